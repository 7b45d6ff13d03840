package dev.parallax.formats.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Where in the tree the main text stands, by the first stage's scores: the element whose blocks are worth most, where a
 * block is worth its words if it is probably main text and costs them if not (Pasternack and Roth 2009, on a tree); and
 * in it the innermost element that still holds most of the worth.
 */
final class MainElement {

    private static final int MAX_WORDS = 100;
    private static final double FAIR = 0.5;
    private static final double FAIR_OF_BEST = 0.5;
    private static final double MOST = 0.7;

    private final int outer;
    private final int core;
    private final int[] branches;

    private MainElement(int outer, int core, int[] branches) {
        this.outer = outer;
        this.core = core;
        this.branches = branches;
    }

    /** Returns the element worth most. */
    int outer() {
        return outer;
    }

    /** Returns the innermost element within {@link #outer} that holds most of the likely words. */
    int core() {
        return core;
    }

    /**
     * Returns the topmost element around an element (or itself) that does not hold the core and is not above the core's
     * children; -1 for those that hold the core.
     */
    int branch(int element) {
        return branches[element];
    }

    static MainElement find(PageTree tree, double[] scores) {
        double[] worth = new double[tree.size()];
        double[] likely = new double[tree.size()];
        List<Block> blocks = tree.blocks();
        double fair = Math.min(FAIR, FAIR_OF_BEST * MainText.best(blocks, scores));
        for (int i = 0; i < scores.length; i++) {
            Block block = blocks.get(i);
            int words = Math.min(block.words(), MAX_WORDS);
            worth[block.element()] += words * (scores[i] - fair);
            likely[block.element()] += scores[i] > fair ? words * scores[i] : 0;
        }
        tree.sumUp(worth);
        tree.sumUp(likely);
        int outer = 0;
        for (int e = 1; e < worth.length; e++) {
            if (worth[e] > worth[outer] || (worth[e] == worth[outer] && tree.contains(outer, e))) {
                outer = e;
            }
        }
        int core = outer;
        for (int e = outer + 1; e < tree.end(outer); e++) {
            if (tree.contains(core, e) && likely[e] > MOST * likely[outer]) {
                core = e;
            }
        }
        return new MainElement(outer, core, branches(tree, core));
    }

    private static int[] branches(PageTree tree, int core) {
        int[] branches = new int[tree.size()];
        Arrays.fill(branches, -1);
        for (int e = 0; e < branches.length; e++) {
            int parent = tree.parent(e);
            if (tree.contains(e, core)) {
                continue;
            }
            branches[e] = parent < 0 || branches[parent] < 0 ? e : branches[parent];
        }
        return branches;
    }
}
