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
        PageStats stats = new PageStats(tree);
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
        double least = LEAST;
        double best = 0;
        for (int i = 0; i < scores.length; i++) {
            best = tree.blocks().get(i).words() >= FEW_WORDS ? Math.max(best, scores[i]) : best;
        }
        least = Math.min(least, best * LEAST_OF_BEST);
        List<Block> chosen = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < scores.length; i++) {
            Block block = tree.blocks().get(i);
            boolean title = chosen.isEmpty() && facts.titles().contains(PageFacts.key(block.text()));
            if (scores[i] >= least && !title && !repeats(block, seen)) {
                chosen.add(block);
            }
        }
        return chosen;
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
