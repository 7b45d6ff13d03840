package dev.parallax.formats.extract;

import java.util.List;

/**
 * The elements of a page's body in document order, as parallel arrays, and the blocks of text in them.
 *
 * <p>Element {@code e} has the descendants {@code e + 1} to {@code end[e] - 1}; the body is element 0. Sums over
 * subtrees are thereby one backward pass over an array, whatever the depth of the tree.
 *
 * @param tags lower-case names
 * @param parents the number of each element's parent, -1 for the body
 * @param ends one past the last descendant
 * @param hints what names and roles tell about each element, a set of {@link Hint}s
 * @param signatures a number for each element's name and classes: alike elements have alike numbers
 * @param blocks the blocks in document order
 */
record PageTree(String[] tags, int[] parents, int[] ends, long[] hints, int[] signatures, List<Block> blocks) {

    int size() {
        return tags.length;
    }

    /** Adds each element's value to those of all its ancestors. */
    void sumUp(double[] values) {
        for (int e = values.length - 1; e > 0; e--) {
            values[parents[e]] += values[e];
        }
    }

    boolean contains(int ancestor, int element) {
        return ancestor <= element && element < ends[ancestor];
    }

    PageTree withBlocks(List<Block> others) {
        return new PageTree(tags, parents, ends, hints, signatures, others);
    }
}
