package dev.parallax.sentence;

import java.util.Arrays;
import java.util.Map;

/**
 * One of the two answers of a {@link LikenessModel}: the mean of a linear model and of boosted trees, both of which see the
 * features and, as one more of them, the sum of the terms' weights. Immutable and thread-safe.
 *
 * @param linear the intercept, a weight for each {@link LikenessFeature}, and one for the sum of the terms
 * @param start what the trees add to
 * @param trees the trees
 * @param terms a weight for each term; that of the empty name is added always
 * @param slope the calibration's slope, of log odds
 * @param offset the calibration's offset, in log odds
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the array is not changed
public record LikenessHead(
        double[] linear, double start, BoostedTrees trees, Map<String, Double> terms, double slope, double offset) {

    /** Takes a copy of the weights of terms. */
    public LikenessHead {
        if (linear.length != LikenessFeature.values().length + 2) {
            throw new IllegalArgumentException("linear: " + linear.length + " weights");
        }
        terms = Map.copyOf(terms);
    }

    /** Returns the answer as it was trained: a grade, or log odds before calibration. */
    public double value(LikenessEvidence evidence) {
        int count = evidence.features().length;
        double[] features = Arrays.copyOf(evidence.features(), count + 1);
        features[count] = sum(evidence);
        double sum = linear[0];
        for (int i = 0; i <= count; i++) {
            sum += linear[i + 1] * features[i];
        }
        return (sum + start + trees.value(features)) / 2;
    }

    /** Returns the answer, taken for log odds, as a calibrated probability. */
    public double probability(LikenessEvidence evidence) {
        return 1 / (1 + StrictMath.exp(-(slope * value(evidence) + offset)));
    }

    private double sum(LikenessEvidence evidence) {
        double sum = terms.getOrDefault("", 0.0);
        for (String term : evidence.terms()) {
            sum += terms.getOrDefault(term, 0.0);
        }
        return sum;
    }
}
