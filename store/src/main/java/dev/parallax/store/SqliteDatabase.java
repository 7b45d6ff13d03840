package dev.parallax.store;

import dev.parallax.store.StoreException.Fault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** An index in one SQLite file of a folder, with a write-ahead log beside it while it is open. */
final class SqliteDatabase extends Database {

    static final String FILE = "articles.db";

    private static final String LOG = "-wal";

    /** Tells the file from other SQLite files: PXST. */
    private static final int APPLICATION = 0x50_58_53_54;

    private static final int PAGE_BYTES = 8_192;
    private static final int CACHE_KB = 16_384;

    /** How many pages the log may have before they are moved into the file: 32 MB. Fewer mean more waiting for the disk. */
    private static final int LOG_PAGES = 4_096;

    private static final int BUSY_MS = 10_000;

    private final Path folder;
    private final Path file;
    private final List<String> pragmas;

    SqliteDatabase(Path folder) {
        this(folder, List.of());
    }

    /** Takes further settings for connections that write: tests make the disk small by one. */
    SqliteDatabase(Path folder, List<String> pragmas) {
        this.pragmas = pragmas;
        this.folder = folder;
        this.file = folder.resolve(FILE);
    }

    @Override
    boolean isShared() {
        return false;
    }

    @Override
    boolean exists() {
        return Files.exists(file);
    }

    @Override
    AutoCloseable lock() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    Fault.READ_ONLY, "the folder " + folder + " for the index cannot be made: " + e.getMessage(), e);
        }
        return WriterLock.of(folder);
    }

    @Override
    Connection connect(boolean write, Durability durability) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("transaction_mode", write ? "IMMEDIATE" : "DEFERRED");
        settings.setProperty("busy_timeout", Integer.toString(BUSY_MS));
        // Without a log, a folder that cannot be written to can be read only like this; with one, SQLite finds its way.
        boolean frozen = !write && !Files.isWritable(folder) && !Files.exists(Path.of(file + LOG));
        String mode = write ? "?mode=rwc" : frozen ? "?mode=ro&immutable=1" : "?mode=ro";
        String url = "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + mode;
        Connection connection = DriverManager.getConnection(url, settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = -" + CACHE_KB);
            if (write) {
                statement.execute("PRAGMA page_size = " + PAGE_BYTES);
                claim(statement);
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = " + durability.name());
                statement.execute("PRAGMA fullfsync = " + (durability == Durability.FULL ? 1 : 0));
                statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
                statement.execute("PRAGMA journal_size_limit = " + (long) LOG_PAGES * PAGE_BYTES);
                for (String pragma : pragmas) {
                    statement.execute(pragma);
                }
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Marks a new file as an index. */
    private void claim(Statement statement) throws SQLException {
        long application = number(statement, "PRAGMA application_id");
        if (application == 0 && number(statement, "SELECT COUNT(*) FROM sqlite_master") == 0) {
            statement.execute("PRAGMA application_id = " + APPLICATION);
        } else if (application != APPLICATION) {
            throw new StoreException(
                    Fault.FOREIGN, file + " is an SQLite file of something else. Name another folder for the index.");
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    @Override
    void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    void beginReading(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    /** Where the disk is full, SQLite has undone and ended the transaction already, of which the driver knows nothing. */
    @Override
    void rollback(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            return;
        }
        try {
            connection.rollback();
        } catch (SQLException e) {
            // Nothing is left to be undone.
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            if (!connection.getAutoCommit()) {
                throw e;
            }
        }
    }

    @Override
    String sql(String statement) {
        // No index on ids: it would cost half the speed of adding, and the numbers of ids are known where they are
        // needed.
        return statement
                .replace("{int}", "INTEGER")
                .replace("{real}", "REAL")
                .replace("{blob}", "BLOB")
                .replace("{unique}", "");
    }

    @Override
    long bytes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return number(statement, "PRAGMA page_count") * number(statement, "PRAGMA page_size");
        }
    }

    @Override
    void compact(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    @Override
    String check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
            String answer = result.next() ? result.getString(1) : "no answer";
            return answer.equals("ok") ? "" : answer;
        }
    }

    @Override
    void backup(Path target, Durability durability) throws SQLException {
        Path copy = target.resolve(FILE);
        Path unfinished = target.resolve(FILE + ".part");
        try {
            Files.createDirectories(target);
            if (Files.exists(copy)) {
                throw new StoreException(
                        Fault.FAILED, copy + " is there already. Name a new folder for the backup of the index.");
            }
            Files.deleteIfExists(unfinished);
            try (Connection connection = connect(false, durability);
                    PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, unfinished.toAbsolutePath().toString());
                statement.execute();
            }
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(Fault.FAILED, "the backup " + target + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    StoreException failure(SQLException e) {
        String said = said(e);
        return switch (e.getErrorCode() & 0xff) {
            case 5, 6 ->
                new StoreException(
                        Fault.LOCKED,
                        this + " is being written to by another program. Try again once it has ended.",
                        e);
            case 8 -> new StoreException(Fault.READ_ONLY, this + " may not be written to: " + said, e);
            case 11 -> new StoreException(Fault.DAMAGED, this + " is damaged: " + said + ". " + advice(), e);
            case 13 ->
                new StoreException(
                        Fault.FULL,
                        "there is no room to write to " + this
                                + ". What was committed before is there. Make room, then go on.",
                        e);
            case 14 -> new StoreException(Fault.READ_ONLY, this + " cannot be opened: " + said, e);
            case 26 ->
                new StoreException(
                        Fault.FOREIGN,
                        file + " is no index, or its beginning is damaged: " + said + ". " + advice(),
                        e);
            default -> new StoreException(Fault.FAILED, this + " cannot be used: " + said, e);
        };
    }

    /** The driver says everything twice. */
    private static String said(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf('(');
        int end = message.lastIndexOf(')');
        return (start >= 0 && end > start ? message.substring(start + 1, end) : message).toLowerCase(Locale.ROOT);
    }

    @Override
    String advice() {
        return "Put a backup in its place (parallax index backup makes one), or copy what can be read: parallax index backup "
                + folder + " NEW-FOLDER --rescue. If records alone are damaged, parallax index compact " + folder
                + " --repair drops those.";
    }

    @Override
    public String toString() {
        return "the index " + folder;
    }
}
