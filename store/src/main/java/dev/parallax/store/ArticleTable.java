package dev.parallax.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is done to the tables {@code article} and {@code removal} within a transaction. For one thread at a time. */
final class ArticleTable implements AutoCloseable {

    /** Rows that are handed to the database at once. */
    private static final int BATCH = 256;

    private static final int FETCH = 256;

    private final Connection connection;
    private final ArticleRows rows;
    private @Nullable PreparedStatement insertion;
    private int waiting;

    ArticleTable(Database database, Connection connection) {
        this.connection = connection;
        this.rows = new ArticleRows(database);
    }

    /** Adds an article, and returns what the index then says of itself. */
    Meta add(StoredArticle article, Meta meta) throws SQLException {
        PreparedStatement statement = insertion;
        if (statement == null) {
            statement = ArticleRows.insertion(connection);
            insertion = statement;
        }
        long number = meta.last() + 1;
        long sum = rows.insert(statement, article, number);
        if (++waiting == BATCH) {
            flush();
        }
        return meta.withAdded(number, sum);
    }

    /** Hands over what is waiting. */
    void flush() throws SQLException {
        if (insertion != null && waiting > 0) {
            waiting = 0;
            insertion.executeBatch();
        }
    }

    /** Forgets what is waiting. */
    void forget() {
        waiting = 0;
        try {
            close();
        } catch (SQLException e) {
            // It goes with its connection.
        }
    }

    /** Removes the article of that id if it has that number; looks for it otherwise. */
    Meta remove(String id, long number, Meta meta) throws SQLException {
        flush();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT sum FROM article WHERE number = ? AND id = ?")) {
            select.setLong(1, number);
            select.setString(2, id);
            try (ResultSet found = select.executeQuery()) {
                if (found.next()) {
                    return delete(id, number, found.getLong(1), meta);
                }
            }
        }
        return remove(Set.of(id), meta);
    }

    /** Removes the articles of these ids, by one look at all of them. */
    Meta remove(Collection<String> ids, Meta meta) throws SQLException {
        flush();
        record Found(String id, long number, long sum) {}
        Set<String> wanted = new HashSet<>(ids);
        List<Found> all = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT number, id, sum FROM article")) {
            select.setFetchSize(FETCH);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    String id = found.getString(2);
                    if (wanted.contains(id)) {
                        all.add(new Found(id, found.getLong(1), found.getLong(3)));
                    }
                }
            }
        }
        Meta now = meta;
        for (Found found : all) {
            now = delete(found.id, found.number, found.sum, now);
        }
        return now;
    }

    private Meta delete(String id, long number, long sum, Meta meta) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM article WHERE number = ?")) {
            delete.setLong(1, number);
            delete.executeUpdate();
        }
        return note(id, null, meta.withRemoved(meta.last() + 1, 1, sum));
    }

    /** Removes all articles of a time before this one. */
    Meta removeBefore(long time, Meta meta) throws SQLException {
        flush();
        long count;
        long sums;
        try (PreparedStatement select =
                connection.prepareStatement("SELECT COUNT(*), SUM(sum) FROM article WHERE time < ?")) {
            select.setLong(1, time);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                count = found.getLong(1);
                sums = found.getLong(2);
            }
        }
        if (count == 0) {
            return meta;
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM article WHERE time < ?")) {
            delete.setLong(1, time);
            delete.executeUpdate();
        }
        return note(null, time, meta.withRemoved(meta.last() + 1, count, sums));
    }

    /** Lists a removal for those who read along. */
    private Meta note(@Nullable String id, @Nullable Long before, Meta meta) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO removal (number, id, before) VALUES (?, ?, ?)")) {
            insert.setLong(1, meta.last());
            insert.setString(2, id);
            if (before == null) {
                insert.setNull(3, Types.BIGINT);
            } else {
                insert.setLong(3, before);
            }
            insert.executeUpdate();
        }
        return meta;
    }

    void forgetRemovals() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM removal");
        }
    }

    /**
     * Reads the articles from a number on in the order in which they came.
     *
     * @return how many there were, and the sum of their sums
     */
    long[] read(long after, Consumer<StoredArticle> consumer) throws SQLException {
        long count = 0;
        long sums = 0;
        try (PreparedStatement select = connection.prepareStatement(ArticleRows.SELECT_AFTER)) {
            select.setFetchSize(FETCH);
            select.setLong(1, after);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    ArticleRows.Row row = rows.read(result);
                    count++;
                    sums += row.sum();
                    consumer.accept(row.article());
                }
            }
        }
        return new long[] {count, sums};
    }

    /** Returns the article of a number; null if there is none. */
    @Nullable
    StoredArticle article(long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ArticleRows.SELECT_ONE)) {
            select.setLong(1, number);
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? rows.read(result).article() : null;
            }
        }
    }

    /** Returns the number of the article of that id; 0 if there is none. Looks at every article in SQLite. */
    long number(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT number FROM article WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? result.getLong(1) : 0;
            }
        }
    }

    /** A removal that was listed: of one article, or of those before a time. */
    record Removal(long number, @Nullable String id, long before) {}

    /** Returns the removals from a number on, in order. */
    List<Removal> removals(long after) throws SQLException {
        List<Removal> removals = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT number, id, before FROM removal WHERE number > ? ORDER BY number")) {
            select.setLong(1, after);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    removals.add(new Removal(result.getLong(1), result.getString(2), result.getLong(3)));
                }
            }
        }
        return removals;
    }

    /** Deletes the records that are not as they were written, and returns how many. */
    int deleteDamaged() throws SQLException {
        List<Long> damaged = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ArticleRows.SELECT_AFTER)) {
            select.setFetchSize(FETCH);
            select.setLong(1, Long.MIN_VALUE);
            Set<String> ids = new HashSet<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    long number = result.getLong(1);
                    try {
                        if (!ids.add(rows.read(result).article().id())) {
                            damaged.add(number);
                        }
                    } catch (StoreException e) {
                        damaged.add(number);
                    }
                }
            }
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM article WHERE number = ?")) {
            for (long number : damaged) {
                delete.setLong(1, number);
                delete.executeUpdate();
            }
        }
        return damaged.size();
    }

    /** Counts the articles anew. */
    Meta counted(Meta meta) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT COUNT(*), COALESCE(SUM(sum), 0), COALESCE(MAX(number), 0) FROM article")) {
            result.next();
            Meta counted = meta.withTotals(result.getLong(1), result.getLong(2));
            return counted.last() < result.getLong(3) ? counted.withLast(result.getLong(3)) : counted;
        }
    }

    @Override
    public void close() throws SQLException {
        PreparedStatement statement = insertion;
        insertion = null;
        if (statement != null) {
            statement.close();
        }
    }
}
