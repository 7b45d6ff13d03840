package dev.parallax.duplicate;

/**
 * When an article counts as a duplicate of another: if the two are alike (Jaccard), or if it stands in the other,
 * longer one (containment). The second has a direction: a brief repeats the report that it was cut from, but the report
 * has more to tell than the brief.
 *
 * @param jaccard the least Jaccard similarity of shingles, above 0 and at most 1
 * @param containment the least share of an article's shingles that a longer one must have; above 1 for never
 * @param leastShingles an article of fewer shingles is never taken to stand in another: short texts are made of set phrases
 */
public record DuplicateRule(double jaccard, double containment, int leastShingles) {

    /** The least Jaccard similarity unless told otherwise. */
    public static final double DEFAULT_JACCARD = 0.5;

    /** The least containment unless told otherwise: a brief of sixty words has a headline of its own, too. */
    public static final double DEFAULT_CONTAINMENT = 0.8;

    private static final double NEVER = 2;
    private static final int DEFAULT_LEAST_SHINGLES = 30;
    private static final DuplicateRule DEFAULT =
            new DuplicateRule(DEFAULT_JACCARD, DEFAULT_CONTAINMENT, DEFAULT_LEAST_SHINGLES);

    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException if {@code jaccard} is not above 0 and at most 1, or {@code containment} not
     *     above 0
     */
    public DuplicateRule {
        if (!(jaccard > 0 && jaccard <= 1)) {
            throw new IllegalArgumentException("jaccard " + jaccard + " is not above 0 and at most 1");
        }
        if (!(containment > 0)) {
            throw new IllegalArgumentException("containment " + containment + " is not above 0");
        }
    }

    /** Returns the rule of the default shares. */
    public static DuplicateRule create() {
        return DEFAULT;
    }

    /** Returns this rule with another least Jaccard similarity. */
    public DuplicateRule withJaccard(double value) {
        return new DuplicateRule(value, containment, leastShingles);
    }

    /** Returns this rule with another least containment. */
    public DuplicateRule withContainment(double value) {
        return new DuplicateRule(jaccard, value, leastShingles);
    }

    /** Returns this rule for likeness alone: no brief is a duplicate of a long report. */
    public DuplicateRule withoutContainment() {
        return withContainment(NEVER);
    }

    /** Tells whether articles that stand in others count. */
    public boolean countsContainment() {
        return containment <= 1;
    }

    /** Tells whether the two articles are alike. */
    public boolean isAlike(Overlap overlap) {
        return overlap.jaccard() >= jaccard;
    }

    /** Tells whether the first article stands in the second, which is longer. */
    public boolean isContained(Overlap overlap) {
        return overlap.shinglesOfA() < overlap.shinglesOfB()
                && overlap.shinglesOfA() >= leastShingles
                && overlap.containmentOfA() >= containment;
    }

    /** Tells whether the first article repeats the second. */
    public boolean isDuplicate(Overlap overlap) {
        return isAlike(overlap) || isContained(overlap);
    }

    /**
     * Returns the share by which the first article repeats the second: their Jaccard similarity, or the containment
     * where it repeats by that alone.
     */
    public double similarity(Overlap overlap) {
        return !isAlike(overlap) && isContained(overlap) ? overlap.containmentOfA() : overlap.jaccard();
    }
}
