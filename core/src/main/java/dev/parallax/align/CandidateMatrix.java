package dev.parallax.align;

import java.util.Arrays;

/** The candidate pairs of two articles' sentences, row by row, with what the pair model makes of them. */
final class CandidateMatrix {

    private final int columns;
    private final int[] rowStarts;
    private final int[] column;
    private final double[][] features;
    private final double[] logOdds;
    private final double[] probability;
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
        this(columns, rowStarts, column, features, logOdds, probabilities(logOdds));
    }

    private CandidateMatrix(
            int columns, int[] rowStarts, int[] column, double[][] features, double[] logOdds, double[] probability) {
        this.columns = columns;
        this.rowStarts = rowStarts;
        this.column = column;
        this.features = features;
        this.logOdds = logOdds;
        this.probability = probability;
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

    private static double[] probabilities(double[] logOdds) {
        return Arrays.stream(logOdds).map(LogisticModel::probability).toArray();
    }

    int rows() {
        return rowStarts.length - 1;
    }

    int columns() {
        return columns;
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

    /** Returns the probability of a candidate. */
    double probability(int candidate) {
        return probability[candidate];
    }

    /** Returns the probability of a cell; 0 where it lies outside or is no candidate. */
    double probability(int row, int col) {
        if (row < 0 || row >= rows() || col < 0 || col >= columns) {
            return 0;
        }
        int at = Arrays.binarySearch(column, rowStarts[row], rowStarts[row + 1], col);
        return at < 0 ? 0 : probability[at];
    }

    /** Returns the best log odds of a row other than those given, or {@link Double#NEGATIVE_INFINITY}. */
    double bestOtherInRow(int row, double own) {
        return own < bestInRow[row] ? bestInRow[row] : secondInRow[row];
    }

    /** Returns the best log odds of a column other than those given, or {@link Double#NEGATIVE_INFINITY}. */
    double bestOtherInColumn(int col, double own) {
        return own < bestInColumn[col] ? bestInColumn[col] : secondInColumn[col];
    }

    /** Returns the sum of the probabilities: how many links the pair model expects. */
    double expectedLinks() {
        double sum = 0;
        for (double p : probability) {
            sum += p;
        }
        return sum;
    }

    /** Returns the same candidates with the articles' places exchanged, but without their features. */
    CandidateMatrix transposed() {
        int[] starts = new int[columns + 1];
        for (int col : column) {
            starts[col + 1]++;
        }
        for (int i = 0; i < columns; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] rowOf = new int[column.length];
        double[] oddsOf = new double[column.length];
        double[] probabilityOf = new double[column.length];
        for (int row = 0; row < rows(); row++) {
            for (int c = rowStarts[row]; c < rowStarts[row + 1]; c++) {
                int at = next[column[c]]++;
                rowOf[at] = row;
                oddsOf[at] = logOdds[c];
                probabilityOf[at] = probability[c];
            }
        }
        return new CandidateMatrix(rows(), starts, rowOf, new double[0][], oddsOf, probabilityOf);
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
