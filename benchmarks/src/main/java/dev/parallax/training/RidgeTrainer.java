package dev.parallax.training;

import java.util.List;

/**
 * Fits a linear regression with an L2 penalty on standardised features, by coordinate descent. Deterministic.
 *
 * @param penalty in rows
 */
record RidgeTrainer(double penalty) {

    private static final int SWEEPS = 300;

    /** Returns the intercept, then a weight for each feature as given (not standardised). */
    double[] fit(List<double[]> rows, double[] labels) {
        int n = rows.get(0).length;
        int count = rows.size();
        double[][] columns = new double[n][count];
        double[] mean = new double[n];
        double[] deviation = new double[n];
        for (int f = 0; f < n; f++) {
            for (int r = 0; r < count; r++) {
                columns[f][r] = rows.get(r)[f];
                mean[f] += columns[f][r] / count;
            }
            for (int r = 0; r < count; r++) {
                columns[f][r] -= mean[f];
                deviation[f] += columns[f][r] * columns[f][r] / count;
            }
            deviation[f] = deviation[f] < 1e-12 ? 1 : Math.sqrt(deviation[f]);
        }
        double average = 0;
        for (double label : labels) {
            average += label / count;
        }
        double[] residual = labels.clone();
        for (int r = 0; r < count; r++) {
            residual[r] -= average;
        }
        double[] w = new double[n];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int f = 0; f < n; f++) {
                double gradient = -penalty * w[f];
                for (int r = 0; r < count; r++) {
                    gradient += residual[r] * columns[f][r] / deviation[f];
                }
                double move = gradient / (count + penalty);
                w[f] += move;
                for (int r = 0; r < count; r++) {
                    residual[r] -= move * columns[f][r] / deviation[f];
                }
            }
        }
        double[] raw = new double[n + 1];
        raw[0] = average;
        for (int f = 0; f < n; f++) {
            raw[f + 1] = w[f] / deviation[f];
            raw[0] -= raw[f + 1] * mean[f];
        }
        return raw;
    }
}
