package dev.parallax.difference;

/** The upper tail of the normal distribution. */
final class NormalTail {

    private static final double ROOT_2_PI = 2.5066282746310002;

    private NormalTail() {}

    /**
     * Returns the probability that a standard normal variable lies above {@code x}, with an error below 1e-7: the
     * approximation 26.2.17 of Abramowitz and Stegun.
     */
    static double above(double x) {
        if (x < 0) {
            return 1 - above(-x);
        }
        double t = 1 / (1 + 0.2316419 * x);
        double poly = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return StrictMath.exp(-x * x / 2) / ROOT_2_PI * poly;
    }
}
