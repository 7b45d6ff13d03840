package dev.parallax.align;

import java.util.Arrays;

/**
 * The candidate counterparts of every sentence in all other articles, the likeliest first, as the pair model sees them.
 * Sentences are numbered through all articles. Holds scratch memory: one for each thread.
 */
final class Counterparts {

    private final int[] firstOf;
    private final int[][] counterparts;
    private final double[][] probabilities;
    private final double[] sums;
    private final double[] ofMarked;
    private int marked = -1;

    /** Takes the candidates of every two articles, {@code matrices[i][j]} for the sentences of i against those of j. */
    Counterparts(CandidateMatrix[][] matrices) {
        firstOf = new int[matrices.length + 1];
        for (int i = 0; i < matrices.length && matrices.length > 1; i++) {
            firstOf[i + 1] = firstOf[i] + matrices[i][i == 0 ? 1 : 0].rows();
        }
        int sentences = firstOf[matrices.length];
        counterparts = new int[sentences][];
        probabilities = new double[sentences][];
        sums = new double[sentences];
        ofMarked = new double[sentences];
        for (int i = 0; i < matrices.length; i++) {
            for (int row = 0; row < firstOf[i + 1] - firstOf[i]; row++) {
                collect(matrices[i], i, row);
            }
        }
    }

    private void collect(CandidateMatrix[] matrices, int i, int row) {
        int count = 0;
        for (int k = 0; k < matrices.length; k++) {
            count += k == i ? 0 : matrices[k].rowStart(row + 1) - matrices[k].rowStart(row);
        }
        int[] found = new int[count];
        double[] probability = new double[count];
        long[] keys = new long[count];
        int at = 0;
        for (int k = 0; k < matrices.length; k++) {
            for (int c = k == i ? 0 : matrices[k].rowStart(row); k != i && c < matrices[k].rowStart(row + 1); c++) {
                found[at] = firstOf[k] + matrices[k].column(c);
                probability[at] = matrices[k].probability(c);
                // Rounded to float, which keeps the order but for ties; sorting these is ten times as fast as objects.
                keys[at] = (long) Float.floatToIntBits((float) probability[at]) << 32 | at;
                at++;
            }
        }
        Arrays.sort(keys);
        int sentence = firstOf[i] + row;
        counterparts[sentence] = new int[count];
        probabilities[sentence] = new double[count];
        for (int n = 0; n < count; n++) {
            int from = (int) keys[count - 1 - n];
            counterparts[sentence][n] = found[from];
            probabilities[sentence][n] = probability[from];
            sums[sentence] += probability[from];
        }
    }

    /** Returns the number of a sentence, given by its article and its place among the sentences that are aligned. */
    int sentence(int article, int row) {
        return firstOf[article] + row;
    }

    /** Returns the best probability of a sentence with any other but those of one article; 0 if it has none. */
    double bestOutside(int sentence, int article) {
        int[] others = counterparts[sentence];
        double best = 0;
        for (int n = 0; n < others.length && best == 0; n++) {
            if (others[n] < firstOf[article] || others[n] >= firstOf[article + 1]) {
                best = bestOfTies(sentence, n, article);
            }
        }
        return best;
    }

    /** Those that are alike when rounded come in any order. */
    private double bestOfTies(int sentence, int from, int article) {
        double[] probability = probabilities[sentence];
        double best = 0;
        for (int n = from; n < probability.length && (float) probability[n] == (float) probability[from]; n++) {
            int other = counterparts[sentence][n];
            if (other < firstOf[article] || other >= firstOf[article + 1]) {
                best = Math.max(best, probability[n]);
            }
        }
        return best;
    }

    /**
     * Returns the best way from one sentence to another over a third: the largest smaller of its two probabilities, 0
     * if there is none. Fast where it is asked for many {@code to} in a row with the same {@code from}.
     *
     * @param limit no way is better than this
     */
    double bestWay(int from, int to, double limit) {
        mark(from);
        double way = 0;
        int[] others = counterparts[to];
        double[] probability = probabilities[to];
        for (int n = 0; n < others.length && way < limit && (float) probability[n] >= (float) way; n++) {
            way = Math.max(way, Math.min(probability[n], ofMarked[others[n]]));
        }
        return way;
    }

    /** Returns the sum over all ways over a third sentence of the product of their probabilities, both {@code least} or more. */
    double ways(int from, int to, double least) {
        mark(from);
        double sum = 0;
        int[] others = counterparts[to];
        double[] probability = probabilities[to];
        for (int n = 0; n < others.length && (float) probability[n] >= (float) least; n++) {
            double other = ofMarked[others[n]];
            sum += other >= least && probability[n] >= least ? probability[n] * other : 0;
        }
        return sum;
    }

    /** Returns the sum of a sentence's probabilities with all others. */
    double sum(int sentence) {
        return sums[sentence];
    }

    private void mark(int sentence) {
        if (marked == sentence) {
            return;
        }
        if (marked >= 0) {
            for (int other : counterparts[marked]) {
                ofMarked[other] = 0;
            }
        }
        for (int n = 0; n < counterparts[sentence].length; n++) {
            ofMarked[counterparts[sentence][n]] = probabilities[sentence][n];
        }
        marked = sentence;
    }
}
