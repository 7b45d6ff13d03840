package dev.parallax.training;

import dev.parallax.sentence.BoostedTrees;
import dev.parallax.sentence.LikenessEvidence;
import dev.parallax.sentence.LikenessHead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Fits one answer of the likeness: weights of terms first, then a linear model and trees that see the terms' sum for pairs
 * on which it was not trained.
 *
 * @param logistic whether labels are 0 or 1; else values
 * @param terms fits the terms
 * @param trees fits the trees
 * @param penalty of the linear model, in rows
 */
record HeadTrainer(boolean logistic, TermTrainer terms, TreeTrainer trees, double penalty) {

    private static final int FOLDS = 5;

    /** Tells whether two texts say the same, from labels 0 and 1. */
    static HeadTrainer paraphrase() {
        return new HeadTrainer(
                true, new TermTrainer(4, 3, true), new TreeTrainer(250, 3, 0.05, 0.6, 0.3, 4, true, 48, 1), 10);
    }

    /** Tells how alike two texts are, from labels 0 to 5. */
    static HeadTrainer grade() {
        return new HeadTrainer(
                false, new TermTrainer(6, 3, false), new TreeTrainer(400, 4, 0.06, 0.6, 0.3, 8, false, 48, 1), 20);
    }

    /** Fits everything but the calibration. */
    LikenessHead fit(LabelledPairs pairs) {
        double[] sums = new double[pairs.size()];
        int[] folds = pairs.folds(FOLDS, 7);
        for (int k = 0; k < FOLDS; k++) {
            int fold = k;
            LabelledPairs others = pairs.where(i -> folds[i] != fold);
            Map<String, Double> weights = terms.fit(others.terms(), others.labels());
            for (int i = 0; i < sums.length; i++) {
                if (folds[i] == k) {
                    sums[i] = TermTrainer.value(weights, pairs.terms().get(i));
                }
            }
        }
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            double[] row =
                    Arrays.copyOf(pairs.features().get(i), pairs.features().get(i).length + 1);
            row[row.length - 1] = sums[i];
            rows.add(row);
        }
        double[] ones = new double[sums.length];
        Arrays.fill(ones, 1);
        double[] linear = logistic
                ? new LogisticTrainer(penalty).fit(rows, pairs.labels(), ones)
                : new RidgeTrainer(penalty).fit(rows, pairs.labels());
        double mean = Arrays.stream(pairs.labels()).average().orElse(0);
        double start = logistic ? Math.log(mean / (1 - mean)) : mean;
        double[] values = new double[sums.length];
        Arrays.fill(values, start);
        BoostedTrees fitted = trees.fit(rows, pairs.labels(), values);
        return new LikenessHead(linear, start, fitted, terms.fit(pairs.terms(), pairs.labels()), 1, 0);
    }

    /** Returns the values for pairs, each by a head that was fitted without it. */
    double[] crossValidated(LabelledPairs pairs, int count, long seed) {
        double[] values = new double[pairs.size()];
        int[] folds = pairs.folds(count, seed);
        for (int k = 0; k < count; k++) {
            int fold = k;
            LikenessHead head = fit(pairs.where(i -> folds[i] != fold));
            for (int i = 0; i < values.length; i++) {
                if (folds[i] == k) {
                    values[i] = value(head, pairs, i);
                }
            }
        }
        return values;
    }

    static double value(LikenessHead head, LabelledPairs pairs, int i) {
        return head.value(
                new LikenessEvidence(pairs.features().get(i), pairs.terms().get(i)));
    }

    /** Calibrates log odds after Platt, on values of pairs that the head was not fitted on. */
    LikenessHead calibrated(LikenessHead head, double[] values, double[] labels) {
        List<double[]> rows =
                Arrays.stream(values).mapToObj(value -> new double[] {value}).toList();
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        double[] fitted = new LogisticTrainer(1e-6).fit(rows, labels, ones);
        return new LikenessHead(head.linear(), head.start(), head.trees(), head.terms(), fitted[1], fitted[0]);
    }
}
