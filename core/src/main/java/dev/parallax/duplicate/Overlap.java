package dev.parallax.duplicate;

/**
 * How many shingles two articles have, and how many of them both.
 *
 * @param shinglesOfA distinct shingles of the first article
 * @param shinglesOfB distinct shingles of the second
 * @param common those that both have, at most the smaller of the two
 */
public record Overlap(int shinglesOfA, int shinglesOfB, int common) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative, or more are common than one of the two has
     */
    public Overlap {
        if (common < 0 || common > shinglesOfA || common > shinglesOfB) {
            throw new IllegalArgumentException(
                    common + " shingles in common of " + shinglesOfA + " and " + shinglesOfB + " are not possible");
        }
    }

    /** Returns the shingles of both over those of either, 0 to 1; 0 if there is none. */
    public double jaccard() {
        return common == 0 ? 0 : (double) common / ((long) shinglesOfA + shinglesOfB - common);
    }

    /** Returns the share of the first article's shingles that the second has, 0 to 1. */
    public double containmentOfA() {
        return common == 0 ? 0 : (double) common / shinglesOfA;
    }

    /** Returns the share of the second article's shingles that the first has, 0 to 1. */
    public double containmentOfB() {
        return common == 0 ? 0 : (double) common / shinglesOfB;
    }

    /** Returns the same with the two articles in the other order. */
    public Overlap swapped() {
        return new Overlap(shinglesOfB, shinglesOfA, common);
    }
}
