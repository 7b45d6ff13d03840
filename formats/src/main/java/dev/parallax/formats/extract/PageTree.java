package dev.parallax.formats.extract;

import java.util.Arrays;
import java.util.List;

/**
 * The elements of a page's body in document order, as parallel arrays, and the blocks of text in them.
 *
 * <p>Element {@code e} has the descendants {@code e + 1} to {@code end[e] - 1}; the body is element 0. Sums over
 * subtrees are thereby one backward pass over an array, whatever the depth of the tree.
 */
final class PageTree {

    private final String[] tags;
    private final int[] parents;
    private final int[] ends;
    private final long[] hints;
    private final int[] signatures;
    private final List<Block> blocks;

    /** Takes the arrays over; {@link PageTreeReader} fills them. */
    PageTree(String[] tags, int[] parents, int[] ends, long[] hints, int[] signatures, List<Block> blocks) {
        this.tags = tags;
        this.parents = parents;
        this.ends = ends;
        this.hints = hints;
        this.signatures = signatures;
        this.blocks = blocks;
    }

    /** Returns an element's name in lower case. */
    String tag(int element) {
        return tags[element];
    }

    /** Returns the number of an element's parent, -1 for the body. */
    int parent(int element) {
        return parents[element];
    }

    /** Returns one past an element's last descendant. */
    int end(int element) {
        return ends[element];
    }

    /** Returns what names and roles tell about an element, a set of {@link Hint}s. */
    long hints(int element) {
        return hints[element];
    }

    /** Returns a number for an element's name and classes: alike elements have alike numbers. */
    int signature(int element) {
        return signatures[element];
    }

    /** Returns one more than the highest signature. */
    int signatures() {
        return Arrays.stream(signatures).max().orElse(0) + 1;
    }

    /** Returns the blocks in document order. */
    List<Block> blocks() {
        return blocks;
    }

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
