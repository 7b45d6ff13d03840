package dev.parallax.duplicate;

import java.util.Arrays;

/**
 * How many articles of a collection have which Jaccard similarity to an article, in {@link #BINS} steps. Nearly all
 * pairs share nearly nothing, so that assuming all similarities to be equally frequent, as is often done, counts the
 * comparisons in vain far too low. Immutable.
 */
public final class SimilarityDistribution {

    /** The number of steps from 0 to 1. */
    public static final int BINS = 100;

    private final double[] pairs;

    private SimilarityDistribution(double[] pairs) {
        this.pairs = pairs;
    }

    /**
     * Returns the distribution of a sample.
     *
     * @param similarities of pairs of articles that were drawn by chance
     * @param articles the size of the collection to be searched
     * @throws IllegalArgumentException if there is no similarity, or one is not from 0 to 1
     */
    public static SimilarityDistribution ofSample(double[] similarities, long articles) {
        if (similarities.length == 0) {
            throw new IllegalArgumentException("a sample needs at least one pair");
        }
        double[] pairs = new double[BINS];
        for (double similarity : similarities) {
            if (!(similarity >= 0 && similarity <= 1)) {
                throw new IllegalArgumentException("similarity " + similarity + " is not from 0 to 1");
            }
            pairs[Math.min(BINS - 1, (int) (similarity * BINS))] += (double) articles / similarities.length;
        }
        return new SimilarityDistribution(pairs);
    }

    /**
     * Returns what news looks like: among 18,797 articles of many outlets the number of others falls about with the fourth
     * power of the similarity, to one pair in two million at .2; for copies, one in five hundred articles has one at each
     * step.
     *
     * @param articles the size of the collection to be searched
     */
    public static SimilarityDistribution ofNews(long articles) {
        double[] pairs = new double[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            double percent = bin + 0.5;
            pairs[bin] = articles * NEWS_SHARE / (percent * percent * percent * percent) + NEWS_COPIES;
        }
        return new SimilarityDistribution(pairs);
    }

    private static final double NEWS_SHARE = 0.06;
    private static final double NEWS_COPIES = 0.002;

    /** Returns the similarity in the middle of a step. */
    static double middle(int bin) {
        return (bin + 0.5) / BINS;
    }

    /** Returns the expected number of articles whose similarity to one article lies in a step. */
    double pairs(int bin) {
        return pairs[bin];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SimilarityDistribution that && Arrays.equals(pairs, that.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }
}
