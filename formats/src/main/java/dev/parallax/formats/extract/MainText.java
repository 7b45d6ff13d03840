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
    private static final int MANY_WORDS = 100;
    private static final int FEW_WORDS = 10;

    private final BlockModel model;

    MainText(BlockModel model) {
        this.model = model;
    }

    /** Returns the article's blocks in document order; empty if the page has none. */
    List<Block> find(PageTree tree, PageFacts facts) {
        PageStats stats = PageStats.of(tree, facts);
        int[][] first = new PageMeasurer(stats, facts).measure();
        double[] scores = score(model, 1, first);
        double[] second = score(model, 2, new ContextMeasurer(stats, scores).measure(first));
        return select(stats.tree, second, facts);
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
        String tag = tree.tag(block.element());
        boolean heading = BlockKind.of(tag).isHeading();
        return tag.equals("figcaption") || facts.isTitle(block.text()) || (heading && facts.isLikeTitle(block.text()));
    }

    /** Returns the score of the block that has most words that are likely main text. */
    static double best(List<Block> blocks, double[] scores) {
        double best = 0;
        double most = 0;
        for (int i = 0; i < scores.length; i++) {
            double likely = Math.min(blocks.get(i).words(), MANY_WORDS) * scores[i];
            if (likely > most) {
                most = likely;
                best = scores[i];
            }
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
