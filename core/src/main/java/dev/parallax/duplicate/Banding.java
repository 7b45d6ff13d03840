package dev.parallax.duplicate;

/**
 * How a signature is cut up to find candidates: articles that agree in all rows of at least one band are compared.
 *
 * <p>More rows make it stricter, more bands looser: two articles of similarity j meet with probability
 * {@code 1 - (1 - j^rows)^bands} (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
 *
 * @param bands the number of bands, 1 or more
 * @param rows the slots in a band, 1 or more
 */
public record Banding(int bands, int rows) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Banding {
        if (bands < 1 || rows < 1) {
            throw new IllegalArgumentException(bands + " bands of " + rows + " rows: both must be positive");
        }
    }

    /** Returns the number of slots in all bands. */
    public int slots() {
        return Math.multiplyExact(bands, rows);
    }

    /** Returns the probability that two articles of this Jaccard similarity become candidates. */
    public double probability(double jaccard) {
        return 1 - power(1 - power(jaccard, rows), bands);
    }

    /**
     * Returns the banding of least expected cost.
     *
     * @param slots the slots of a signature
     * @param jaccard from which similarity on two articles count as duplicates
     * @param similarities how alike pairs of articles are in collections like the one to be searched
     * @param costs what a mistake costs
     */
    public static Banding choose(int slots, double jaccard, SimilarityDistribution similarities, BandingCosts costs) {
        Banding best = new Banding(slots, 1);
        double least = Double.POSITIVE_INFINITY;
        for (int rows = 1; rows <= slots; rows++) {
            for (int bands = 1; bands <= slots / rows; bands++) {
                Banding banding = new Banding(bands, rows);
                double cost = banding.cost(jaccard, similarities, costs);
                if (cost < least) {
                    least = cost;
                    best = banding;
                }
            }
        }
        return best;
    }

    /** Returns the expected cost of holding one article against a collection. */
    double cost(double jaccard, SimilarityDistribution similarities, BandingCosts costs) {
        double cost = costs.band() * bands;
        for (int bin = 0; bin < SimilarityDistribution.BINS; bin++) {
            double j = SimilarityDistribution.middle(bin);
            double found = probability(j);
            cost += similarities.pairs(bin)
                    * (j < jaccard ? found * costs.falsePair() : (1 - found) * costs.missedPair());
        }
        return cost;
    }

    /** Multiplies, as {@link Math#pow} need not give the same on every machine. */
    private static double power(double base, int exponent) {
        double result = 1;
        double square = base;
        for (int e = exponent; e > 0; e >>= 1) {
            if ((e & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}
