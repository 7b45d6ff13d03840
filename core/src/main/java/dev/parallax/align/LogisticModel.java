package dev.parallax.align;

/** A weighted sum of features, read as log odds. Immutable and thread-safe. */
final class LogisticModel {

    private final double intercept;
    private final double[] weights;

    /**
     * Takes the weights over.
     *
     * @param intercept the log odds where all features are 0
     * @param weights what one unit of each feature adds
     */
    LogisticModel(double intercept, double[] weights) {
        this.intercept = intercept;
        this.weights = weights;
    }

    double logOdds(double[] features) {
        double sum = intercept;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
