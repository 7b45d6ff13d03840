package dev.parallax.sentence;

import java.util.Arrays;

/**
 * Finds the two clauses of two sentences that have the most in common, in one pass over the words. Holds scratch
 * memory: one for each thread.
 */
final class ClauseMatcher {

    /** The shared weight at which the discount for little evidence is about a third. */
    private static final double ENOUGH = 0.8;

    private final double[] shared = new double[Clauses.MOST * Clauses.MOST];
    private final double[] massA = new double[Clauses.MOST];
    private final double[] massB = new double[Clauses.MOST];
    private int[] clausesOfTerm = new int[64];
    private double overlap;
    private double sharedMass;

    /**
     * Measures two sentences.
     *
     * @param partner for each distinct term of a the distinct term of b that it matches, or -1
     */
    void measure(SentenceProfile a, SentenceProfile b, int[] partner) {
        Arrays.fill(shared, 0);
        Arrays.fill(massA, 0);
        Arrays.fill(massB, 0);
        clausesOfTerm = clausesOfTerm.length >= b.terms().length ? clausesOfTerm : new int[2 * b.terms().length];
        Arrays.fill(clausesOfTerm, 0, b.terms().length, 0);
        for (int p = 0; p < b.sequence().length; p++) {
            int j = Arrays.binarySearch(b.terms(), b.sequence()[p]);
            clausesOfTerm[j] |= 1 << b.clauses()[p];
            massB[b.clauses()[p]] += b.weights()[j];
        }
        for (int p = 0; p < a.sequence().length; p++) {
            int i = Arrays.binarySearch(a.terms(), a.sequence()[p]);
            int clause = a.clauses()[p];
            massA[clause] += a.weights()[i];
            if (partner[i] >= 0) {
                int both = clausesOfTerm[partner[i]];
                double weight = Math.min(a.weights()[i], b.weights()[partner[i]]);
                for (int other = 0; both != 0; other++, both >>>= 1) {
                    shared[clause * Clauses.MOST + other] += (both & 1) * weight;
                }
            }
        }
        findBest();
    }

    private void findBest() {
        overlap = 0;
        sharedMass = 0;
        for (int c = 0; c < Clauses.MOST; c++) {
            for (int d = 0; d < Clauses.MOST && massA[c] > 0; d++) {
                double common = shared[c * Clauses.MOST + d];
                if (common > 0) {
                    double share = Math.min(1, 2 * common / (massA[c] + massB[d]));
                    double value = share * (1 - StrictMath.exp(-common / ENOUGH));
                    if (value > overlap) {
                        overlap = value;
                        sharedMass = common;
                    }
                }
            }
        }
    }

    /** Returns how much the best two clauses have in common, 0 to 1. */
    double overlap() {
        return overlap;
    }

    /** Returns the weight that the best two clauses share. */
    double sharedMass() {
        return sharedMass;
    }
}
