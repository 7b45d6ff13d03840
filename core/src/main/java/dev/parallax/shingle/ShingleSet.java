package dev.parallax.shingle;

import java.util.Arrays;

/**
 * A set of shingles as sorted 64-bit hashes, and how much of it another set shares. Immutable.
 *
 * <p>Two different shingles have the same hash once in 2^64 pairs; apart from that, all results are exact. Comparisons
 * take O(m + n), or O(m log(n / m)) where one set is much smaller, and allocate nothing. Two sets compare meaningfully
 * only if they came from equal {@link Shingler}s.
 */
public final class ShingleSet {

    private static final ShingleSet EMPTY = new ShingleSet(new long[0]);

    /** From this ratio of sizes on, searching for each shingle of the smaller set beats merging. */
    private static final int GALLOP = 8;

    private final long[] hashes;

    private ShingleSet(long[] hashes) {
        this.hashes = hashes;
    }

    /** Returns the set of the given hashes, in any order, repeated or not. */
    public static ShingleSet of(long... hashes) {
        return take(hashes.clone(), hashes.length);
    }

    /** Takes over an array whose first {@code size} values are the hashes, in any order, repeated or not. */
    static ShingleSet take(long[] hashes, int size) {
        if (size == 0) {
            return EMPTY;
        }
        Arrays.sort(hashes, 0, size);
        int distinct = 1;
        for (int i = 1; i < size; i++) {
            if (hashes[i] != hashes[i - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return new ShingleSet(distinct == hashes.length ? hashes : Arrays.copyOf(hashes, distinct));
    }

    /** Takes over an array of distinct hashes in ascending order. */
    static ShingleSet ofSorted(long[] hashes) {
        return hashes.length == 0 ? EMPTY : new ShingleSet(hashes);
    }

    /** Returns the number of distinct shingles. */
    public int size() {
        return hashes.length;
    }

    /** Tells whether there is no shingle. */
    public boolean isEmpty() {
        return hashes.length == 0;
    }

    /** Tells whether the set has a shingle. */
    public boolean contains(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** Returns the hash at a place in ascending (signed) order, from 0. */
    public long hash(int index) {
        return hashes[index];
    }

    /** Returns a copy of the hashes in ascending (signed) order. */
    public long[] toArray() {
        return hashes.clone();
    }

    /** Writes the signature of this set. */
    void sketch(Sketcher sketcher, int[] slots) {
        sketcher.sketch(hashes, 0, hashes.length, slots);
    }

    /** Returns the number of shingles that both sets have. */
    public int intersectionSize(ShingleSet other) {
        boolean smaller = hashes.length <= other.hashes.length;
        long[] few = smaller ? hashes : other.hashes;
        long[] many = smaller ? other.hashes : hashes;
        return many.length / GALLOP >= few.length ? gallop(few, many) : Intersection.size(few, many);
    }

    /**
     * Returns the shingles that both have over those that either has, 0 to 1. Two empty sets have similarity 0: where
     * there is nothing, nothing is alike.
     */
    public double jaccard(ShingleSet other) {
        int common = intersectionSize(other);
        return common == 0 ? 0 : (double) common / ((long) hashes.length + other.hashes.length - common);
    }

    /** Returns the share of this set's shingles that the other has, 0 to 1; 0 if this set is empty. */
    public double containmentIn(ShingleSet other) {
        return hashes.length == 0 ? 0 : (double) intersectionSize(other) / hashes.length;
    }

    private static int gallop(long[] few, long[] many) {
        int common = 0;
        int from = 0;
        for (long hash : few) {
            int step = 1;
            while (from + step < many.length && many[from + step] < hash) {
                step <<= 1;
            }
            int found = Arrays.binarySearch(many, from + (step >> 1), Math.min(from + step + 1, many.length), hash);
            common += found >= 0 ? 1 : 0;
            from = found >= 0 ? found + 1 : -found - 1;
            if (from >= many.length) {
                break;
            }
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShingleSet set && Arrays.equals(hashes, set.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return hashes.length + " shingles";
    }
}
