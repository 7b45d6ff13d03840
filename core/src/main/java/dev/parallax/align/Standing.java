package dev.parallax.align;

/**
 * How a candidate stands among the other counterparts, in one other article, of one of its two sentences. Mutable: one
 * for each thread.
 */
final class Standing {

    /** A way over a less probable link says nothing. */
    static final double LEAST_OF_WAY = 0.1;

    private double sum;
    private double oddsSum;
    private int others;
    private int better;
    private int rival;
    private double rivalOdds;
    private double way;
    private double ways;

    /**
     * Reads the other counterparts of a sentence.
     *
     * @param matrix the candidates of the sentence's article, row by row, with the other article
     * @param within the candidates of the other article with itself
     * @param row the sentence
     * @param col the counterpart
     * @param own the log odds of the candidate
     */
    void read(CandidateMatrix matrix, CandidateMatrix within, int row, int col, double own) {
        sum = 0;
        oddsSum = 0;
        others = 0;
        better = 0;
        rival = -1;
        rivalOdds = own;
        way = 0;
        ways = 0;
        for (int c = matrix.rowStart(row); c < matrix.rowStart(row + 1); c++) {
            int other = matrix.column(c);
            if (other == col) {
                continue;
            }
            double probability = matrix.probability(c);
            others++;
            sum += probability;
            oddsSum += matrix.logOdds(c);
            better += matrix.logOdds(c) > own ? 1 : 0;
            if (matrix.logOdds(c) > rivalOdds) {
                rivalOdds = matrix.logOdds(c);
                rival = other;
            }
            if (probability >= LEAST_OF_WAY) {
                double beside = within.probability(Math.max(other, col), Math.min(other, col));
                way = Math.max(way, Math.min(probability, beside));
                ways += probability * beside;
            }
        }
    }

    /** Returns the sum of the others' probabilities. */
    double sum() {
        return sum;
    }

    /** Returns the mean of the others' log odds, or {@link Double#NEGATIVE_INFINITY} if there are none. */
    double meanOdds() {
        return others == 0 ? Double.NEGATIVE_INFINITY : oddsSum / others;
    }

    /** Returns 1 for the best counterpart, 1/2 for the second, and so on. */
    double reciprocalRank() {
        return 1.0 / (1 + better);
    }

    /** Returns the best counterpart if it is better than the candidate, or -1. */
    int rival() {
        return rival;
    }

    /** Returns the best way to the counterpart over another sentence of its article: the lesser of two probabilities. */
    double way() {
        return way;
    }

    /** Returns the sum over all such ways of the product of the two probabilities. */
    double ways() {
        return ways;
    }
}
