package dev.parallax.shingle;

/**
 * A set of shingles as 64 bits, of which alike sets have most in common (Charikar, 2002). Eight bytes, quick to compare,
 * and much coarser than a {@link Signature}: fit to find near-identical texts, such as those that differ by a few words, and as
 * a first look before others.
 *
 * <p>Each bit is the majority of that bit over all shingles; where there is none, it is 0. Frozen: the same set gives the same
 * bits for good.
 */
public final class SimHash {

    private SimHash() {}

    /** Returns the bits of a set; 0 of an empty one, which should be compared with nothing. */
    public static long of(ShingleSet shingles) {
        // Counters of 64 bits side by side: each plane holds one binary digit of all of them. An addition takes two
        // steps on average, where counting bit by bit takes 64.
        long[] planes = new long[Integer.SIZE];
        for (int i = 0; i < shingles.size(); i++) {
            long carry = shingles.hash(i);
            for (int p = 0; carry != 0; p++) {
                long sum = planes[p] ^ carry;
                carry &= planes[p];
                planes[p] = sum;
            }
        }
        long result = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            long count = 0;
            for (int p = 0; p < planes.length; p++) {
                count |= ((planes[p] >>> bit) & 1) << p;
            }
            result |= 2 * count > shingles.size() ? 1L << bit : 0;
        }
        return result;
    }

    /** Returns the number of bits in which two differ: 0 for equal sets, about 32 for sets that share nothing. */
    public static int distance(long a, long b) {
        return Long.bitCount(a ^ b);
    }
}
