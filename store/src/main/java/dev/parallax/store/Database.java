package dev.parallax.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Where an index is kept: what SQLite and PostgreSQL do differently. Everything else is the same SQL for both. */
public abstract sealed class Database permits SqliteDatabase, PostgresDatabase {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    Database() {}

    /** Returns the index that a folder holds, in one SQLite file. */
    public static Database folder(Path folder) {
        return new SqliteDatabase(folder);
    }

    /**
     * Returns the index that a PostgreSQL database holds, in its schema {@code parallax}.
     *
     * @param url as the driver wants it: {@code jdbc:postgresql://HOST:PORT/DATABASE?user=NAME&password=WORD}
     * @throws IllegalArgumentException if the address is of another kind
     */
    public static Database postgresql(String url) {
        if (!url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("'" + url + "' does not begin with " + POSTGRESQL);
        }
        return new PostgresDatabase(url);
    }

    /** Returns the index at a place: a folder, or an address that begins with {@code jdbc:postgresql:}. */
    public static Database of(String place) {
        return place.startsWith(POSTGRESQL) ? postgresql(place) : folder(Path.of(place));
    }

    /** Tells whether several processes may write, in turns. If not, who writes holds a lock as long as it is open. */
    abstract boolean isShared();

    /** Tells whether there is something to open. */
    abstract boolean exists();

    /** Makes what must be there before the first connection, and keeps other writers away. */
    abstract AutoCloseable lock();

    /** Returns a connection of its own. Statements outside of a transaction take effect at once. */
    abstract Connection connect(boolean write, Durability durability) throws SQLException;

    /** Begins a transaction that writes, once no other does. */
    abstract void begin(Connection connection) throws SQLException;

    /** Begins a transaction that sees the database as it is now, however long it takes. */
    abstract void beginReading(Connection connection) throws SQLException;

    /** Undoes the transaction, if there is one, and ends it. */
    void rollback(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Returns a statement with the database's own names for the types {@code {int}}, {@code {real}} and {@code {blob}}. */
    abstract String sql(String statement);

    /** Returns the bytes that the index takes on disk. */
    abstract long bytes(Connection connection) throws SQLException;

    /** Gives the room of removed articles back. */
    abstract void compact(Connection connection) throws SQLException;

    /** Asks the database to look for damage, and returns the first that it finds; empty if it finds none. */
    abstract String check(Connection connection) throws SQLException;

    /** Writes a copy of the whole index, as it is at one moment, while others read and write. */
    abstract void backup(Path folder, Durability durability) throws SQLException;

    /** Returns what to tell the user about a failure. */
    abstract StoreException failure(SQLException e);

    /** Returns what to tell the user where something is not as it was written. */
    final StoreException damaged(String what) {
        return new StoreException(StoreException.Fault.DAMAGED, this + " is damaged: " + what + ' ' + advice());
    }

    /** Returns what to do about a damaged index. */
    abstract String advice();
}
