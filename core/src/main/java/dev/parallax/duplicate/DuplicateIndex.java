package dev.parallax.duplicate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Articles, and which of them repeat a given one: answers in microseconds, whatever the number of articles. The signature of an
 * article only proposes others; they are reported once their shingles have been compared.
 *
 * <p>Safe for use by several threads: any number may ask at once, and {@link #queryAndAdd} sees all that was added
 * before, so that of two copies that come in at once one is found to repeat the other.
 */
public interface DuplicateIndex {

    /** Returns an empty index in memory. */
    static DuplicateIndex inMemory(DuplicateSettings settings) {
        return new MemoryIndex(settings);
    }

    /**
     * Returns an empty index in memory whose changes a log is told of.
     *
     * @param log is not told of what {@link #merge} adds, which is refused
     */
    static DuplicateIndex inMemory(DuplicateSettings settings, IndexLog log) {
        return new MemoryIndex(settings, log);
    }

    /**
     * Reads an index that {@link #writeTo} wrote into memory.
     *
     * @throws dev.parallax.shingle.StoredFormatException if the stream holds something else, or a part of one
     * @throws IOException if the stream cannot be read
     */
    static DuplicateIndex read(InputStream in) throws IOException {
        return IndexSnapshot.read(in);
    }

    /** Returns how the index searches. */
    DuplicateSettings settings();

    /**
     * Adds an article.
     *
     * @return false if there is one of that id; nothing changes then
     * @throws IllegalArgumentException if its signature is not of the {@link #settings}' scheme
     */
    boolean add(Fingerprint article);

    /**
     * Adds an article that was packed before.
     *
     * @return false if there is one of that id; nothing changes then
     * @throws IllegalArgumentException if its signature is not of the {@link #settings}' scheme, or it was packed with other
     *     spare bits
     */
    boolean add(PackedFingerprint article);

    /**
     * Returns the articles that this one repeats or that repeat it, but for the one of its own id: most similar first,
     * and by id where that is equal. Of texts that occur more often than {@link DuplicateSettings#bucketLimit} says, at
     * least so many are returned.
     */
    List<Match> query(Fingerprint article);

    /** Does what {@link #query} does and then adds the article, with nothing in between. */
    List<Match> queryAndAdd(Fingerprint article);

    /** Tells whether there is an article of that id. */
    boolean contains(String id);

    /** Removes an article, and tells whether there was one of that id. */
    boolean remove(String id);

    /**
     * Removes all articles of a time before this one.
     *
     * @param time in milliseconds since 1970
     * @return how many there were
     */
    int expireBefore(long time);

    /**
     * Adds all articles of another index in memory, which stays as it is, unless there is one of that id already.
     *
     * @return how many were added
     * @throws IllegalArgumentException if the other index has other settings, or one of the two is not in memory alone
     */
    int merge(DuplicateIndex other);

    /** Returns what the index holds. */
    IndexStats stats();

    /**
     * Writes the whole index to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to
     */
    void writeTo(OutputStream out) throws IOException;
}
