package dev.parallax.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the tables {@code run}, {@code cluster} and {@code member}. For one thread at a time. */
final class ClusterRows {

    private static final String CLUSTER = "SELECT number, representative, shingles, reason, run, sum FROM cluster ";
    private static final String MEMBER =
            "SELECT id, cluster, similarity, shingles, common, reason, run, sum FROM member ";
    private static final String RUN =
            "SELECT number, started, threshold, containment, keep, window_ms, articles, added, dropped FROM run ";

    private final Database database;
    private final Connection connection;
    private final RecordSum sum = new RecordSum();

    ClusterRows(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** A cluster without its members: its number, and who represents it, with how many shingles, why, and since which run. */
    record Cluster(long number, String representative, long shingles, String reason, long run) {

        private long sum(RecordSum sum) {
            return sum.start()
                    .add(number)
                    .add(representative)
                    .add(shingles)
                    .add(reason)
                    .add(run)
                    .value();
        }
    }

    /** A dropped article: its cluster, its likeness to the representative, shingles of its own and common ones, why, and when. */
    record Member(String id, long cluster, double similarity, long shingles, long common, String reason, long run) {

        private long sum(RecordSum sum) {
            return sum.start()
                    .add(id)
                    .add(cluster)
                    .add(Double.doubleToLongBits(similarity))
                    .add(shingles)
                    .add(common)
                    .add(reason)
                    .add(run)
                    .value();
        }
    }

    /** Returns the whole number that a query gives; 0 for none. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /** Returns the keys of all rows of a table. */
    List<Object> keys(String table, String column) throws SQLException {
        List<Object> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + column + " FROM " + table)) {
            while (row.next()) {
                keys.add(row.getObject(1));
            }
        }
        return keys;
    }

    /** Returns the clusters by a condition with at most one parameter. */
    List<Cluster> clusters(String condition, @Nullable Object parameter) throws SQLException {
        List<Cluster> found = new ArrayList<>();
        try (PreparedStatement select = select(CLUSTER + condition, parameter);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Cluster cluster =
                        new Cluster(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getLong(5));
                if (cluster.sum(sum) != row.getLong(6)) {
                    throw database.damaged("the record of cluster " + cluster.number + " is not as it was written.");
                }
                found.add(cluster);
            }
        }
        return found;
    }

    /** Returns the members by a condition with at most one parameter. */
    List<Member> members(String condition, @Nullable Object parameter) throws SQLException {
        List<Member> found = new ArrayList<>();
        try (PreparedStatement select = select(MEMBER + condition, parameter);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Member member = new Member(
                        row.getString(1),
                        row.getLong(2),
                        row.getDouble(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getLong(7));
                if (member.sum(sum) != row.getLong(8)) {
                    throw database.damaged(
                            "the record of why \"" + member.id + "\" was dropped is not as it was written.");
                }
                found.add(member);
            }
        }
        return found;
    }

    private PreparedStatement select(String sql, @Nullable Object parameter) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        if (parameter != null) {
            select.setObject(1, parameter);
        }
        return select;
    }

    /** Returns a run; null if there is none of that number. */
    @Nullable
    StoredRun run(long number) throws SQLException {
        try (PreparedStatement select = select(RUN + "WHERE number = ?", number);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            double share = row.getDouble(4);
            Double containment = row.wasNull() ? null : share;
            long millis = row.getLong(6);
            Duration window = row.wasNull() ? null : Duration.ofMillis(millis);
            return new StoredRun(
                    row.getLong(1),
                    row.getLong(2),
                    row.getDouble(3),
                    containment,
                    row.getString(5),
                    window,
                    row.getLong(7),
                    row.getLong(8),
                    row.getLong(9));
        }
    }

    void insert(StoredRun run) throws SQLException {
        update(
                "INSERT INTO run (number, started, threshold, containment, keep, window_ms, articles, added, dropped)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.number(),
                run.started(),
                run.threshold(),
                run.containment(),
                StorableText.of(run.keep()),
                run.window() == null ? null : run.window().toMillis(),
                run.articles(),
                run.added(),
                run.dropped());
    }

    void insert(Cluster cluster) throws SQLException {
        update(
                "INSERT INTO cluster (number, representative, shingles, reason, run, sum) VALUES (?, ?, ?, ?, ?, ?)",
                cluster.number,
                cluster.representative,
                cluster.shingles,
                cluster.reason,
                cluster.run,
                cluster.sum(sum));
    }

    void insert(Member member) throws SQLException {
        update(
                "INSERT INTO member (id, cluster, similarity, shingles, common, reason, run, sum)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                member.id,
                member.cluster,
                member.similarity,
                member.shingles,
                member.common,
                member.reason,
                member.run,
                member.sum(sum));
    }

    /** Runs a statement that changes rows, and returns how many. */
    int update(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                Object parameter = parameters[i];
                if (parameter == null) {
                    // Only numbers can be missing.
                    statement.setNull(i + 1, java.sql.Types.NUMERIC);
                } else {
                    statement.setObject(i + 1, parameter);
                }
            }
            return statement.executeUpdate();
        }
    }
}
