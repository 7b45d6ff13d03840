package dev.parallax.reuse;

/**
 * The settings of the search for shared passages. Immutable and thread-safe; the work is done by the {@link
 * PassageAligner} that it makes, one for each thread.
 */
public final class PassageFinder {

    private static final PassageFinder DEFAULT = new PassageFinder(12, 0.35);

    private final int minWords;
    private final double minSimilarity;

    private PassageFinder(int minWords, double minSimilarity) {
        this.minWords = minWords;
        this.minSimilarity = minSimilarity;
    }

    /** Returns the settings for news: passages of 12 words or more. */
    public static PassageFinder create() {
        return DEFAULT;
    }

    /**
     * Returns these settings with the least number of shared words that make a passage.
     *
     * @throws IllegalArgumentException if it is less than the four of a seed
     */
    public PassageFinder withMinWords(int value) {
        if (value < Seeds.LENGTH) {
            throw new IllegalArgumentException("minWords " + value + " is less than " + Seeds.LENGTH);
        }
        return new PassageFinder(value, minSimilarity);
    }

    /** Returns these settings with the least similarity of a passage, 0 to 1. */
    public PassageFinder withMinSimilarity(double value) {
        return new PassageFinder(minWords, value);
    }

    /** Returns the least number of shared words that make a passage. */
    public int minWords() {
        return minWords;
    }

    /** Returns the least similarity of a passage. */
    public double minSimilarity() {
        return minSimilarity;
    }

    /** Returns a worker with these settings, for one thread. */
    public PassageAligner aligner() {
        return new PassageAligner(this);
    }
}
