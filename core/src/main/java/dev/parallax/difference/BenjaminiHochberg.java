package dev.parallax.difference;

import java.util.Arrays;

/** The false discovery rate of Y. Benjamini and Y. Hochberg (1995). */
final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /** Returns for each p-value the least rate of false discoveries at which it counts as one. O(n log n). */
    static double[] qValues(double[] p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (i, j) -> p[i] != p[j] ? Double.compare(p[i], p[j]) : i - j);
        double[] q = new double[p.length];
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, p[i] * p.length / rank);
            q[i] = least;
        }
        return q;
    }
}
