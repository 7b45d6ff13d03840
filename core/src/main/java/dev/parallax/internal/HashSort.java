package dev.parallax.internal;

import java.util.Arrays;

/**
 * Sorts 64-bit hashes, which are spread evenly, in linear time: by their upper bits into as many buckets as there are
 * hashes, then by insertion. Owns scratch memory: for one thread at a time.
 *
 * <p>Meant to be faster than {@link Arrays#sort(long[])} on hashes. Values that are not spread evenly are left to that
 * method.
 */
public final class HashSort {

    /** Up to here insertion alone is faster. */
    private static final int FEW = 32;

    /** With more in one bucket the values are no hashes, or somebody chose them. */
    private static final int CROWDED = 32;

    private int[] starts = new int[0];
    private long[] sorted = new long[0];

    /**
     * Puts the first {@code size} values into ascending order, each once.
     *
     * @return how many distinct ones there are; what stands behind them is of no use
     */
    public int sortDistinct(long[] hashes, int size) {
        if (size > FEW) {
            distribute(hashes, size);
        } else {
            insert(hashes, size);
        }
        return distinct(hashes, size);
    }

    private void distribute(long[] hashes, int size) {
        int shift = Long.numberOfLeadingZeros(size - 1L);
        int buckets = 1 << (Long.SIZE - shift);
        if (sorted.length < size) {
            sorted = new long[size + size / 4];
        }
        if (starts.length <= buckets) {
            starts = new int[buckets + 1];
        }
        int[] ends = starts;
        Arrays.fill(ends, 0, buckets, 0);
        for (int i = 0; i < size; i++) {
            ends[bucket(hashes[i], shift)]++;
        }
        int end = 0;
        int most = 0;
        for (int i = 0; i < buckets; i++) {
            most = Math.max(most, ends[i]);
            end += ends[i];
            ends[i] = end;
        }
        if (most > CROWDED) {
            Arrays.sort(hashes, 0, size);
            return;
        }
        for (int i = 0; i < size; i++) {
            long hash = hashes[i];
            sorted[--ends[bucket(hash, shift)]] = hash;
        }
        System.arraycopy(sorted, 0, hashes, 0, size);
        insert(hashes, size);
    }

    /** The upper bits, of negative values first. */
    private static int bucket(long hash, int shift) {
        return (int) ((hash ^ Long.MIN_VALUE) >>> shift);
    }

    private static void insert(long[] hashes, int size) {
        for (int i = 1; i < size; i++) {
            long hash = hashes[i];
            int j = i;
            while (j > 0 && hashes[j - 1] > hash) {
                hashes[j] = hashes[j - 1];
                j--;
            }
            hashes[j] = hash;
        }
    }

    private static int distinct(long[] hashes, int size) {
        int count = Math.min(size, 1);
        for (int i = 1; i < size; i++) {
            // Without a branch: writes every value, and moves on behind new ones.
            hashes[count] = hashes[i];
            count += hashes[i] == hashes[count - 1] ? 0 : 1;
        }
        return count;
    }
}
