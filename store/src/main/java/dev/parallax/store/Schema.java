package dev.parallax.store;

import dev.parallax.store.StoreException.Fault;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables and how they came to be: each version is made from the one before by statements that never change. */
final class Schema {

    private static final List<String> VERSION_1 = List.of(
            "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
            """
            CREATE TABLE article (
              number {int} PRIMARY KEY,
              id TEXT NOT NULL{unique},
              time {int},
              published TEXT,
              added {int} NOT NULL,
              outlet TEXT,
              headline TEXT,
              url TEXT,
              author TEXT,
              language TEXT,
              length {int} NOT NULL,
              text_start {int} NOT NULL,
              text TEXT,
              signature {blob} NOT NULL,
              shingles {blob} NOT NULL,
              outline {blob} NOT NULL,
              sum {int} NOT NULL)\
            """,
            "CREATE TABLE removal (number {int} PRIMARY KEY, id TEXT, before {int})");

    private static final List<String> VERSION_2 =
            List.of("""
                CREATE TABLE run (
                  number {int} PRIMARY KEY,
                  started {int} NOT NULL,
                  threshold {real} NOT NULL,
                  containment {real},
                  keep TEXT NOT NULL,
                  window_ms {int},
                  articles {int} NOT NULL,
                  added {int} NOT NULL,
                  dropped {int} NOT NULL)\
                """, """
                CREATE TABLE cluster (
                  number {int} PRIMARY KEY,
                  representative TEXT NOT NULL UNIQUE,
                  shingles {int} NOT NULL,
                  reason TEXT NOT NULL,
                  run {int} NOT NULL,
                  sum {int} NOT NULL)\
                """, """
                CREATE TABLE member (
                  id TEXT PRIMARY KEY,
                  cluster {int} NOT NULL,
                  similarity {real} NOT NULL,
                  shingles {int} NOT NULL,
                  common {int} NOT NULL,
                  reason TEXT NOT NULL,
                  run {int} NOT NULL,
                  sum {int} NOT NULL)\
                """, "CREATE INDEX member_cluster ON member (cluster)");

    private static final List<List<String>> VERSIONS = List.of(VERSION_1, VERSION_2);

    /** The version that this release writes. */
    static final int CURRENT = VERSIONS.size();

    private Schema() {}

    /**
     * Returns the version of the tables there are; 0 if there are none.
     *
     * @throws StoreException if it is newer than this release knows
     */
    static int version(Connection connection, Database database) throws SQLException {
        if (!isThere(connection)) {
            return 0;
        }
        int version;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT value FROM meta WHERE name = 'schema'")) {
            version = result.next() ? Integer.parseInt(result.getString(1)) : -1;
        } catch (NumberFormatException e) {
            version = -1;
        }
        if (version < 1) {
            throw database.damaged("its table meta names no version.");
        }
        if (version > CURRENT) {
            throw new StoreException(
                    Fault.NEWER,
                    database + " was made by a newer release of Parallax (schema " + version + "; this one knows up to "
                            + CURRENT + "). Use that release.");
        }
        return version;
    }

    private static boolean isThere(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        try (ResultSet tables = connection.getMetaData().getTables(null, schema, "meta", null)) {
            return tables.next();
        }
    }

    /** Brings the tables from one version to another, within the caller's transaction. */
    static void migrate(Connection connection, Database database, int from, int to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int version = from; version < to; version++) {
                for (String sql : VERSIONS.get(version)) {
                    statement.execute(database.sql(sql));
                }
            }
        }
        Meta.set(connection, "schema", Integer.toString(to));
    }
}
