package dev.parallax.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection to an index, and its transactions. Thread-safe, one piece of work at a time. */
final class Session implements AutoCloseable {

    private final Database database;
    private final Connection connection;
    private final @Nullable AutoCloseable lock;
    private final ArticleTable articles;
    private Meta meta;
    private boolean changing;

    /** Something that is done to the database. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** Takes over a connection and, if it is to write, the lock that allows it. */
    Session(Database database, Connection connection, Meta meta, @Nullable AutoCloseable lock) {
        this.database = database;
        this.connection = connection;
        this.meta = meta;
        this.lock = lock;
        this.articles = new ArticleTable(database, connection);
    }

    Database database() {
        return database;
    }

    Connection connection() {
        return connection;
    }

    ArticleTable articles() {
        return articles;
    }

    /** Returns what the index says of itself, what has not been committed included. */
    synchronized Meta meta() {
        return meta;
    }

    synchronized void setMeta(Meta value) {
        meta = value;
    }

    /** Reads again what the index says of itself, which others may have changed. */
    synchronized Meta reread() throws SQLException {
        if (!changing) {
            meta = Meta.read(connection, database);
        }
        return meta;
    }

    synchronized void begin() {
        if (lock == null) {
            throw new IllegalStateException(database + " was opened for reading");
        }
        if (!changing) {
            run(() -> {
                database.begin(connection);
                meta = Meta.read(connection, database);
                changing = true;
            });
        }
    }

    synchronized void commit() {
        if (changing) {
            run(() -> {
                articles.flush();
                meta.writeCounts(connection);
                connection.commit();
                connection.setAutoCommit(true);
                changing = false;
            });
        }
    }

    synchronized void rollback() {
        articles.forget();
        changing = false;
        try {
            database.rollback(connection);
            meta = Meta.read(connection, database);
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** Changes something; if that fails, all changes since the last commit are undone. */
    synchronized void change(Work work) {
        begin();
        run(work);
    }

    /** Reads something as of one moment. */
    synchronized void read(Work work) {
        run(() -> {
            if (changing) {
                articles.flush();
                work.run();
                return;
            }
            database.beginReading(connection);
            work.run();
            database.rollback(connection);
        });
    }

    /** Does something outside of transactions, or within the one there is; if it fails, that is undone. */
    synchronized void run(Work work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw undone(database.failure(e));
        } catch (RuntimeException e) {
            throw undone(e);
        }
    }

    private RuntimeException undone(RuntimeException failure) {
        try {
            rollback();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    @Override
    public synchronized void close() {
        // The last opened is closed first, and the lock in any case.
        try (lock;
                connection;
                articles) {
            if (!connection.isClosed()) {
                database.rollback(connection);
            }
        } catch (SQLException e) {
            throw database.failure(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
