package dev.parallax.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Log odds as a sum of the weights of those features that are present. Features have readable names; one without a
 * weight counts nothing. Immutable and thread-safe.
 */
public final class SparseModel {

    /** The name of the feature that is always present. */
    public static final String ALWAYS = "always";

    private final Map<String, Double> weights;

    private SparseModel(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** Returns a model with these weights. */
    public static SparseModel of(Map<String, Double> weights) {
        return new SparseModel(new HashMap<>(weights));
    }

    /**
     * Reads a resource with a feature, a tab and its weight in each line.
     *
     * @param beside the class whose package the path starts from
     */
    public static SparseModel read(Class<?> beside, String path) {
        return new SparseModel(weights(beside, path));
    }

    static Map<String, Double> weights(Class<?> beside, String path) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : Resources.lines(beside, path)) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return weights;
    }

    /** Returns the log odds; the features are added in the order given. */
    public double logOdds(Iterable<String> features) {
        double sum = weights.getOrDefault(ALWAYS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
