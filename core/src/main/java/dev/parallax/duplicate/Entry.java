package dev.parallax.duplicate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article of a {@link DuplicateRun} in few bytes.
 *
 * @param listed what decides which article is kept
 * @param old whether it was there before and is only compared with
 * @param shingles their number
 * @param packed the shingles themselves
 * @param keys by which it is found
 * @param outline what tells what was done to it
 */
@SuppressWarnings("ArrayRecordComponent") // Neither compared as a whole nor changed once made.
record Entry(ListedArticle listed, boolean old, int shingles, byte[] packed, int[] keys, Outline outline) {

    /** Objects and their headers, id and time of publication. */
    private static final int OVERHEAD = 400;

    /** What the tables need for a key when all are filled. */
    private static final int BYTES_PER_KEY = 24;

    String id() {
        return listed.id();
    }

    /** Returns about how many bytes of heap it takes until everything has been found. */
    long bytes() {
        return OVERHEAD + packed.length + (4L + BYTES_PER_KEY) * keys.length + outline.bytes();
    }

    /** Tells whether two articles may have been published within a time of one another. */
    static boolean areWithin(long millis, Entry a, Entry b) {
        return gap(a, b) <= millis && gap(b, a) <= millis;
    }

    /** Returns how much later than the first the second was published at the least. */
    private static long gap(Entry first, Entry second) {
        Instant end = latest(first);
        Instant begin = earliest(second);
        return end == null || begin == null ? 0 : begin.toEpochMilli() - end.toEpochMilli();
    }

    private static @Nullable Instant earliest(Entry entry) {
        return entry.listed.published() == null
                ? null
                : entry.listed.published().earliest();
    }

    private static @Nullable Instant latest(Entry entry) {
        return entry.listed.published() == null
                ? null
                : entry.listed.published().latest();
    }
}
