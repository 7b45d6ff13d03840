package dev.parallax.reuse;

import dev.parallax.sentence.BackgroundFrequencies;
import dev.parallax.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether two articles are about the same story: the cosine of their rare stems.
 *
 * @param terms the hash of each distinct stem, ascending
 * @param weights the weight of each, of a vector of length 1
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole nor changed once made.
record Likeness(int[] terms, double[] weights) {

    /** Articles less alike than this are about different things: the median of unlike pairs is .004. */
    private static final double RELATED = 0.04;

    static Likeness of(Tokens tokens) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            counts.merge(tokens.stem(i), 1, Integer::sum);
        }
        BackgroundFrequencies background = BackgroundFrequencies.english();
        long[] order = new long[counts.size()];
        double[] found = new double[counts.size()];
        int size = 0;
        double squares = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double rarity = background.rarity(entry.getKey());
            found[size] = rarity * rarity * (1 + StrictMath.log(entry.getValue()));
            order[size] = (long) WordNumbers.of(entry.getKey()) << 32 | size;
            size++;
        }
        Arrays.sort(order);
        int[] terms = new int[size];
        double[] weights = new double[size];
        for (int k = 0; k < size; k++) {
            terms[k] = (int) (order[k] >> 32);
            weights[k] = found[(int) order[k]];
            squares += weights[k] * weights[k];
        }
        double length = Math.sqrt(squares);
        for (int k = 0; k < size && length > 0; k++) {
            weights[k] /= length;
        }
        return new Likeness(terms, weights);
    }

    boolean isRelated(Likeness other) {
        return cosine(other) >= RELATED;
    }

    /** Returns the cosine of the two, 0 to 1. */
    double cosine(Likeness other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }
}
