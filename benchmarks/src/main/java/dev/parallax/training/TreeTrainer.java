package dev.parallax.training;

import dev.parallax.sentence.BoostedTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Gradient boosting of trees of a fixed depth on binned features, each tree on a part of the rows and of the features
 * (Friedman, <i>Stochastic gradient boosting</i>, 2002). Deterministic.
 *
 * @param trees how many
 * @param depth of each
 * @param rate by which each tree's value is shrunk
 * @param rows share of the rows a tree sees
 * @param features share of the features a tree sees
 * @param penalty on a leaf's value, in rows
 * @param logistic whether labels are 0 or 1 and values log odds; else values are labels
 * @param steps into which the values of a feature are sorted, at most 127
 * @param seed of the choice of rows and features
 */
record TreeTrainer(
        int trees,
        int depth,
        double rate,
        double rows,
        double features,
        double penalty,
        boolean logistic,
        int steps,
        long seed) {

    /** The threshold of a node that does not pay to split: all go to one side. */
    private static final double NO_SPLIT = 1e9;

    TreeTrainer withSeed(long value) {
        return new TreeTrainer(trees, depth, rate, rows, features, penalty, logistic, steps, value);
    }

    /** Fits trees to labels, on top of a first value for each row, which is changed to the sum. */
    BoostedTrees fit(List<double[]> x, double[] labels, double[] start) {
        double[] ones = new double[labels.length];
        Arrays.fill(ones, 1);
        return fit(x, labels, ones, start);
    }

    /** Fits trees to labels of rows that do not all count the same. */
    BoostedTrees fit(List<double[]> x, double[] labels, double[] counts, double[] start) {
        int n = x.size();
        int m = x.get(0).length;
        double[][] cuts = new double[m][];
        byte[][] bins = new byte[m][n];
        for (int f = 0; f < m; f++) {
            int feature = f;
            double[] sorted =
                    x.stream().mapToDouble(row -> row[feature]).sorted().toArray();
            cuts[f] = IntStream.range(1, steps)
                    .mapToDouble(i -> between(sorted, i * (n - 1) / steps))
                    .distinct()
                    .toArray();
            for (int r = 0; r < n; r++) {
                int at = Arrays.binarySearch(cuts[f], x.get(r)[f]);
                bins[f][r] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<BoostedTrees.Tree> fitted = new ArrayList<>();
        double[] gradient = new double[n];
        double[] weight = new double[n];
        for (int t = 0; t < trees; t++) {
            boolean[] out = new boolean[n];
            for (int r = 0; r < n; r++) {
                double p = logistic ? 1 / (1 + Math.exp(-start[r])) : start[r];
                gradient[r] = counts[r] * (labels[r] - p);
                weight[r] = counts[r] * (logistic ? Math.max(1e-3, p * (1 - p)) : 1);
                out[r] = random.nextDouble() >= rows;
            }
            int[] chosen = random.ints(0, m)
                    .distinct()
                    .limit(Math.max(1, Math.round(features * m)))
                    .sorted()
                    .toArray();
            BoostedTrees.Tree tree = grow(bins, cuts, chosen, gradient, weight, out);
            BoostedTrees single = BoostedTrees.of(List.of(tree));
            for (int r = 0; r < n; r++) {
                start[r] += single.value(x.get(r));
            }
            fitted.add(tree);
        }
        return BoostedTrees.of(fitted);
    }

    /** Returns the middle between a value and the next larger one, which bears being written with few digits. */
    private static double between(double[] sorted, int place) {
        int next = place;
        while (next < sorted.length - 1 && sorted[next] == sorted[place]) {
            next++;
        }
        return (sorted[place] + sorted[next]) / 2;
    }

    private BoostedTrees.Tree grow(
            byte[][] bins, double[][] cuts, int[] chosen, double[] gradient, double[] weight, boolean[] out) {
        int inner = (1 << depth) - 1;
        int[] feature = new int[inner];
        double[] threshold = new double[inner];
        Arrays.fill(threshold, NO_SPLIT);
        int n = gradient.length;
        int[] node = new int[n];
        for (int level = 0; level < depth; level++) {
            int first = (1 << level) - 1;
            int width = 1 << level;
            int[] bestFeature = new int[width];
            int[] bestBin = new int[width];
            double[] bestGain = new double[width];
            Arrays.fill(bestBin, -1);
            double[][] g = new double[width][steps];
            double[][] h = new double[width][steps];
            for (int f : chosen) {
                for (int w = 0; w < width; w++) {
                    Arrays.fill(g[w], 0);
                    Arrays.fill(h[w], 0);
                }
                for (int r = 0; r < n; r++) {
                    if (!out[r]) {
                        g[node[r] - first][bins[f][r]] += gradient[r];
                        h[node[r] - first][bins[f][r]] += weight[r];
                    }
                }
                for (int w = 0; w < width; w++) {
                    double allG = Arrays.stream(g[w]).sum();
                    double allH = Arrays.stream(h[w]).sum();
                    double leftG = 0;
                    double leftH = 0;
                    for (int b = 0; b < cuts[f].length; b++) {
                        leftG += g[w][b];
                        leftH += h[w][b];
                        double rightH = allH - leftH;
                        double least = penalty / 2;
                        if (leftH < least || rightH < least) {
                            continue;
                        }
                        double gain = leftG * leftG / (leftH + penalty)
                                + (allG - leftG) * (allG - leftG) / (rightH + penalty)
                                - allG * allG / (allH + penalty);
                        if (gain > bestGain[w]) {
                            bestGain[w] = gain;
                            bestFeature[w] = f;
                            bestBin[w] = b;
                        }
                    }
                }
            }
            for (int w = 0; w < width; w++) {
                if (bestBin[w] >= 0) {
                    feature[first + w] = bestFeature[w];
                    threshold[first + w] = cuts[bestFeature[w]][bestBin[w]];
                }
            }
            for (int r = 0; r < n; r++) {
                int w = node[r] - first;
                boolean right = bestBin[w] >= 0 && bins[bestFeature[w]][r] > bestBin[w];
                node[r] = 2 * node[r] + (right ? 2 : 1);
            }
        }
        double[] g = new double[inner + 1];
        double[] h = new double[inner + 1];
        for (int r = 0; r < n; r++) {
            if (!out[r]) {
                g[node[r] - inner] += gradient[r];
                h[node[r] - inner] += weight[r];
            }
        }
        double[] leaves = new double[inner + 1];
        for (int i = 0; i <= inner; i++) {
            leaves[i] = rate * g[i] / (h[i] + penalty);
        }
        return new BoostedTrees.Tree(feature, threshold, leaves);
    }
}
