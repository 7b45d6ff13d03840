package dev.parallax.story;

import java.util.List;

/**
 * An article as its weighted terms, of length 1. Terms are numbers from a hash; two that share one are rare enough
 * among news not to matter.
 */
final class StoryVector {

    private final int[] terms;
    private final float[] weights;
    private final int[] probes;
    private final List<KeyTerm> key;

    /**
     * Takes the arrays over.
     *
     * @param terms ascending
     * @param weights one for each term, with squares that add up to 1
     * @param probes places of the weightiest terms, weightiest first
     * @param key the weightiest terms in words, weightiest first
     */
    StoryVector(int[] terms, float[] weights, int[] probes, List<KeyTerm> key) {
        this.terms = terms;
        this.weights = weights;
        this.probes = probes;
        this.key = key;
    }

    /** Returns how many terms are for finding candidates. */
    int probes() {
        return probes.length;
    }

    /** Returns a term for finding candidates; weightiest first. */
    int probe(int i) {
        return terms[probes[i]];
    }

    /** Returns the weight of such a term. */
    float probeWeight(int i) {
        return weights[probes[i]];
    }

    List<KeyTerm> key() {
        return key;
    }

    /** Returns the cosine of two articles, 0 to 1. */
    float dot(StoryVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += weights[i] * (double) other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (float) Math.min(1, sum);
    }
}
