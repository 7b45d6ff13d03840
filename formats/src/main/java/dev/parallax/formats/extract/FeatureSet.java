package dev.parallax.formats.extract;

import java.util.Arrays;

/** The bins that hold for one block: a growing list of distinct numbers below {@link BlockFeature#SIZE}. */
final class FeatureSet {

    private int[] bins = new int[32];
    private int size;

    void add(BlockFeature feature, int bin) {
        if (size == bins.length) {
            bins = Arrays.copyOf(bins, size * 2);
        }
        bins[size++] = feature.at(bin);
    }

    /** Adds a bin for each hint of a set. */
    void addAll(BlockFeature feature, long hints) {
        for (long rest = hints; rest != 0; rest &= rest - 1) {
            add(feature, Long.numberOfTrailingZeros(rest));
        }
    }

    int[] toArray() {
        return Arrays.copyOf(bins, size);
    }
}
