package dev.parallax.sentence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which terms of a lexicon are of like use in news, by their word vectors. Immutable. Made in time quadratic in the
 * number of terms with a vector, of which {@link #MOST} at the most are looked at.
 */
final class LikeTerms {

    /** Below this cosine of two vectors the words have nothing to do with one another. */
    private static final double LEAST = 0.4;

    /** The cosine that counts nothing; one of 1 counts fully. */
    private static final double NOTHING = 0.3;

    /** Terms below this weight are in nearly every sentence, or say nothing. */
    private static final double LEAST_WEIGHT = 0.08;

    /** More terms than 50 long reports have; those of a larger collection that come later are not looked at. */
    private static final int MOST = 6_000;

    private final int[][] terms;
    private final double[][] strengths;

    private LikeTerms(int size) {
        terms = new int[size][];
        strengths = new double[size][];
        Arrays.fill(terms, new int[0]);
        Arrays.fill(strengths, new double[0]);
    }

    /**
     * Finds the terms that are alike.
     *
     * @param rows the row of each term's vector, or -1 for a term that has none
     * @param weights the weight of each term
     */
    static LikeTerms find(WordVectors vectors, int[] rows, double[] weights) {
        LikeTerms like = new LikeTerms(rows.length);
        int[] looked = IntStream.range(0, rows.length)
                .filter(i -> rows[i] >= 0 && weights[i] >= LEAST_WEIGHT)
                .boxed()
                .sorted(Comparator.comparingInt(i -> rows[i]))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
        int[][] values =
                Arrays.stream(looked).mapToObj(i -> vectors.values(rows[i])).toArray(int[][]::new);
        double[] scales =
                Arrays.stream(looked).mapToDouble(i -> vectors.scale(rows[i])).toArray();
        for (int i = 0; i < looked.length; i++) {
            for (int j = i + 1; j < looked.length; j++) {
                double cosine = dot(values[i], values[j]) * scales[i] * scales[j];
                if (cosine >= LEAST) {
                    double strength = Math.min(1, (cosine - NOTHING) / (1 - NOTHING));
                    like.add(looked[i], looked[j], strength);
                    like.add(looked[j], looked[i], strength);
                }
            }
        }
        return like;
    }

    /** Plain integers in a plain loop, which the compiler turns into vector instructions. */
    private static int dot(int[] a, int[] b) {
        int dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return dot;
    }

    private void add(int term, int other, double strength) {
        int n = terms[term].length;
        terms[term] = Arrays.copyOf(terms[term], n + 1);
        terms[term][n] = other;
        strengths[term] = Arrays.copyOf(strengths[term], n + 1);
        strengths[term][n] = strength;
    }

    /** Returns the terms that are like a term; do not change the array. */
    int[] of(int term) {
        return terms[term];
    }

    /** Returns how like they are, above 0 to 1; do not change the array. */
    double[] strengths(int term) {
        return strengths[term];
    }
}
