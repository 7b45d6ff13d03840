package dev.parallax.formats.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks the blocks of a page that make up its article. Immutable and thread-safe. */
final class MainText {

    private static final double LEAST = 0.5;

    private static final double LEAST_OF_BEST = 0.6;
    private static final double REPEATED = 0.7;
    private static final int FEW_WORDS = 10;

    private final BlockModel model;

    MainText(BlockModel model) {
        this.model = model;
    }

    /** Returns the article's blocks in document order; empty if the page has none. */
    List<Block> find(PageTree tree, PageFacts facts) {
        PageStats stats = new PageStats(tree, facts);
        int[][] first = new PageMeasurer(stats, facts).measure();
        double[] scores = score(model, 1, first);
        double[] second = score(model, 2, new ContextMeasurer(stats, scores).measure(first));
        return select(tree, second, facts);
    }

    static double[] score(BlockModel model, int stage, int[][] features) {
        double[] scores = new double[features.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.probability(stage, features[i]);
        }
        return scores;
    }

    static List<Block> select(PageTree tree, double[] scores, PageFacts facts) {
        double least = Math.min(LEAST, LEAST_OF_BEST * best(tree.blocks(), scores));
        List<Block> chosen = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < scores.length; i++) {
            Block block = tree.blocks().get(i);
            if (scores[i] >= least && !isAside(tree, block, facts) && !repeats(block, seen)) {
                chosen.add(block);
            }
        }
        return chosen;
    }

    private static boolean isAside(PageTree tree, Block block, PageFacts facts) {
        return tree.tags()[block.element()].equals("figcaption") || facts.isTitle(block.text());
    }

    /** Returns the highest score of a block that is not tiny. */
    static double best(List<Block> blocks, double[] scores) {
        double best = 0;
        for (int i = 0; i < scores.length; i++) {
            best = blocks.get(i).words() >= FEW_WORDS ? Math.max(best, scores[i]) : best;
        }
        return best;
    }

    /** Tells whether a text has mostly been chosen before, and remembers it. */
    private static boolean repeats(Block block, Set<Long> seen) {
        if (block.words() < FEW_WORDS) {
            return false;
        }
        Set<Long> runs = PageFacts.runs(block.text());
        long known = runs.stream().filter(seen::contains).count();
        boolean repeats = known > REPEATED * runs.size();
        seen.addAll(runs);
        return repeats;
    }
}
