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
    private int[] clausesA = new int[64];
    private int[] clausesB = new int[64];
    private double overlap;
    private double sharedMass;

    /** Starts on two sentences; {@link #match} is told next what they share. */
    void start(SentenceProfile a, SentenceProfile b) {
        Arrays.fill(shared, 0);
        clausesA = collect(a, clausesA, massA);
        clausesB = collect(b, clausesB, massB);
    }

    /** Notes that the i-th distinct term of a matches the j-th of b. */
    void match(int i, int j, double weight) {
        int others = clausesB[j];
        for (int both = clausesA[i]; both != 0; both &= both - 1) {
            int row = Integer.numberOfTrailingZeros(both) * Clauses.MOST;
            for (int other = others; other != 0; other &= other - 1) {
                shared[row + Integer.numberOfTrailingZeros(other)] += weight;
            }
        }
    }

    /** Collects for each distinct term the clauses that hold it, as bits, and the weight of each clause. */
    private static int[] collect(SentenceProfile profile, int[] scratch, double[] mass) {
        int[] clauses = scratch.length >= profile.terms().length ? scratch : new int[2 * profile.terms().length];
        Arrays.fill(clauses, 0, profile.terms().length, 0);
        Arrays.fill(mass, 0);
        for (int p = 0; p < profile.sequence().length; p++) {
            int i = profile.distinct()[p];
            int bit = 1 << profile.clauses()[p];
            if ((clauses[i] & bit) == 0) {
                clauses[i] |= bit;
                mass[profile.clauses()[p]] += profile.weights()[i];
            }
        }
        return clauses;
    }

    /** Finds the best two clauses of what was matched. */
    void finish() {
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
