package dev.parallax.store;

import dev.parallax.store.StoreException.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Opens indexes, makes them, and brings those of older releases up to date. */
final class Opening {

    private Opening() {}

    /**
     * Opens an index for writing.
     *
     * @param format what a new one gets, and whose shingles it must have; null for whatever is there
     * @param version what its tables are brought up to
     */
    static Session forWriting(Database database, Durability durability, @Nullable StoreFormat format, int version) {
        if (format == null && !database.exists()) {
            throw missing(database);
        }
        AutoCloseable lock = database.lock();
        Connection connection = null;
        try {
            connection = database.connect(true, durability);
            database.begin(connection);
            Meta meta = prepare(connection, database, format, version);
            connection.commit();
            connection.setAutoCommit(true);
            return new Session(database, connection, meta, lock);
        } catch (SQLException e) {
            throw closed(database.failure(e), connection, lock);
        } catch (RuntimeException e) {
            throw closed(e, connection, lock);
        }
    }

    private static Meta prepare(
            Connection connection, Database database, @Nullable StoreFormat format, int newestVersion)
            throws SQLException {
        int version = Schema.version(connection, database);
        if (version == 0 && format == null) {
            throw missing(database);
        }
        if (version < newestVersion) {
            Schema.migrate(connection, database, version, newestVersion);
        }
        if (version == 0 && format != null) {
            Meta.of(format).writeFormat(connection);
            Meta.of(format).writeCounts(connection);
        }
        Meta meta = Meta.read(connection, database);
        if (format != null && !format.hasShinglesOf(meta.format())) {
            throw otherFormat(database, meta.format(), format);
        }
        return meta;
    }

    static Session forReading(Database database) {
        if (!database.exists()) {
            throw missing(database);
        }
        Connection connection = null;
        try {
            connection = database.connect(false, Durability.NORMAL);
            int version = Schema.version(connection, database);
            if (version == 0) {
                throw missing(database);
            }
            if (version < Schema.CURRENT) {
                throw new StoreException(
                        Fault.OTHER_SETTINGS,
                        database + " was made by an older release (schema " + version
                                + "). Open it for writing once, which brings it up to date.");
            }
            return new Session(database, connection, Meta.read(connection, database), null);
        } catch (SQLException e) {
            throw closed(database.failure(e), connection, null);
        } catch (RuntimeException e) {
            throw closed(e, connection, null);
        }
    }

    static StoreException otherFormat(Database database, StoreFormat there, StoreFormat wanted) {
        return new StoreException(
                Fault.OTHER_SETTINGS,
                database + " was made with other settings: it holds " + there + "; asked for are " + wanted
                        + ". Make a new one for these.");
    }

    private static StoreException missing(Database database) {
        return new StoreException(Fault.MISSING, database + " does not exist. parallax dedup with --index makes one.");
    }

    private static RuntimeException closed(
            RuntimeException failure, @Nullable Connection connection, @Nullable AutoCloseable lock) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
