package dev.parallax.store;

import dev.parallax.store.StoreException.Fault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An index in the schema {@code parallax} of a PostgreSQL database, which several processes write to in turns. */
final class PostgresDatabase extends Database {

    /** The number of the lock that who writes holds until the end of the transaction: PXST. */
    private static final int LOCK = 0x50_58_53_54;

    private final String url;

    PostgresDatabase(String url) {
        this.url = url;
    }

    @Override
    boolean isShared() {
        return true;
    }

    @Override
    boolean exists() {
        return true;
    }

    @Override
    AutoCloseable lock() {
        return () -> {};
    }

    @Override
    Connection connect(boolean write, Durability durability) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET client_min_messages = warning");
            statement.execute("SET synchronous_commit = " + (durability == Durability.FULL ? "on" : "off"));
            if (write) {
                connection.setAutoCommit(false);
                lock(statement);
                statement.execute("CREATE SCHEMA IF NOT EXISTS parallax");
                connection.commit();
                connection.setAutoCommit(true);
            }
            statement.execute("SET search_path TO parallax");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void lock(Statement statement) throws SQLException {
        statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
    }

    @Override
    void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        // Each statement sees what was committed before it, and so all that others wrote before the lock was ours.
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
            lock(statement);
        }
    }

    @Override
    void beginReading(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        }
    }

    @Override
    String sql(String statement) {
        return statement
                .replace("{int}", "BIGINT")
                .replace("{real}", "DOUBLE PRECISION")
                .replace("{blob}", "BYTEA")
                .replace("{unique}", " UNIQUE");
    }

    @Override
    long bytes(Connection connection) throws SQLException {
        String sizes = "SELECT COALESCE(SUM(pg_total_relation_size(c.oid)), 0) FROM pg_class c"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'parallax' AND c.relkind = 'r'";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sizes)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    @Override
    void compact(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM FULL article");
            statement.execute("VACUUM FULL member");
            statement.execute("VACUUM FULL removal");
        }
    }

    @Override
    String check(Connection connection) {
        // The server checks its pages itself where that is switched on (data_checksums); the records carry sums of
        // ours.
        return "";
    }

    @Override
    void backup(Path folder, Durability durability) {
        throw new StoreException(
                Fault.FAILED, "the backup of an index in PostgreSQL is made with pg_dump --schema=parallax.");
    }

    @Override
    StoreException failure(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        // Of a batch the driver tells all values first.
        SQLException first = e.getNextException() == null ? e : e.getNextException();
        String said = String.valueOf(first.getMessage()).replace('\n', ' ');
        if (state.startsWith("53")) {
            return new StoreException(
                    Fault.FULL,
                    "the server has no room to write to " + this + ": " + said
                            + ". What was committed before is there.",
                    e);
        }
        if (state.equals("25006") || state.equals("42501")) {
            return new StoreException(Fault.READ_ONLY, this + " may not be written to: " + said, e);
        }
        if (state.startsWith("XX001") || state.startsWith("XX002")) {
            return new StoreException(Fault.DAMAGED, this + " is damaged: " + said + ". " + advice(), e);
        }
        return new StoreException(Fault.FAILED, this + " cannot be used: " + said, e);
    }

    @Override
    String advice() {
        return "Restore the schema parallax from a backup (pg_restore), or run parallax index compact with --repair,"
                + " which drops the records that cannot be read.";
    }

    /** Leaves the parameters out, among which a password may be. */
    @Override
    public String toString() {
        int parameters = url.indexOf('?');
        return "the index " + (parameters < 0 ? url : url.substring(0, parameters)).replaceFirst("//[^/@]*@", "//");
    }
}
