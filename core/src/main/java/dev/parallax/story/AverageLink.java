package dev.parallax.story;

import java.util.Arrays;

/**
 * Groups items by average link: the two groups with the highest mean likeness between their members are joined, again
 * and again, until no two are alike enough. A merger must also not bridge a valley: between two groups the mean must
 * not fall far below the means within them. Two events of one kind, with the same words but other people, are kept
 * apart that way, although each of their reports is like those of the other.
 *
 * <p>Takes time quadratic in the items for each merger, which the caller bounds.
 */
final class AverageLink {

    /** The share of the mean likeness within two groups that the mean between them must reach. */
    private static final double VALLEY = 0.7;

    /** A group of this many members has a mean within that can be relied on; with fewer the share is lowered. */
    private static final double SETTLED = 4;

    private final double threshold;
    private final double[][] sums;
    private final double[] within;
    private final int[] sizes;
    private final int[] group;

    /**
     * Takes the items over.
     *
     * @param threshold the least mean likeness between two groups that are joined
     * @param sums for every two items, the sum of the likenesses between their members; symmetric
     * @param within for each item, the sum of the likenesses of its members, each two once
     * @param sizes how many members an item stands for
     */
    AverageLink(double threshold, double[][] sums, double[] within, int[] sizes) {
        this.threshold = threshold;
        this.sums = sums;
        this.within = within;
        this.sizes = sizes;
        this.group = new int[sizes.length];
    }

    /** Returns the group of each item, named after its first item. */
    int[] groups() {
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        while (join()) {
            // Until nothing is left to join.
        }
        return group;
    }

    private boolean join() {
        int a = -1;
        int b = -1;
        double best = -1;
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; group[i] == i && j < group.length; j++) {
                if (group[j] == j && sums[i][j] > 0) {
                    double mean = sums[i][j] / ((double) sizes[i] * sizes[j]);
                    if (mean > best && mean >= threshold && mean >= valley(i, j)) {
                        best = mean;
                        a = i;
                        b = j;
                    }
                }
            }
        }
        if (a >= 0) {
            merge(a, b);
        }
        return a >= 0;
    }

    private double valley(int a, int b) {
        if (sizes[a] < 2 || sizes[b] < 2) {
            return 0;
        }
        double trust = Math.min(1, (sizes[a] - 1) / (SETTLED - 1)) * Math.min(1, (sizes[b] - 1) / (SETTLED - 1));
        return VALLEY * trust * Math.sqrt(meanWithin(a) * meanWithin(b));
    }

    private double meanWithin(int a) {
        return within[a] / (0.5 * sizes[a] * (sizes[a] - 1));
    }

    private void merge(int a, int b) {
        within[a] += within[b] + sums[a][b];
        sizes[a] += sizes[b];
        for (int k = 0; k < group.length; k++) {
            if (group[k] == b) {
                group[k] = a;
            }
            if (k != a && k != b) {
                sums[a][k] += sums[b][k];
                sums[k][a] = sums[a][k];
            }
        }
        Arrays.fill(sums[b], 0);
    }
}
