package dev.parallax.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins two chains that follow one another in both texts where what stands between them is the same sentences in other words: too
 * long for a gap inside a chain, but with many of the same content words, in whatever order. Scratch memory of one thread.
 */
final class ParaphraseRescue {

    /** The most words between two chains, on either side: about three sentences. */
    static final int MAX_GAP = 80;

    /** Twice the shared content words over those of both sides; unlike sentences of one report seldom share a tenth. */
    private static final double LEAST_SHARED = 0.4;

    private static final int LEAST_WORDS = 5;

    private final ChainRefiner refiner;
    private final double minSimilarity;

    ParaphraseRescue(ChainRefiner refiner, double minSimilarity) {
        this.refiner = refiner;
        this.minSimilarity = minSimilarity;
    }

    /** Returns the chains, some of them joined; a chain that is alone stays as it is. */
    List<Chain> join(List<Chain> chains, int[] a, int[] b) {
        if (chains.size() < 2) {
            return chains;
        }
        List<Chain> rest = new ArrayList<>(chains);
        rest.sort(Comparator.comparingInt(Chain::firstA).thenComparingInt(Chain::firstB));
        List<Chain> joined = new ArrayList<>();
        Chain last = rest.get(0);
        for (Chain next : rest.subList(1, rest.size())) {
            Chain both = isParaphraseBetween(last, next, a, b) ? refiner.join(last, next, a, b) : null;
            if (both != null && both.similarity() >= minSimilarity) {
                last = both;
            } else {
                joined.add(last);
                last = next;
            }
        }
        joined.add(last);
        return joined;
    }

    private static boolean isParaphraseBetween(Chain first, Chain second, int[] a, int[] b) {
        int gapA = second.firstA() - first.endA();
        int gapB = second.firstB() - first.endB();
        if (Math.min(gapA, gapB) < LEAST_WORDS || Math.max(gapA, gapB) > MAX_GAP) {
            return false;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        for (int i = first.endA(); i < second.firstA(); i++) {
            if (!WordNumbers.isCommon(a[i])) {
                counts.merge(a[i], 1, Integer::sum);
                all++;
            }
        }
        int shared = 0;
        for (int j = first.endB(); j < second.firstB(); j++) {
            if (!WordNumbers.isCommon(b[j])) {
                all++;
                shared += counts.merge(b[j], -1, Integer::sum) >= 0 ? 1 : 0;
            }
        }
        return shared >= LEAST_WORDS && 2 * shared >= LEAST_SHARED * all;
    }
}
