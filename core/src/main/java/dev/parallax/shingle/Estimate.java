package dev.parallax.shingle;

/**
 * An estimated share, with bounds. All values are from 0 to 1.
 *
 * <p>The bounds are Wilson's score interval of {@link #CONFIDENCE}: the true share lies between them in at least 95 of
 * 100 cases, for the minima of a {@link Signature} vary less than the independent draws that the interval is made for.
 *
 * @param value the estimate
 * @param lower the lower bound, at most the value
 * @param upper the upper bound, at least the value
 */
public record Estimate(double value, double lower, double upper) {

    /** The share of cases in which the true value lies within the bounds. */
    public static final double CONFIDENCE = 0.95;

    private static final Estimate ZERO = new Estimate(0, 0, 0);

    /** The two-sided 95 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Checks the order of the values.
     *
     * @throws IllegalArgumentException if not {@code 0 <= lower <= value <= upper <= 1}
     */
    public Estimate {
        if (!(0 <= lower && lower <= value && value <= upper && upper <= 1)) {
            throw new IllegalArgumentException(
                    "estimate " + value + " from " + lower + " to " + upper + " is not in order within 0 and 1");
        }
    }

    /** Returns the estimate of a share that is known to be zero. */
    static Estimate zero() {
        return ZERO;
    }

    /** Returns the estimate from so many hits of so many draws, at least one. */
    static Estimate of(int hits, int draws) {
        double share = (double) hits / draws;
        double spread = Z * Z / draws;
        double centre = (share + spread / 2) / (1 + spread);
        double half = Z / (1 + spread) * Math.sqrt(share * (1 - share) / draws + spread / (4 * draws));
        return new Estimate(share, clamp(centre - half, 0, share), clamp(centre + half, share, 1));
    }

    /**
     * Returns the share without the hits that come by chance.
     *
     * @param chance how often two different things agree by chance, below 1
     */
    Estimate without(double chance) {
        double v = clamp((value - chance) / (1 - chance), 0, 1);
        double low = clamp((lower - chance) / (1 - chance), 0, v);
        double high = clamp((upper - chance) / (1 - chance), v, 1);
        return new Estimate(v, low, high);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
