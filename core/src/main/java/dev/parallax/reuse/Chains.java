package dev.parallax.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins exact matches that follow one another in both texts, with little between them, into chains. Scratch memory of
 * one thread.
 *
 * <p>Dynamic programming as in minimap2 (Li 2018): a chain scores its words less a tenth for each word of the longer
 * side of a gap. A match looks back at {@value #LOOK_BACK} others at the most, so the time is linear.
 */
final class Chains {

    /** The most words between two matches of a chain, on either side. */
    static final int MAX_GAP = 30;

    private static final int LOOK_BACK = 64;
    private static final int WORD = 10;

    private final ExactMatches matches;
    private int[] score = {};
    private int[] before = {};
    private long[] order = {};

    Chains(ExactMatches matches) {
        this.matches = matches;
    }

    /** Returns the chains of the current matches, the best first; each match belongs to one at the most. */
    List<Chain> find() {
        int size = matches.size();
        if (score.length < size) {
            score = new int[2 * size];
            before = new int[2 * size];
            order = new long[2 * size];
        }
        for (int k = 0; k < size; k++) {
            link(k);
            order[k] = ((long) -score[k] << 32) | k;
        }
        Arrays.sort(order, 0, size);
        List<Chain> chains = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            int last = (int) order[k];
            if (score[last] > 0) {
                chains.add(take(last));
            }
        }
        return chains;
    }

    private void link(int k) {
        int length = matches.length(k);
        int best = WORD * length;
        before[k] = -1;
        for (int j = k - 1; j >= Math.max(0, k - LOOK_BACK); j--) {
            int gapA = matches.startA(k) - matches.startA(j) - matches.length(j);
            int gapB = matches.startB(k) - matches.startB(j) - matches.length(j);
            int overlap = -Math.min(0, Math.min(gapA, gapB));
            boolean follows = matches.startA(k) > matches.startA(j) && matches.startB(k) > matches.startB(j);
            if (!follows || overlap >= length || gapA > MAX_GAP || gapB > MAX_GAP) {
                continue;
            }
            int joined = score[j] + WORD * (length - overlap) - Math.max(gapA, gapB) - overlap;
            if (joined > best) {
                best = joined;
                before[k] = j;
            }
        }
        score[k] = best;
    }

    /** Takes the chain that ends with a match, as far as its matches are not taken yet; marks them by a score of 0. */
    private Chain take(int last) {
        Chain chain = new Chain();
        for (int k = last; k >= 0 && score[k] > 0; k = before[k]) {
            score[k] = 0;
            chain.prepend(matches.startA(k), matches.startB(k), matches.length(k));
        }
        return chain;
    }
}
