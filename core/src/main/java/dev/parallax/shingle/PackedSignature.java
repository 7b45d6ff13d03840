package dev.parallax.shingle;

import java.util.Arrays;

/**
 * The lowest bits of each slot of a {@link Signature}: b-bit minwise hashing (Li and König, 2010). With 8 bits it takes
 * a quarter of the memory, and the estimate is hardly worse. Immutable.
 *
 * <p>Different slots agree by chance once in 2^bits; estimates are corrected for that.
 */
public final class PackedSignature {

    private final SignatureScheme scheme;
    private final int bits;
    private final boolean empty;
    private final long[] words;

    private PackedSignature(SignatureScheme scheme, int bits, boolean empty, long[] words) {
        this.scheme = scheme;
        this.bits = bits;
        this.empty = empty;
        this.words = words;
    }

    static PackedSignature of(Signature signature, int bits) {
        int k = signature.k();
        long[] words = new long[words(k, bits)];
        int perWord = Long.SIZE / bits;
        long mask = (1L << bits) - 1;
        for (int i = 0; i < k; i++) {
            words[i / perWord] |= (signature.slot(i) & mask) << (i % perWord * bits);
        }
        return new PackedSignature(signature.scheme(), bits, signature.isEmpty(), words);
    }

    /**
     * Returns how many 64-bit words the packed form of so many slots takes.
     *
     * @throws IllegalArgumentException if the bits are not 1, 2, 4, 8 or 16
     */
    public static int words(int k, int bits) {
        if (bits < 1 || bits > 16 || Integer.bitCount(bits) != 1) {
            throw new IllegalArgumentException("bits " + bits + " is not 1, 2, 4, 8 or 16");
        }
        return k * bits / Long.SIZE;
    }

    /** Returns how the signature was made. */
    public SignatureScheme scheme() {
        return scheme;
    }

    /** Returns the bits kept of each slot. */
    public int bits() {
        return bits;
    }

    /** Tells whether it is the signature of an empty set. */
    public boolean isEmpty() {
        return empty;
    }

    /** Returns a copy of the packed slots, the first in the lowest bits of the first word. */
    public long[] toArray() {
        return words.clone();
    }

    /**
     * Estimates the Jaccard similarity of the two sets; 0 if one is empty. Takes O(k bits / 64).
     *
     * @throws IllegalArgumentException if schemes or bits differ
     */
    public Estimate jaccard(PackedSignature other) {
        if (!scheme.equals(other.scheme) || bits != other.bits) {
            throw new IllegalArgumentException("signatures of different schemes: " + bits + " bits, " + scheme + " and "
                    + other.bits + " bits, " + other.scheme);
        }
        if (empty || other.empty) {
            return Estimate.zero();
        }
        int equal = equalSlots(words, 0, other.words, 0, words.length, bits);
        return Estimate.of(equal, scheme.k()).without(1.0 / (1 << bits));
    }

    /** Returns the number of equal slots in two stretches of packed words. */
    static int equalSlots(long[] a, int fromA, long[] b, int fromB, int length, int bits) {
        // The lowest bit of each slot.
        long lowest = Long.divideUnsigned(-1L, (1L << bits) - 1);
        int different = 0;
        for (int i = 0; i < length; i++) {
            long x = a[fromA + i] ^ b[fromB + i];
            // Gathers whether any bit of a slot differs in its lowest bit; what comes from the slot above is cut off.
            for (int shift = bits >> 1; shift > 0; shift >>= 1) {
                x |= x >>> shift;
            }
            different += Long.bitCount(x & lowest);
        }
        return length * (Long.SIZE / bits) - different;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedSignature that
                && scheme.equals(that.scheme)
                && bits == that.bits
                && empty == that.empty
                && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return empty ? "signature of nothing" : "signature of " + scheme.k() + " slots of " + bits + " bits";
    }
}
