package dev.parallax.store;

import dev.parallax.article.Article;
import dev.parallax.duplicate.DuplicateIndex;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprint;
import dev.parallax.duplicate.IndexStats;
import dev.parallax.duplicate.Match;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An index of duplicates that is there again after its process has ended. It answers from memory, as fast as one in memory
 * does, and writes what is added and removed to a {@link Database} in batches: what was added or removed before a call of
 * {@link #commit} survives once that has returned, in the sense of the {@link Durability} asked for. Of a batch that was under way
 * when the process ended, all is there or nothing.
 *
 * <p>Safe for use by several threads; adding and asking go on while a batch is written. Opening reads all articles in one sequential
 * run and checks each against its sum. Takes the memory of an index in memory and up to 24 bytes more an article.
 */
public final class StoredIndex implements DuplicateIndex, AutoCloseable {

    /** So many changes are committed without being asked to. */
    public static final int DEFAULT_BATCH = 4_096;

    private final Replica replica;
    private final IndexStore store;
    private final PendingChanges pending;
    private final boolean writes;
    private final int batch;
    private final Object committing = new Object();

    private StoredIndex(IndexStore store, DuplicateSettings settings, boolean writes, int batch, InstantSource clock) {
        StoreFormat format = store.format();
        if (!format.scheme().equals(settings.scheme())) {
            throw Opening.otherFormat(store.database(), format, StoreFormat.of(settings));
        }
        this.store = store;
        this.writes = writes;
        this.batch = batch;
        this.pending = new PendingChanges(clock);
        this.replica = new Replica(settings.withSpareBits(format.spareBits()), store, pending);
        replica.load();
    }

    /**
     * Opens an index for writing, and makes it where there is none. Its changes are committed when {@link #commit} is called, when
     * {@link #DEFAULT_BATCH} are waiting, and by {@link #close}.
     *
     * @param settings how duplicates are searched; the spare bits of an index that is there already stay as they are
     * @throws StoreException if that is not possible
     */
    public static StoredIndex open(Database database, DuplicateSettings settings, Durability durability) {
        return open(database, settings, durability, DEFAULT_BATCH, InstantSource.system());
    }

    static StoredIndex open(
            Database database, DuplicateSettings settings, Durability durability, int batch, InstantSource clock) {
        IndexStore store = IndexStore.open(database, StoreFormat.of(settings), durability);
        return closedUnless(store, () -> new StoredIndex(store, settings, true, batch, clock));
    }

    /**
     * Opens an index for reading, while another process may write to it; {@link #refresh} takes in what that has committed.
     *
     * @throws StoreException if that is not possible
     */
    public static StoredIndex openForReading(Database database, DuplicateSettings settings) {
        IndexStore store = IndexStore.openForReading(database);
        return closedUnless(
                store, () -> new StoredIndex(store, settings, false, DEFAULT_BATCH, InstantSource.system()));
    }

    private static StoredIndex closedUnless(IndexStore store, Supplier<StoredIndex> made) {
        try {
            return made.get();
        } catch (Throwable e) {
            try {
                store.close();
            } catch (RuntimeException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    @Override
    public DuplicateSettings settings() {
        return replica.index().settings();
    }

    @Override
    public boolean add(Fingerprint article) {
        return adding(article.id(), null, () -> replica.index().add(article));
    }

    /** Adds an article, with what else is known of it. Its text is kept if {@code withText}. */
    public boolean add(Fingerprint fingerprint, Article article, boolean withText) {
        return adding(
                fingerprint.id(),
                new PendingChanges.Source(article, withText),
                () -> replica.index().add(fingerprint));
    }

    @Override
    public boolean add(dev.parallax.duplicate.PackedFingerprint article) {
        return adding(article.id(), null, () -> replica.index().add(article));
    }

    @Override
    public List<Match> query(Fingerprint article) {
        return replica.index().query(article);
    }

    @Override
    public List<Match> queryAndAdd(Fingerprint article) {
        return adding(article.id(), null, () -> replica.index().queryAndAdd(article));
    }

    /** Does what {@link #queryAndAdd(Fingerprint)} does, and keeps what else is known of the article. */
    public List<Match> queryAndAdd(Fingerprint fingerprint, Article article, boolean withText) {
        return adding(
                fingerprint.id(),
                new PendingChanges.Source(article, withText),
                () -> replica.index().queryAndAdd(fingerprint));
    }

    private <T> T adding(String id, PendingChanges.@Nullable Source source, Supplier<T> addition) {
        requireWriting();
        if (!StorableText.isStorable(id)) {
            throw new IllegalArgumentException(
                    "id '" + id + "' has NUL or half a surrogate pair, which cannot be stored");
        }
        T result = pending.with(source, addition);
        if (pending.size() >= batch) {
            commit();
        }
        return result;
    }

    @Override
    public boolean contains(String id) {
        return replica.index().contains(id);
    }

    @Override
    public boolean remove(String id) {
        requireWriting();
        return replica.index().remove(id);
    }

    @Override
    public int expireBefore(long time) {
        requireWriting();
        return replica.index().expireBefore(time);
    }

    /**
     * Refuses: the articles of an index in memory no longer have all that is stored.
     *
     * @throws IllegalArgumentException always
     */
    @Override
    public int merge(DuplicateIndex other) {
        throw new IllegalArgumentException("an index on disk takes in no other; add its articles one by one");
    }

    @Override
    public IndexStats stats() {
        return replica.index().stats();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        replica.index().writeTo(out);
    }

    /**
     * Returns what is stored of an article; null if there is none of that id, or it has not been committed yet.
     */
    public @Nullable StoredArticle article(String id) {
        return replica.article(id);
    }

    /** Returns the number of changes that have not been committed. */
    public int uncommitted() {
        return pending.size();
    }

    /**
     * Makes all changes so far last. In PostgreSQL, takes in what others have committed as well; of two articles of one id, that
     * which was committed first stays.
     *
     * @throws StoreException if that is not possible, such as where the disk is full: the changes stay in memory, and the next
     *     commit tries again
     */
    public void commit() {
        requireWriting();
        synchronized (committing) {
            List<PendingChanges.Change> changes = pending.take();
            try {
                if (!changes.isEmpty()) {
                    store.begin();
                    replica.catchUp(changes);
                    replica.write(changes);
                    store.commit();
                    replica.written();
                }
            } catch (Throwable e) {
                pending.giveBack(changes);
                throw e;
            }
        }
    }

    /** Takes in what other processes have committed. */
    public void refresh() {
        synchronized (committing) {
            List<PendingChanges.Change> changes = pending.take();
            try {
                replica.catchUp(changes);
            } finally {
                pending.giveBack(changes);
            }
        }
    }

    /**
     * Gives the room of removed articles back to the system.
     *
     * @throws StoreException if that is not possible
     */
    public void compact() {
        commit();
        synchronized (committing) {
            store.compact();
            replica.written();
        }
    }

    /**
     * Writes a copy of what is committed into a folder that holds no index, while adding and asking go on.
     *
     * @throws StoreException if that is not possible
     */
    public void backup(java.nio.file.Path folder) {
        store.backup(folder);
    }

    private void requireWriting() {
        if (!writes) {
            throw new IllegalStateException(store.database() + " was opened for reading");
        }
    }

    /**
     * Commits and closes the index, which must not be used any more.
     *
     * @throws StoreException if the changes since the last commit cannot be written; they are lost then
     */
    @Override
    public void close() {
        try (store) {
            if (writes && pending.size() > 0) {
                commit();
            }
        }
    }
}
