package dev.parallax.shingle;

import dev.parallax.internal.Hashing;
import java.util.Arrays;

/**
 * A fixed share of a set's shingles, the same ones in every set that has them: estimates how much of a set another one
 * holds, in both directions, where a {@link Signature} sees only how alike they are. FracMinHash (Irber and others,
 * 2022; Hera, Pierce-Ward and Koslicki, 2023), known as scaled sketches. Immutable.
 *
 * <p>Takes 8 / scale bytes for each shingle. Sets of fewer shingles than a few times the scale give wide bounds.
 */
public final class ScaledHashes {

    /** Each of how many shingles is kept unless told otherwise. */
    public static final int DEFAULT_SCALE = 8;

    private static final long CHOICE = 0xE703_7ED1_A0B4_28DBL;

    private final int scale;
    private final ShingleSet kept;

    private ScaledHashes(int scale, ShingleSet kept) {
        this.scale = scale;
        this.kept = kept;
    }

    /** Returns about one in {@link #DEFAULT_SCALE} of the shingles. */
    public static ScaledHashes of(ShingleSet shingles) {
        return of(shingles, DEFAULT_SCALE);
    }

    /**
     * Returns about one in {@code scale} of the shingles.
     *
     * @throws IllegalArgumentException if the scale is not positive
     */
    public static ScaledHashes of(ShingleSet shingles, int scale) {
        if (scale < 1) {
            throw new IllegalArgumentException("scale " + scale + " is not positive");
        }
        long[] kept = new long[shingles.size()];
        int count = 0;
        for (int i = 0; i < shingles.size(); i++) {
            if (isKept(shingles.hash(i), scale)) {
                kept[count++] = shingles.hash(i);
            }
        }
        return new ScaledHashes(scale, ShingleSet.of(Arrays.copyOf(kept, count)));
    }

    /** Tells whether a hash belongs to the share; its own mixing keeps the choice apart from those of signatures. */
    public static boolean isKept(long hash, int scale) {
        return Long.compareUnsigned(Hashing.mix(hash ^ CHOICE), Long.divideUnsigned(-1L, scale)) <= 0;
    }

    /** Returns each of how many shingles is kept. */
    public int scale() {
        return scale;
    }

    /** Returns the shingles that are kept. */
    public ShingleSet kept() {
        return kept;
    }

    /** Estimates which share of this set's shingles the other set has. */
    public Estimate containmentIn(ScaledHashes other) {
        return estimate(other, kept.size());
    }

    /** Estimates the Jaccard similarity of the two sets. */
    public Estimate jaccard(ScaledHashes other) {
        return estimate(other, kept.size() + other.kept.size() - kept.intersectionSize(other.kept));
    }

    private Estimate estimate(ScaledHashes other, int of) {
        if (scale != other.scale) {
            throw new IllegalArgumentException("hashes of different scales: " + scale + " and " + other.scale);
        }
        return of == 0 ? new Estimate(0, 0, 1) : Estimate.of(kept.intersectionSize(other.kept), of);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScaledHashes that && scale == that.scale && kept.equals(that.kept);
    }

    @Override
    public int hashCode() {
        return 31 * scale + kept.hashCode();
    }

    @Override
    public String toString() {
        return kept.size() + " shingles, one in " + scale;
    }
}
