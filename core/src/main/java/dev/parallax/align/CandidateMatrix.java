package dev.parallax.align;

import java.util.Arrays;

/** The candidate pairs of two articles' sentences, row by row, with the pair model's log odds. */
final class CandidateMatrix {

    private final int columns;
    private final int[] rowStarts;
    private final int[] column;
    private final double[][] features;
    private final double[] logOdds;
    private final double[] bestInRow;
    private final double[] bestInColumn;
    private final double[] secondInRow;
    private final double[] secondInColumn;

    /**
     * Takes the candidates over.
     *
     * @param columns the number of sentences of the second article
     * @param rowStarts where the candidates of each sentence of the first start; one more entry than sentences
     * @param column the sentence of the second article, ascending within a row
     * @param features the features of each candidate
     * @param logOdds what the pair model makes of them
     */
    CandidateMatrix(int columns, int[] rowStarts, int[] column, double[][] features, double[] logOdds) {
        this.columns = columns;
        this.rowStarts = rowStarts;
        this.column = column;
        this.features = features;
        this.logOdds = logOdds;
        this.bestInRow = filled(rows());
        this.secondInRow = filled(rows());
        this.bestInColumn = filled(columns);
        this.secondInColumn = filled(columns);
        for (int row = 0; row < rows(); row++) {
            for (int c = rowStarts[row]; c < rowStarts[row + 1]; c++) {
                note(bestInRow, secondInRow, row, logOdds[c]);
                note(bestInColumn, secondInColumn, column[c], logOdds[c]);
            }
        }
    }

    int rows() {
        return rowStarts.length - 1;
    }

    int columns() {
        return columns;
    }

    int size() {
        return column.length;
    }

    int rowStart(int row) {
        return rowStarts[row];
    }

    int column(int candidate) {
        return column[candidate];
    }

    double[] features(int candidate) {
        return features[candidate];
    }

    double logOdds(int candidate) {
        return logOdds[candidate];
    }

    /** Returns the probability of a cell; 0 where it lies outside or is no candidate. */
    double probability(int row, int col) {
        if (row < 0 || row >= rows() || col < 0 || col >= columns) {
            return 0;
        }
        int at = Arrays.binarySearch(column, rowStarts[row], rowStarts[row + 1], col);
        return at < 0 ? 0 : LogisticModel.probability(logOdds[at]);
    }

    /** Returns the best log odds of a row other than those given, or {@link Double#NEGATIVE_INFINITY}. */
    double bestOtherInRow(int row, double own) {
        return own < bestInRow[row] ? bestInRow[row] : secondInRow[row];
    }

    /** Returns the best log odds of a column other than those given, or {@link Double#NEGATIVE_INFINITY}. */
    double bestOtherInColumn(int col, double own) {
        return own < bestInColumn[col] ? bestInColumn[col] : secondInColumn[col];
    }

    /** Returns the best log odds of a row, or {@link Double#NEGATIVE_INFINITY}. */
    double bestInRow(int row) {
        return bestInRow[row];
    }

    /** Returns the best log odds of a column, or {@link Double#NEGATIVE_INFINITY}. */
    double bestInColumn(int col) {
        return bestInColumn[col];
    }

    /** Returns the sum of the probabilities: how many links the pair model expects. */
    double expectedLinks() {
        double sum = 0;
        for (double odds : logOdds) {
            sum += LogisticModel.probability(odds);
        }
        return sum;
    }

    /** Returns the same candidates with the articles' places exchanged. */
    CandidateMatrix transposed() {
        int[] starts = new int[columns + 1];
        for (int col : column) {
            starts[col + 1]++;
        }
        for (int i = 0; i < columns; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] rowOf = new int[size()];
        double[][] featuresOf = new double[size()][];
        double[] oddsOf = new double[size()];
        for (int row = 0; row < rows(); row++) {
            for (int c = rowStarts[row]; c < rowStarts[row + 1]; c++) {
                int at = next[column[c]]++;
                rowOf[at] = row;
                featuresOf[at] = features[c];
                oddsOf[at] = logOdds[c];
            }
        }
        return new CandidateMatrix(rows(), starts, rowOf, featuresOf, oddsOf);
    }

    private static double[] filled(int length) {
        double[] array = new double[length];
        Arrays.fill(array, Double.NEGATIVE_INFINITY);
        return array;
    }

    private static void note(double[] best, double[] second, int i, double value) {
        if (value > best[i]) {
            second[i] = best[i];
            best[i] = value;
        } else if (value > second[i]) {
            second[i] = value;
        }
    }
}
