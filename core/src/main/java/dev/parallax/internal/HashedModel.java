package dev.parallax.internal;

import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of features that are known by the hash codes of their names, as {@link String#hashCode()} defines them, so
 * that a name need not be put together to find its weight. Immutable and thread-safe.
 */
public final class HashedModel {

    /** Open addressing; 0 is free, so that the hash code 0 stands for no feature but one without a weight. */
    private final int[] hashes;

    private final float[] weights;
    private final double always;

    private HashedModel(Map<String, Double> named) {
        int size = Integer.highestOneBit(Math.max(4, named.size())) << 2;
        hashes = new int[size];
        weights = new float[size];
        // in the order of names, so that of two with one hash code the same one wins everywhere
        new TreeMap<>(named).forEach(this::put);
        always = weight(SparseModel.ALWAYS.hashCode());
    }

    private void put(String name, double weight) {
        int at = place(name.hashCode());
        if (hashes[at] == 0) {
            hashes[at] = name.hashCode();
            weights[at] = (float) weight;
        }
    }

    /** Returns a model with these weights. */
    public static HashedModel of(Map<String, Double> weights) {
        return new HashedModel(weights);
    }

    /** Reads a resource with a feature, a tab and its weight in each line, as {@link SparseModel#read} does. */
    public static HashedModel read(Class<?> beside, String path) {
        return new HashedModel(SparseModel.weights(beside, path));
    }

    /** Returns the weight of a feature that is always present. */
    double always() {
        return always;
    }

    /** Returns the weight of the feature whose name has a hash code; 0 if there is none. */
    double weight(int hash) {
        int at = place(hash);
        return hashes[at] == 0 ? 0 : weights[at];
    }

    private int place(int hash) {
        int mask = hashes.length - 1;
        int at = ((hash * 0x9E3779B9) >>> 7) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
