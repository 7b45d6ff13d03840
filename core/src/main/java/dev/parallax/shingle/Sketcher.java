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
     * @throws IndexOutOfBoundsException if that is no range of the hashes
     */
    public void sketch(long[] hashes, int from, int to, int[] slots) {
        Objects.checkFromToIndex(from, to, hashes.length);
        Arrays.fill(bids, NO_BID);
        int k = bids.length;
        int empty = from == to ? 0 : k;
        for (int round = 0; round < k && empty > 0; round++) {
            bid(hashes, from, to, round);
            empty = 0;
            for (long bid : bids) {
                empty += bid == NO_BID ? 1 : 0;
            }
        }
        for (int i = 0; i < k; i++) {
            slots[i] = (int) bids[i];
        }
    }

    private void bid(long[] hashes, int from, int to, int round) {
        int mask = bids.length - 1;
        long factor = round == 0 ? 1 : Hashing.mix(round * ROUND) | 1;
        long high = (long) round << 32;
        for (int i = from; i < to; i++) {
            long x = hashes[i] ^ seed;
            x = Math.multiplyHigh(x, FOLD) ^ (x * FOLD);
            int start = (int) (x >>> shift);
            int step = (int) x | 1;
            int slot = (start + round * step) & mask;
            long bid = high | (((x * factor) << (64 - shift)) >>> 33);
            if (bid < bids[slot]) {
                bids[slot] = bid;
            }
        }
    }
}
