package dev.parallax.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits a weight for each of many sparse features that are there or not, by logistic or least squares regression with an L2
 * penalty: coordinate descent on the residuals, feature by feature in alphabetical order. Deterministic.
 *
 * @param penalty in rows
 * @param least features of fewer rows are left out
 * @param logistic whether labels are 0 or 1; else values
 */
record TermTrainer(double penalty, int least, boolean logistic) {

    private static final int SWEEPS = 12;

    /** Returns the weights; the one of the empty name is the intercept. */
    Map<String, Double> fit(List<Set<String>> rows, double[] labels) {
        Map<String, List<Integer>> where = new TreeMap<>();
        for (int r = 0; r < rows.size(); r++) {
            where.computeIfAbsent("", key -> new ArrayList<>()).add(r);
            for (String term : rows.get(r)) {
                where.computeIfAbsent(term, key -> new ArrayList<>()).add(r);
            }
        }
        where.values().removeIf(list -> list.size() < least);
        Map<String, Double> weights = new HashMap<>();
        double[] z = new double[rows.size()];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            where.forEach((term, list) -> {
                double gradient = 0;
                double curvature = 0;
                for (int r : list) {
                    double p = logistic ? 1 / (1 + Math.exp(-z[r])) : z[r];
                    gradient += labels[r] - p;
                    curvature += logistic ? Math.max(0.05, p * (1 - p)) : 1;
                }
                double old = weights.getOrDefault(term, 0.0);
                double lambda = term.isEmpty() ? 0 : penalty;
                double move = (gradient - lambda * old) / (curvature + lambda);
                weights.put(term, old + move);
                for (int r : list) {
                    z[r] += move;
                }
            });
        }
        return weights;
    }

    /** Returns the sum of the weights for a row. */
    static double value(Map<String, Double> weights, Set<String> row) {
        double sum = weights.getOrDefault("", 0.0);
        for (String term : row) {
            sum += weights.getOrDefault(term, 0.0);
        }
        return sum;
    }
}
