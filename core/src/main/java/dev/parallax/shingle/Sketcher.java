package dev.parallax.shingle;

import dev.parallax.internal.Hashing;
import java.util.Arrays;
import java.util.Objects;

/**
 * Makes signatures of shingle hashes by one {@link SignatureScheme}. Owns scratch memory: for one thread at a time.
 *
 * <p>In O(n + k log k) for n hashes and k slots: in each round every hash goes to one slot and bids a value; the lowest
 * value of the first round in which a slot gets a bid stays. So it does not matter how many rounds are run, as long as
 * no slot is left empty, and what is made of a set depends neither on the order nor on the repetition of its hashes.
 */
public final class Sketcher {

    // The idea is fast similarity sketching (Dahlgaard, Knudsen and Thorup, FOCS 2017): classic MinHash lets every
    // hash bid for every slot, which takes k times as long. There each round draws a slot anew and k more rounds for
    // one
    // slot each must follow, lest a slot stay empty. Here a hash goes through the slots in an order of its own (a start
    // and an odd step), as in SuperMinHash (Ertl, 2017): each slot is visited after k rounds for certain, and no hash
    // bids twice for a slot, which lowers the error on short texts.

    /** What stands in a slot that got no bid yet; cut to an int it is {@link Signature#EMPTY_SLOT}. */
    private static final long NO_BID = Long.MAX_VALUE;

    private static final long FOLD = 0xD6E8_FEB8_6659_FD93L;
    private static final long ROUND = 0x9E37_79B9_7F4A_7C15L;

    /** What a hash is multiplied by for its bids of a round: odd numbers without order. */
    private static final long[] FACTORS = new long[SignatureScheme.MAX_SLOTS];

    static {
        for (int round = 0; round < FACTORS.length; round++) {
            FACTORS[round] = Hashing.mix(round * ROUND) | 1;
        }
    }

    private final SignatureScheme scheme;
    private final long seed;
    private final int shift;

    /** Lowest bid of each slot: the round in the upper half, the value in the lower, so that early rounds win. */
    private final long[] bids;

    Sketcher(SignatureScheme scheme) {
        this.scheme = scheme;
        this.seed = Hashing.mix(scheme.seed() + ROUND);
        this.shift = Long.numberOfLeadingZeros(scheme.k()) + 1;
        this.bids = new long[scheme.k()];
    }

    /** Returns the scheme by which signatures are made. */
    public SignatureScheme scheme() {
        return scheme;
    }

    /** Returns the signature of a set. */
    public Signature signature(ShingleSet shingles) {
        int[] slots = new int[scheme.k()];
        shingles.sketch(this, slots);
        return Signature.take(scheme, slots);
    }

    /**
     * Writes the slots for the hashes from {@code from} to before {@code to}, in any order, repeated or not; allocates
     * nothing. No hashes give {@link Signature#EMPTY_SLOT} in all slots.
     *
     * @param slots takes the values; at least k long
     * @throws IndexOutOfBoundsException if that is no range of the hashes, or there are too few slots
     */
    public void sketch(long[] hashes, int from, int to, int[] slots) {
        Objects.checkFromToIndex(from, to, hashes.length);
        Objects.checkFromIndexSize(0, bids.length, slots.length);
        Arrays.fill(bids, NO_BID);
        first(hashes, from, to);
        int empty = from == to ? 0 : empty();
        for (int round = 1; round < bids.length && empty > 0; round++) {
            empty -= fill(hashes, from, to, round);
        }
        for (int i = 0; i < bids.length; i++) {
            slots[i] = (int) bids[i];
        }
    }

    /** The first round: every second hash changes a slot, so there is no branch for the processor to guess. */
    private void first(long[] hashes, int from, int to) {
        long[] lowest = bids;
        int shiftOfSlot = shift;
        long mixer = seed;
        for (int i = from; i < to; i++) {
            long x = mixed(hashes[i], mixer);
            int slot = (int) (x >>> shiftOfSlot) & (lowest.length - 1);
            long bid = (x << (64 - shiftOfSlot)) >>> 33;
            long old = lowest[slot];
            lowest[slot] = bid < old ? bid : old;
        }
    }

    private int empty() {
        int empty = 0;
        for (long bid : bids) {
            empty += bid == NO_BID ? 1 : 0;
        }
        return empty;
    }

    /** A further round; returns how many slots got their first bid. */
    private int fill(long[] hashes, int from, int to, int round) {
        int mask = bids.length - 1;
        long factor = FACTORS[round];
        long high = (long) round << 32;
        int filled = 0;
        for (int i = from; i < to; i++) {
            long x = mixed(hashes[i], seed);
            int slot = ((int) (x >>> shift) + round * ((int) x | 1)) & mask;
            long old = bids[slot];
            // Most slots have an earlier bid, which is lower.
            if (old > high) {
                bids[slot] = Math.min(old, high | ((x * factor) >>> 33));
                filled += old == NO_BID ? 1 : 0;
            }
        }
        return filled;
    }

    private static long mixed(long hash, long seed) {
        long x = hash ^ seed;
        return Math.multiplyHigh(x, FOLD) ^ (x * FOLD);
    }
}
