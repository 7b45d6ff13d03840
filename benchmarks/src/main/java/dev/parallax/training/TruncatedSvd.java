package dev.parallax.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;

/**
 * The largest singular values of a sparse square matrix with their left vectors, by random projection and power iteration:
 * Halko, Martinsson and Tropp, <i>Finding structure with randomness</i> (SIAM Review 2011), algorithm 4.4. Deterministic.
 */
final class TruncatedSvd {

    /** Further random directions, so that the wanted ones come out exactly. */
    private static final int MORE = 20;

    private static final int POWERS = 3;
    private static final int SWEEPS = 30;

    private final int[][] columns;
    private final float[][] values;

    /** The matrix, row by row: where a value other than 0 stands, and the value. */
    TruncatedSvd(int[][] columns, float[][] values) {
        this.columns = columns;
        this.values = values;
    }

    /** Returns for each row the components along the largest singular vectors, times a power of the singular values. */
    double[][] rows(int rank, double power) {
        int n = columns.length;
        int width = rank + MORE;
        SplittableRandom random = new SplittableRandom(1);
        float[][] start = new float[n][width];
        for (float[] row : start) {
            for (int i = 0; i < width; i++) {
                row[i] = random.nextFloat() - 0.5f;
            }
        }
        float[][] basis = orthonormal(times(start));
        for (int i = 0; i < POWERS; i++) {
            basis = orthonormal(times(orthonormal(transposedTimes(basis))));
        }
        // B = basis' A, and B B' = V diag(s^2) V': the left vectors of A are basis V.
        float[][] right = transposedTimes(basis);
        double[][] gram = new double[width][width];
        for (float[] row : right) {
            for (int i = 0; i < width; i++) {
                for (int j = 0; j < width; j++) {
                    gram[i][j] += (double) row[i] * row[j];
                }
            }
        }
        double[][] vectors = eigenvectors(gram);
        Integer[] order = new Integer[width];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -gram[i][i]));
        double[][] result = new double[n][rank];
        for (int k = 0; k < rank; k++) {
            int from = order[k];
            double scale = Math.pow(Math.max(0, gram[from][from]), power / 2);
            for (int r = 0; r < n; r++) {
                double sum = 0;
                for (int i = 0; i < width; i++) {
                    sum += basis[r][i] * vectors[i][from];
                }
                result[r][k] = sum * scale;
            }
        }
        return result;
    }

    private float[][] times(float[][] x) {
        int width = x[0].length;
        float[][] y = new float[columns.length][width];
        for (int r = 0; r < columns.length; r++) {
            float[] sum = y[r];
            for (int k = 0; k < columns[r].length; k++) {
                float value = values[r][k];
                float[] row = x[columns[r][k]];
                for (int i = 0; i < width; i++) {
                    sum[i] += value * row[i];
                }
            }
        }
        return y;
    }

    private float[][] transposedTimes(float[][] x) {
        int width = x[0].length;
        float[][] y = new float[columns.length][width];
        for (int r = 0; r < columns.length; r++) {
            float[] row = x[r];
            for (int k = 0; k < columns[r].length; k++) {
                float value = values[r][k];
                float[] sum = y[columns[r][k]];
                for (int i = 0; i < width; i++) {
                    sum[i] += value * row[i];
                }
            }
        }
        return y;
    }

    /** Makes the columns orthonormal in place, by Gram and Schmidt's method, twice against rounding. */
    private static float[][] orthonormal(float[][] x) {
        int n = x.length;
        int width = x[0].length;
        float[][] q = new float[width][n];
        for (int i = 0; i < width; i++) {
            for (int r = 0; r < n; r++) {
                q[i][r] = x[r][i];
            }
        }
        for (int i = 0; i < width; i++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int j = 0; j < i; j++) {
                    double dot = dot(q[i], q[j]);
                    for (int r = 0; r < n; r++) {
                        q[i][r] -= (float) (dot * q[j][r]);
                    }
                }
                double norm = Math.sqrt(dot(q[i], q[i]));
                for (int r = 0; r < n; r++) {
                    q[i][r] = norm < 1e-12 ? 0 : q[i][r] / (float) norm;
                }
            }
        }
        for (int i = 0; i < width; i++) {
            for (int r = 0; r < n; r++) {
                x[r][i] = q[i][r];
            }
        }
        return x;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    /** Diagonalises a symmetric matrix in place by Jacobi's rotations; returns the eigenvectors as columns. */
    private static double[][] eigenvectors(double[][] a) {
        int n = a.length;
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        return v;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (Math.abs(a[p][q]) < 1e-12 * Math.sqrt(Math.abs(a[p][p] * a[q][q]))) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double left = a[k][p];
            double right = a[k][q];
            a[k][p] = c * left - s * right;
            a[k][q] = s * left + c * right;
        }
        for (int k = 0; k < a.length; k++) {
            double left = a[p][k];
            double right = a[q][k];
            a[p][k] = c * left - s * right;
            a[q][k] = s * left + c * right;
            double vl = v[k][p];
            double vr = v[k][q];
            v[k][p] = c * vl - s * vr;
            v[k][q] = s * vl + c * vr;
        }
    }
}
