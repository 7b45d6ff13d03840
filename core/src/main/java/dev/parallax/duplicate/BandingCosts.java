package dev.parallax.duplicate;

/**
 * What the mistakes of a {@link Banding} cost, in units of one comparison of two articles.
 *
 * @param missedPair two duplicates that are not compared
 * @param falsePair two articles that are compared in vain
 * @param band looking into one band, and the memory that it takes
 */
public record BandingCosts(double missedPair, double falsePair, double band) {

    private static final BandingCosts DEFAULT = new BandingCosts(10_000, 1, 0.1);

    /**
     * Checks the costs.
     *
     * @throws IllegalArgumentException if one is negative or not a number
     */
    public BandingCosts {
        if (!(missedPair >= 0 && falsePair >= 0 && band >= 0)) {
            throw new IllegalArgumentException(
                    "costs " + missedPair + ", " + falsePair + ", " + band + " must not be negative");
        }
    }

    /** Returns costs by which a missed pair weighs as much as ten thousand comparisons. */
    public static BandingCosts create() {
        return DEFAULT;
    }

    /** Returns these costs with another for a pair that is missed. */
    public BandingCosts withMissedPair(double value) {
        return new BandingCosts(value, falsePair, band);
    }

    /** Returns these costs with another for a pair that is compared in vain. */
    public BandingCosts withFalsePair(double value) {
        return new BandingCosts(missedPair, value, band);
    }

    /** Returns these costs with another for a band. */
    public BandingCosts withBand(double value) {
        return new BandingCosts(missedPair, falsePair, value);
    }
}
