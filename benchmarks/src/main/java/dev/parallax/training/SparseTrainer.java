package dev.parallax.training;

import dev.parallax.internal.SparseModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits weights of readable yes/no features by AdaGrad with an L2 penalty: as a logistic regression, or as a conditional
 * one that picks one row of a group. Rare features are left out. Deterministic.
 */
final class SparseTrainer {

    private static final int EPOCHS = 12;
    private static final double RATE = 0.2;

    private final double penalty;
    private final int least;
    private final Map<String, double[]> state = new HashMap<>();

    /**
     * Makes a trainer.
     *
     * @param penalty of the squared weights, for each step
     * @param least in how many rows a feature must occur
     */
    SparseTrainer(double penalty, int least) {
        this.penalty = penalty;
        this.least = least;
    }

    /** Returns weights that tell rows with a label of true from the others. */
    Map<String, Double> fit(List<List<String>> rows, List<Boolean> labels) {
        List<List<String>> kept = frequent(rows);
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).add(SparseModel.ALWAYS);
        }
        List<Integer> order = order(rows.size());
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                double p = 1 / (1 + Math.exp(-score(kept.get(i))));
                step(kept.get(i), (labels.get(i) ? 1 : 0) - p);
            }
        }
        return weights();
    }

    /** Returns weights that put the right rows of each group first. */
    Map<String, Double> rank(List<List<List<String>>> groups, List<List<Boolean>> right) {
        List<List<String>> all = new ArrayList<>();
        groups.forEach(all::addAll);
        List<List<String>> kept = frequent(all);
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (List<List<String>> group : groups) {
            starts.add(at);
            at += group.size();
        }
        List<Integer> order = order(groups.size());
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int g : order) {
                choose(kept.subList(starts.get(g), starts.get(g) + groups.get(g).size()), right.get(g));
            }
        }
        return weights();
    }

    private void choose(List<List<String>> rows, List<Boolean> right) {
        double[] p = new double[rows.size()];
        double all = 0;
        double good = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(Math.min(50, score(rows.get(i))));
            all += p[i];
            good += right.get(i) ? p[i] : 0;
        }
        for (int i = 0; i < p.length; i++) {
            step(rows.get(i), (right.get(i) ? p[i] / good : 0) - p[i] / all);
        }
    }

    private List<List<String>> frequent(List<List<String>> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> row.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        List<List<String>> kept = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> some = new ArrayList<>();
            for (String feature : row) {
                if (counts.getOrDefault(feature, 0) >= least) {
                    some.add(feature);
                }
            }
            kept.add(some);
        }
        return kept;
    }

    private static List<Integer> order(int n) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        return order;
    }

    private double score(List<String> row) {
        double sum = 0;
        for (String feature : row) {
            double[] s = state.get(feature);
            sum += s == null ? 0 : s[0];
        }
        return sum;
    }

    private void step(List<String> row, double error) {
        for (String feature : row) {
            double[] s = state.computeIfAbsent(feature, key -> new double[] {0, 1});
            double gradient = error - penalty * s[0];
            s[1] += gradient * gradient;
            s[0] += RATE * gradient / Math.sqrt(s[1]);
        }
    }

    private Map<String, Double> weights() {
        Map<String, Double> weights = new TreeMap<>();
        state.forEach((feature, s) -> {
            if (Math.abs(s[0]) >= 0.03) {
                weights.put(feature, Math.round(s[0] * 1000) / 1000.0);
            }
        });
        return weights;
    }

    /** Returns weights as lines of a feature, a tab and its weight. */
    static String lines(Map<String, Double> weights) {
        StringBuilder lines =
                new StringBuilder("# Written by QuoteTrainer from the training part of PolNeAR. Feature, weight.\n");
        weights.forEach((feature, weight) -> lines.append(feature)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", weight))
                .append('\n'));
        return lines.toString();
    }
}
