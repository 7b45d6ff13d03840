package dev.parallax.shingle;

import java.util.Objects;

/**
 * How signatures are made: by which rules, of how many slots, with which seed. Immutable and thread-safe.
 *
 * <p>Only signatures of equal schemes can be compared. The estimate of Jaccard similarity J from k slots has a standard
 * error of at most {@code sqrt(J (1 - J) / k)}: .044 at worst with 128 slots, .022 with 512.
 *
 * @param version the frozen rules
 * @param k the number of slots: 64, 128, 256 or 512
 * @param seed makes the choice of minima independent of that of other seeds
 */
public record SignatureScheme(SketchVersion version, int k, long seed) {

    /** The fewest slots of a signature. */
    public static final int MIN_SLOTS = 64;

    /** The most slots of a signature. */
    public static final int MAX_SLOTS = 512;

    /** The number of slots unless told otherwise. */
    public static final int DEFAULT_SLOTS = 128;

    private static final SignatureScheme DEFAULT = new SignatureScheme(SketchVersion.V1, DEFAULT_SLOTS, 0);

    /**
     * Checks the number of slots.
     *
     * @throws IllegalArgumentException if it is not 64, 128, 256 or 512
     */
    public SignatureScheme {
        Objects.requireNonNull(version, "version");
        if (k < MIN_SLOTS || k > MAX_SLOTS || Integer.bitCount(k) != 1) {
            throw new IllegalArgumentException("k " + k + " is not 64, 128, 256 or 512");
        }
    }

    /** Returns version 1 with {@link #DEFAULT_SLOTS} slots and seed 0. */
    public static SignatureScheme create() {
        return DEFAULT;
    }

    /** Returns this scheme with another number of slots: 64, 128, 256 or 512. */
    public SignatureScheme withSlots(int value) {
        return new SignatureScheme(version, value, seed);
    }

    /** Returns this scheme with another seed. */
    public SignatureScheme withSeed(long value) {
        return new SignatureScheme(version, k, value);
    }

    /** Returns a new worker, for one thread at a time. */
    public Sketcher sketcher() {
        return new Sketcher(this);
    }

    /** Returns the signature of a set; many in a row are cheaper by one {@link #sketcher()}. */
    public Signature signature(ShingleSet shingles) {
        return sketcher().signature(shingles);
    }
}
