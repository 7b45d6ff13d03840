package dev.parallax.reuse;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** With which other articles each article of a collection is paired. Immutable and thread-safe. */
final class Partners {

    /** Where the partners of each article begin; one more at the end. */
    private final int[] starts;

    private final int[] partners;

    private Partners(int[] starts, int[] partners) {
        this.starts = starts;
        this.partners = partners;
    }

    /** Takes pairs in ascending order, the lower article first. */
    static Partners of(int articles, int pairs, IntUnaryOperator first, IntUnaryOperator second) {
        int[] starts = new int[articles + 1];
        for (int p = 0; p < pairs; p++) {
            starts[first.applyAsInt(p) + 1]++;
            starts[second.applyAsInt(p) + 1]++;
        }
        for (int i = 0; i < articles; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = Arrays.copyOf(starts, articles);
        int[] partners = new int[2 * pairs];
        // The lower partners of every article first, so that each list ascends.
        for (int p = 0; p < pairs; p++) {
            partners[next[second.applyAsInt(p)]++] = first.applyAsInt(p);
        }
        for (int p = 0; p < pairs; p++) {
            partners[next[first.applyAsInt(p)]++] = second.applyAsInt(p);
        }
        return new Partners(starts, partners);
    }

    /** Returns those that are paired with both of two articles, ascending. */
    int[] ofBoth(int a, int b) {
        int[] both = new int[Math.min(starts[a + 1] - starts[a], starts[b + 1] - starts[b])];
        int size = 0;
        for (int i = starts[a], j = starts[b]; i < starts[a + 1] && j < starts[b + 1]; ) {
            if (partners[i] == partners[j]) {
                both[size++] = partners[i];
                i++;
                j++;
            } else if (partners[i] < partners[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(both, size);
    }
}
