package dev.parallax.store;

import dev.parallax.store.StoreException.Fault;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of an index on disk. What is appended or removed is there for others, and for good, once {@link #commit} returns:
 * all of it or, should anything go wrong before, nothing.
 *
 * <p>In a folder (SQLite), one process at a time opens it for writing while any number read; in PostgreSQL any number write,
 * in turns. Thread-safe, one call at a time.
 */
public final class IndexStore implements AutoCloseable {

    private final Session session;
    private final ArticleTable articles;
    private final StoredClusters clusters;

    private IndexStore(Session session) {
        this.session = session;
        this.articles = session.articles();
        this.clusters = new StoredClusters(session);
    }

    /**
     * Opens an index for writing, and makes it where there is none. One that is there may have another format than that asked
     * for, see {@link #format}, but must be of the same shingles.
     *
     * @throws StoreException if that is not possible
     */
    public static IndexStore open(Database database, StoreFormat format, Durability durability) {
        return open(database, format, durability, Schema.CURRENT);
    }

    /** Opens an index for writing; a new one gets tables of an older version, for tests of what becomes of such. */
    static IndexStore open(Database database, StoreFormat format, Durability durability, int version) {
        return new IndexStore(Opening.forWriting(database, durability, format, version));
    }

    /**
     * Opens an index that is there already for writing, whatever its format.
     *
     * @throws StoreException if that is not possible
     */
    public static IndexStore open(Database database, Durability durability) {
        return new IndexStore(Opening.forWriting(database, durability, null, Schema.CURRENT));
    }

    /**
     * Opens an index for reading, while another may write to it. An index of an older release has to be opened for writing
     * once before.
     *
     * @throws StoreException if that is not possible
     */
    public static IndexStore openForReading(Database database) {
        return new IndexStore(Opening.forReading(database));
    }

    /** Returns an id as the index keeps it: NUL and halves of surrogate pairs become U+FFFD, as no database keeps them. */
    public static String storedId(String id) {
        return StorableText.ofPresent(id);
    }

    /** Returns how the fingerprints of the index are made. */
    public StoreFormat format() {
        return session.meta().format();
    }

    Database database() {
        return session.database();
    }

    /** Returns the number of articles, what has not been committed included. */
    public long size() {
        return session.meta().articles();
    }

    /** Returns the clusters that runs have found in the index. */
    public StoredClusters clusters() {
        return clusters;
    }

    /** Begins to write, which other processes cannot until {@link #commit} or {@link #rollback}; nothing if begun already. */
    public void begin() {
        session.begin();
    }

    /** Adds an article, whose id no other may have, behind all others. */
    public void append(StoredArticle article) {
        session.change(() -> session.setMeta(articles.add(article, session.meta())));
    }

    /** Removes the articles of these ids, and returns how many there were. Looks at all articles. */
    public int remove(Collection<String> ids) {
        return removing(() -> {
            session.setMeta(articles.remove(ids, session.meta()));
            for (String id : ids) {
                clusters.forget(id);
            }
        });
    }

    /** Removes the article of an id by the number that it has. */
    void remove(String id, long number) {
        removing(() -> {
            session.setMeta(articles.remove(id, number, session.meta()));
            clusters.forget(id);
        });
    }

    /**
     * Removes all articles of a time before this one. Looks at all articles.
     *
     * @param time in milliseconds since 1970
     * @return how many there were
     */
    public int expireBefore(long time) {
        return removing(() -> {
            Meta before = session.meta();
            session.setMeta(articles.removeBefore(time, before));
            if (session.meta().articles() < before.articles()) {
                clusters.forgetRemoved();
            }
        });
    }

    private int removing(Session.Work work) {
        synchronized (session) {
            session.begin();
            long before = session.meta().articles();
            session.change(work);
            return (int) (before - session.meta().articles());
        }
    }

    /** Makes all changes since the last commit last, together. */
    public void commit() {
        session.commit();
    }

    /** Undoes all changes since the last commit. */
    public void rollback() {
        session.rollback();
    }

    /**
     * Reads all articles in the order in which they were added, in one go, and makes sure that all are there.
     *
     * @throws StoreException if something is not as it was written ({@link Fault#DAMAGED})
     */
    public void read(Consumer<StoredArticle> consumer) {
        session.read(() -> {
            Meta meta = session.reread();
            long[] found = articles.read(Long.MIN_VALUE, consumer);
            if (found[0] != meta.articles() || found[1] != meta.sum()) {
                throw session.database()
                        .damaged("it should have " + meta.articles() + " articles, and there are " + found[0]
                                + (found[0] == meta.articles() ? " others." : "."));
            }
        });
    }

    /**
     * What has changed since a number.
     *
     * @param last the number of the last change
     * @param isComplete whether it can be told; if not, everything has to be read again
     */
    record Changes(long last, boolean isComplete) {}

    /** Passes on what has changed since a number, in order, and returns the number of the last change. */
    Changes readAfter(long number, Consumer<StoredArticle> added, Consumer<ArticleTable.Removal> removed) {
        Changes[] changes = new Changes[1];
        session.read(() -> {
            Meta meta = session.reread();
            boolean complete = number >= meta.compacted();
            changes[0] = new Changes(meta.last(), complete);
            if (complete && meta.last() > number) {
                Deque<ArticleTable.Removal> removals = new ArrayDeque<>(articles.removals(number));
                articles.read(number, article -> {
                    while (!removals.isEmpty() && removals.getFirst().number() < article.number()) {
                        removed.accept(removals.removeFirst());
                    }
                    added.accept(article);
                });
                removals.forEach(removed);
            }
        });
        return changes[0];
    }

    /** Returns the number of the last change, what has not been committed included. */
    long last() {
        return session.meta().last();
    }

    /** Returns the article of a number; null if there is none. */
    @Nullable
    StoredArticle article(long number) {
        StoredArticle[] found = new StoredArticle[1];
        session.read(() -> found[0] = articles.article(number));
        return found[0];
    }

    /** Returns the article of an id; null if there is none. In a folder, looks at all articles. */
    public @Nullable StoredArticle article(String id) {
        StoredArticle[] found = new StoredArticle[1];
        session.read(() -> found[0] = articles.article(articles.number(id)));
        return found[0];
    }

    /** Returns the bytes that the index takes on disk. */
    public long bytes() {
        long[] bytes = new long[1];
        session.run(() -> bytes[0] = session.database().bytes(session.connection()));
        return bytes[0];
    }

    /**
     * Looks at everything, byte by byte.
     *
     * @throws StoreException if something is not as it was written ({@link Fault#DAMAGED})
     */
    public void check() {
        session.run(() -> {
            String found = session.database().check(session.connection());
            if (!found.isEmpty()) {
                throw session.database().damaged(found + '.');
            }
        });
        read(article -> {});
        clusters.check();
    }

    /**
     * Drops the records that are not as they were written, and counts the others anew.
     *
     * @return how many were dropped
     */
    public int repair() {
        int[] dropped = new int[1];
        session.change(() -> {
            dropped[0] = articles.deleteDamaged() + clusters.deleteDamaged();
            session.setMeta(articles.counted(session.meta()));
        });
        commit();
        return dropped[0];
    }

    /**
     * Copies all articles and clusters of a damaged index that can still be read into a new one.
     *
     * @return how many articles could not be read
     * @throws StoreException if not even the tables can be found
     */
    public static int rescue(Database damaged, Database copy) {
        return Rescue.copy(damaged, copy);
    }

    /** Gives the room of what was removed back to the system. Takes as much room again on the way. */
    public void compact() {
        session.change(() -> {
            articles.forgetRemovals();
            session.setMeta(session.meta().withCompacted());
        });
        commit();
        session.run(() -> session.database().compact(session.connection()));
    }

    /**
     * Writes a copy of what is committed into a folder that holds no index, while others read and write.
     *
     * @throws StoreException if that is not possible, as in PostgreSQL, which has its own ways
     */
    public void backup(Path folder) {
        try {
            session.database().backup(folder, Durability.FULL);
        } catch (SQLException e) {
            throw session.database().failure(e);
        }
    }

    /** Closes the index; what was not committed is lost. */
    @Override
    public void close() {
        session.close();
    }
}
