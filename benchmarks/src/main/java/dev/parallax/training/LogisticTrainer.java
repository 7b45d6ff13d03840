package dev.parallax.training;

import java.util.List;

/**
 * Fits a logistic regression with an L2 penalty on standardised features by Newton's method. Deterministic; a few dozen
 * features at the most, since each step solves a dense system.
 */
final class LogisticTrainer {

    private static final int STEPS = 25;

    private final double penalty;

    LogisticTrainer(double penalty) {
        this.penalty = penalty;
    }

    /**
     * Returns the intercept, then a weight for each feature as given (not standardised).
     *
     * @param rows the feature vectors
     * @param labels 0 to 1 for each row
     * @param weights how much each row counts
     */
    double[] fit(List<double[]> rows, double[] labels, double[] weights) {
        int n = rows.get(0).length;
        double[] mean = new double[n];
        double[] deviation = new double[n];
        standardise(rows, mean, deviation);
        double[] w = new double[n + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n + 1];
            double[][] hessian = new double[n + 1][n + 1];
            accumulate(rows, labels, weights, mean, deviation, w, gradient, hessian);
            for (int i = 1; i <= n; i++) {
                gradient[i] -= penalty * w[i];
                hessian[i][i] += penalty;
            }
            hessian[0][0] += 1e-9;
            double[] move = solve(hessian, gradient);
            double largest = 0;
            for (int i = 0; i <= n; i++) {
                w[i] += move[i];
                largest = Math.max(largest, Math.abs(move[i]));
            }
            if (largest < 1e-9) {
                break;
            }
        }
        double[] raw = new double[n + 1];
        raw[0] = w[0];
        for (int i = 0; i < n; i++) {
            raw[i + 1] = w[i + 1] / deviation[i];
            raw[0] -= raw[i + 1] * mean[i];
        }
        return raw;
    }

    private static void standardise(List<double[]> rows, double[] mean, double[] deviation) {
        for (double[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / rows.size();
            }
        }
        for (double[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                deviation[i] += (row[i] - mean[i]) * (row[i] - mean[i]) / rows.size();
            }
        }
        for (int i = 0; i < mean.length; i++) {
            deviation[i] = deviation[i] < 1e-12 ? 1 : Math.sqrt(deviation[i]);
        }
    }

    private static void accumulate(
            List<double[]> rows,
            double[] labels,
            double[] weights,
            double[] mean,
            double[] deviation,
            double[] w,
            double[] gradient,
            double[][] hessian) {
        int n = mean.length;
        double[] x = new double[n + 1];
        x[0] = 1;
        for (int r = 0; r < rows.size(); r++) {
            double z = w[0];
            for (int i = 0; i < n; i++) {
                x[i + 1] = (rows.get(r)[i] - mean[i]) / deviation[i];
                z += w[i + 1] * x[i + 1];
            }
            double p = 1 / (1 + Math.exp(-z));
            double error = weights[r] * (labels[r] - p);
            double curvature = weights[r] * Math.max(1e-6, p * (1 - p));
            for (int i = 0; i <= n; i++) {
                gradient[i] += error * x[i];
                double cx = curvature * x[i];
                for (int j = 0; j <= i; j++) {
                    hessian[i][j] += cx * x[j];
                }
            }
        }
        for (int i = 0; i <= n; i++) {
            for (int j = i + 1; j <= n; j++) {
                hessian[i][j] = hessian[j][i];
            }
        }
    }

    /** Gaussian elimination with pivots. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] b = right.clone();
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(matrix[i][k]) > Math.abs(matrix[pivot][k]) ? i : pivot;
            }
            double[] row = matrix[k];
            matrix[k] = matrix[pivot];
            matrix[pivot] = row;
            double value = b[k];
            b[k] = b[pivot];
            b[pivot] = value;
            for (int i = k + 1; i < n; i++) {
                double factor = matrix[i][k] / matrix[k][k];
                for (int j = k; j < n; j++) {
                    matrix[i][j] -= factor * matrix[k][j];
                }
                b[i] -= factor * b[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int j = k + 1; j < n; j++) {
                b[k] -= matrix[k][j] * b[j];
            }
            b[k] /= matrix[k][k];
        }
        return b;
    }
}
