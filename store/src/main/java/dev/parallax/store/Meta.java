package dev.parallax.store;

import dev.parallax.shingle.SignatureScheme;
import dev.parallax.shingle.SketchVersion;
import dev.parallax.text.NormalizerVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * What an index says of itself, in the table {@code meta}.
 *
 * @param format how its fingerprints were made
 * @param last the number of the last article or removal; the next has the next higher one
 * @param articles how many articles there are
 * @param sum of the sums of all articles, modulo 2^64
 * @param compacted up to which number removals are no longer listed
 */
record Meta(StoreFormat format, long last, long articles, long sum, long compacted) {

    private static final String UPSERT =
            "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    /** Returns what an empty index says. */
    static Meta of(StoreFormat format) {
        return new Meta(format, 0, 0, 0, 0);
    }

    static Meta read(Connection connection, Database database) throws SQLException {
        Map<String, String> values = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, value FROM meta")) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getString(2));
            }
        }
        try {
            SignatureScheme scheme = new SignatureScheme(
                    SketchVersion.valueOf(values.getOrDefault("sketch", "")),
                    (int) number(values, "slots"),
                    number(values, "seed"));
            StoreFormat format = new StoreFormat(
                    scheme,
                    (int) number(values, "spare_bits"),
                    (int) number(values, "shingle_size"),
                    NormalizerVersion.valueOf(values.getOrDefault("normalizer", "")));
            return new Meta(
                    format,
                    number(values, "last"),
                    number(values, "articles"),
                    number(values, "sum"),
                    number(values, "compacted"));
        } catch (IllegalArgumentException e) {
            throw database.damaged("its table meta is not understood (" + e.getMessage() + ").");
        }
    }

    private static long number(Map<String, String> values, String name) {
        return Long.parseLong(values.getOrDefault(name, ""));
    }

    /** Writes what never changes. */
    void writeFormat(Connection connection) throws SQLException {
        set(connection, "sketch", format.scheme().version().name());
        set(connection, "slots", Integer.toString(format.scheme().k()));
        set(connection, "seed", Long.toString(format.scheme().seed()));
        set(connection, "spare_bits", Integer.toString(format.spareBits()));
        set(connection, "shingle_size", Integer.toString(format.shingleSize()));
        set(connection, "normalizer", format.normalizer().name());
    }

    /** Writes what changes with every commit. */
    void writeCounts(Connection connection) throws SQLException {
        set(connection, "last", Long.toString(last));
        set(connection, "articles", Long.toString(articles));
        set(connection, "sum", Long.toString(sum));
        set(connection, "compacted", Long.toString(compacted));
    }

    static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.executeUpdate();
        }
    }

    Meta withAdded(long number, long recordSum) {
        return new Meta(format, number, articles + 1, sum + recordSum, compacted);
    }

    Meta withRemoved(long number, long count, long sums) {
        return new Meta(format, number, articles - count, sum - sums, compacted);
    }

    Meta withCompacted() {
        return new Meta(format, last, articles, sum, last);
    }

    Meta withLast(long value) {
        return new Meta(format, value, articles, sum, compacted);
    }

    Meta withTotals(long count, long sums) {
        return new Meta(format, last, count, sums, compacted);
    }
}
