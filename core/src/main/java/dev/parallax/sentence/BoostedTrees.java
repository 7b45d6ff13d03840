package dev.parallax.sentence;

import java.util.List;

/**
 * A sum of small regression trees, as gradient boosting makes them (Friedman, <i>Greedy function approximation</i>,
 * 2001). Immutable and thread-safe.
 */
public final class BoostedTrees {

    private final List<Tree> trees;

    private BoostedTrees(List<Tree> trees) {
        this.trees = List.copyOf(trees);
    }

    /** Returns the sum of these trees. */
    public static BoostedTrees of(List<Tree> trees) {
        return new BoostedTrees(trees);
    }

    /** Returns the trees. */
    public List<Tree> trees() {
        return trees;
    }

    /** Returns the sum of the trees' values for some features. Takes time in the number of trees times their depth. */
    public double value(double[] features) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.value(features);
        }
        return sum;
    }

    /**
     * A complete tree of a fixed depth. Node {@code i} has the children {@code 2 i + 1} and {@code 2 i + 2}; a feature
     * up to the threshold leads to the first. The arrays are taken over and must not be changed.
     *
     * @param features for each inner node the feature it asks for
     * @param thresholds for each inner node the threshold
     * @param leaves the values, one more than there are inner nodes
     */
    @SuppressWarnings("ArrayRecordComponent") // thousands of them, never compared
    public record Tree(int[] features, double[] thresholds, double[] leaves) {

        double value(double[] values) {
            int node = 0;
            while (node < features.length) {
                node = 2 * node + (values[features[node]] <= thresholds[node] ? 1 : 2);
            }
            return leaves[node - features.length];
        }
    }
}
