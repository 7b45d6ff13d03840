package dev.parallax.difference;

/**
 * The log odds of words in one text against others, with an informative Dirichlet prior (Monroe, Colaresi and Quinn
 * 2008, equations 16, 20 and 22). The prior is the words of all texts, so that its weight is that of the data. Immutable.
 */
final class LogOdds {

    /** The prior's share of the words of all texts: with all of it, a word has to stand out twice to be told. */
    private static final double PRIOR = 1;

    private final int[] count;
    private final int[] countOthers;
    private final double[] logOdds;
    private final double[] z;

    private LogOdds(int[] count, int[] countOthers, double[] logOdds, double[] z) {
        this.count = count;
        this.countOthers = countOthers;
        this.logOdds = logOdds;
        this.z = z;
    }

    /** Returns the log odds in one text; {@code table[word][text]} counts. */
    static LogOdds of(int[][] table, int text) {
        int[] count = new int[table.length];
        int[] others = new int[table.length];
        long total = 0;
        long totalOthers = 0;
        for (int w = 0; w < table.length; w++) {
            for (int t = 0; t < table[w].length; t++) {
                if (t == text) {
                    count[w] += table[w][t];
                } else {
                    others[w] += table[w][t];
                }
            }
            total += count[w];
            totalOthers += others[w];
        }
        double prior = PRIOR * (total + totalOthers);
        double[] logOdds = new double[table.length];
        double[] z = new double[table.length];
        for (int w = 0; w < table.length; w++) {
            double alpha = PRIOR * (count[w] + others[w]);
            double here = count[w] + alpha;
            double there = others[w] + alpha;
            double restHere = total + prior - here;
            double restThere = totalOthers + prior - there;
            boolean defined = here > 0 && there > 0 && restHere > 0 && restThere > 0;
            logOdds[w] = defined
                    ? StrictMath.log(here)
                            - StrictMath.log(restHere)
                            - StrictMath.log(there)
                            + StrictMath.log(restThere)
                    : 0;
            z[w] = defined ? logOdds[w] / Math.sqrt(1 / here + 1 / there) : 0;
        }
        return new LogOdds(count, others, logOdds, z);
    }

    int count(int word) {
        return count[word];
    }

    int countOthers(int word) {
        return countOthers[word];
    }

    double logOdds(int word) {
        return logOdds[word];
    }

    double z(int word) {
        return z[word];
    }

    /** Returns for each word the probability that chance alone gives as large a z, on either side. */
    double[] pValues() {
        double[] p = new double[z.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = 2 * NormalTail.above(Math.abs(z[i]));
        }
        return p;
    }
}
