package dev.parallax.reuse;

import java.util.Arrays;
import java.util.List;

/**
 * Completes a chain by words that no seed reached: those between its matches, and those beyond its ends. Scratch memory
 * of one thread.
 *
 * <p>Between matches a longest common subsequence, of at most {@link ParaphraseRescue#MAX_GAP} words on a side, so that the time
 * is linear in the chain. At the ends words are taken in as long as more agree than differ (x-drop, as in BLAST).
 */
final class ChainRefiner {

    private static final int MATCH = 2;
    private static final int COMMON_MATCH = 1;
    private static final int EDIT = -4;

    /** An end is given up where the score lies this far below the best; three edits in a row reach it. */
    private static final int DROP = 12;

    private final int[] longest = new int[(ParaphraseRescue.MAX_GAP + 1) * (ParaphraseRescue.MAX_GAP + 1)];

    private int[] a = {};
    private int[] b = {};

    /** Returns the completed chain. */
    Chain refine(Chain chain, int[] textA, int[] textB) {
        a = textA;
        b = textB;
        Chain refined = new Chain();
        List<Passage.Match> matches = chain.matches();
        extendBack(refined, matches.get(0));
        for (int k = 0; k < matches.size(); k++) {
            Passage.Match match = matches.get(k);
            refined.append(match.firstA(), match.firstB(), match.length());
            if (k + 1 < matches.size()) {
                Passage.Match next = matches.get(k + 1);
                fill(refined, match.endA(), next.firstA(), match.endB(), next.firstB());
            }
        }
        extendAhead(refined);
        return refined;
    }

    /** Returns two chains as one, with what stands on both sides between them, in order. */
    Chain join(Chain first, Chain second, int[] textA, int[] textB) {
        a = textA;
        b = textB;
        Chain joined = new Chain();
        first.matches().forEach(match -> joined.append(match.firstA(), match.firstB(), match.length()));
        fill(joined, first.endA(), second.firstA(), first.endB(), second.firstB());
        second.matches().forEach(match -> joined.append(match.firstA(), match.firstB(), match.length()));
        return joined;
    }

    /** Appends what stands on both sides of a gap, in order. */
    private void fill(Chain chain, int fromA, int toA, int fromB, int toB) {
        int sizeA = toA - fromA;
        int sizeB = toB - fromB;
        if (sizeA == 0 || sizeB == 0) {
            return;
        }
        int row = sizeB + 1;
        for (int i = sizeA; i >= 0; i--) {
            for (int j = sizeB; j >= 0; j--) {
                longest[i * row + j] = i == sizeA || j == sizeB
                        ? 0
                        : a[fromA + i] == b[fromB + j]
                                ? longest[(i + 1) * row + j + 1] + 1
                                : Math.max(longest[(i + 1) * row + j], longest[i * row + j + 1]);
            }
        }
        for (int i = 0, j = 0; i < sizeA && j < sizeB && longest[i * row + j] > 0; ) {
            if (a[fromA + i] == b[fromB + j]) {
                chain.append(fromA + i++, fromB + j++, 1);
            } else if (longest[(i + 1) * row + j] >= longest[i * row + j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void extendAhead(Chain chain) {
        int[] steps = extend(chain.endA(), chain.endB(), 1);
        for (int k = 1; k <= 2 * steps[0]; k += 2) {
            chain.append(steps[k], steps[k + 1], 1);
        }
    }

    private void extendBack(Chain chain, Passage.Match first) {
        int[] steps = extend(first.firstA() - 1, first.firstB() - 1, -1);
        for (int k = 2 * steps[0] - 1; k >= 1; k -= 2) {
            chain.append(steps[k], steps[k + 1], 1);
        }
    }

    /**
     * Walks from two places in one direction and returns the pairs of equal words to take in.
     *
     * @return how many pairs, then their places, in the order of the walk
     */
    private int[] extend(int fromA, int fromB, int step) {
        int[] pairs = new int[32];
        int found = 0;
        int taken = 0;
        int best = 0;
        int score = 0;
        int i = fromA;
        int j = fromB;
        while (score > best - DROP && isIn(i, a) && isIn(j, b)) {
            if (a[i] == b[j]) {
                if (2 * found + 2 >= pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * pairs.length);
                }
                score += WordNumbers.isCommon(a[i]) ? COMMON_MATCH : MATCH;
                pairs[2 * found + 1] = i;
                pairs[2 * found++ + 2] = j;
                if (score > best) {
                    best = score;
                    taken = found;
                }
                i += step;
                j += step;
            } else {
                score += EDIT;
                boolean replaced = isSame(i + step, j + step);
                boolean onlyInA = !replaced && isSame(i + step, j);
                boolean onlyInB = !replaced && !onlyInA && isSame(i, j + step);
                i += onlyInB ? 0 : step;
                j += onlyInA ? 0 : step;
            }
        }
        pairs[0] = taken;
        return pairs;
    }

    private boolean isSame(int i, int j) {
        return isIn(i, a) && isIn(j, b) && a[i] == b[j];
    }

    private static boolean isIn(int place, int[] text) {
        return place >= 0 && place < text.length;
    }
}
