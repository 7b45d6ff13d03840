package dev.parallax.benchmarks;

import java.util.Arrays;

/** The ways in which others find shared text, plainly: to be measured beside, and to check that they see the same. */
final class PassageBaselines {

    private static final int MATCH = 2;
    private static final int MISMATCH = -1;
    private static final int GAP = -1;

    private PassageBaselines() {}

    /**
     * Returns the score of the best local alignment (Smith and Waterman 1981). Two rows only and no way back, so that
     * it does less than it would have to.
     */
    static int smithWaterman(int[] a, int[] b) {
        int[] above = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        int best = 0;
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                int step = above[j - 1] + (a[i - 1] == b[j - 1] ? MATCH : MISMATCH);
                int score = Math.max(0, Math.max(step, Math.max(above[j], row[j - 1]) + GAP));
                row[j] = score;
                best = Math.max(best, score);
            }
            int[] spare = above;
            above = row;
            row = spare;
        }
        return best;
    }

    /** Returns how many words greedy string tiling covers (Wise 1993), without hashing, as in its definition. */
    static int greedyTiling(int[] a, int[] b, int least) {
        boolean[] takenA = new boolean[a.length];
        boolean[] takenB = new boolean[b.length];
        int covered = 0;
        while (true) {
            int longest = least - 1;
            int startA = -1;
            int startB = -1;
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < b.length; j++) {
                    int k = 0;
                    while (i + k < a.length
                            && j + k < b.length
                            && a[i + k] == b[j + k]
                            && !takenA[i + k]
                            && !takenB[j + k]) {
                        k++;
                    }
                    if (k > longest) {
                        longest = k;
                        startA = i;
                        startB = j;
                    }
                }
            }
            if (startA < 0) {
                return covered;
            }
            Arrays.fill(takenA, startA, startA + longest, true);
            Arrays.fill(takenB, startB, startB + longest, true);
            covered += longest;
        }
    }
}
