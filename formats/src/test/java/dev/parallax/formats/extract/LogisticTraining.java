package dev.parallax.formats.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Fits a logistic regression on sparse binary features: AdaGrad with a quadratic penalty, in a fixed random order. */
final class LogisticTraining {

    private static final int ROUNDS = 30;
    private static final double RATE = 0.3;

    double intercept;
    final double[] weights = new double[BlockFeature.SIZE];
    /** In how many rows each feature holds: the penalty on its weight is spread over them. */
    private final int[] counts = new int[BlockFeature.SIZE];

    private final double[] steps = new double[BlockFeature.SIZE + 1];

    /** What holds for one block, whether it belongs to the article, and how much it counts. */
    static final class Row {
        private final int[] features;
        private final boolean label;
        private final double weight;

        Row(int[] features, boolean label, double weight) {
            this.features = features;
            this.label = label;
            this.weight = weight;
        }
    }

    static LogisticTraining fit(List<Row> rows, double penalty) {
        LogisticTraining model = new LogisticTraining();
        Arrays.fill(model.steps, 1e-3);
        for (Row row : rows) {
            for (int feature : row.features) {
                model.counts[feature]++;
            }
        }
        int[] order = new int[rows.size()];
        Arrays.setAll(order, i -> i);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int i : order) {
                model.learn(rows.get(i), penalty);
            }
        }
        return model;
    }

    private void learn(Row row, double penalty) {
        double sum = intercept;
        for (int feature : row.features) {
            sum += weights[feature];
        }
        double error = ((row.label ? 1 : 0) - 1 / (1 + StrictMath.exp(-sum))) * row.weight;
        steps[weights.length] += error * error;
        intercept += RATE * error / Math.sqrt(steps[weights.length]);
        for (int feature : row.features) {
            double gradient = error - penalty / counts[feature] * weights[feature];
            steps[feature] += gradient * gradient;
            weights[feature] += RATE * gradient / Math.sqrt(steps[feature]);
        }
    }
}
