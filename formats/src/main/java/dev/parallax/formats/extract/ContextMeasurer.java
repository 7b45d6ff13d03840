package dev.parallax.formats.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Measures the features of the second stage: how the first stage judged the neighbours of a block, the elements built
 * like its own, the list and the branch of the tree that it stands in.
 */
final class ContextMeasurer {

    private static final double SURE = 0.7;
    private static final int SURE_WORDS = 10;

    private final PageStats stats;
    private final PageTree tree;
    private final List<Block> blocks;
    private final double[] scores;
    private final double best;
    private final MainElement main;
    private final Share byElement;
    private final Share bySignature;
    private final int[] lists;
    private final int[] gaps;
    private final double allLikely;
    private int mainParent;
    private double likelySoFar;

    ContextMeasurer(PageStats stats, double[] scores) {
        this.stats = stats;
        this.tree = stats.tree;
        this.blocks = stats.blocks();
        this.scores = scores;
        best = Math.max(1e-6, MainText.best(blocks, scores));
        main = MainElement.find(tree, scores);
        byElement = new Share(tree.size());
        bySignature = new Share(tree.signatures());
        double[] parents = new double[tree.size()];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            Block block = blocks.get(i);
            byElement.add(block.element(), block, scores[i]);
            bySignature.add(tree.signature(block.element()), block, scores[i]);
            if (scores[i] > 0.5) {
                sum += block.words();
                parents[Math.max(0, tree.parent(block.element()))] += block.words();
            }
        }
        allLikely = sum;
        for (int e = 0; e < parents.length; e++) {
            mainParent = parents[e] > parents[mainParent] ? e : mainParent;
        }
        byElement.sumUp(tree);
        lists = findLists();
        gaps = findGaps();
    }

    private int[] findLists() {
        int[] found = new int[tree.size()];
        Arrays.fill(found, -1);
        for (int e = 1; e < found.length; e++) {
            long hints = tree.hints(e);
            boolean list = Hint.LIST.in(hints) || Hint.TABLE.in(hints);
            found[e] = list ? e : found[tree.parent(e)];
        }
        return found;
    }

    private int[] findGaps() {
        int[] found = new int[scores.length];
        Arrays.fill(found, Integer.MAX_VALUE);
        int last = Integer.MIN_VALUE / 2;
        for (int i = 0; i < found.length; i++) {
            found[i] = Math.min(found[i], i - last);
            last = isSure(i) ? i : last;
        }
        last = Integer.MAX_VALUE;
        for (int i = found.length - 1; i >= 0; i--) {
            found[i] = Math.min(found[i], last - i);
            last = isSure(i) ? i : last;
        }
        return found;
    }

    private boolean isSure(int i) {
        return scores[i] > SURE && blocks.get(i).words() >= SURE_WORDS;
    }

    /** Returns the features of both stages; {@code first} are those of the first. */
    int[][] measure(int[][] first) {
        int[][] features = new int[first.length][];
        for (int i = 0; i < features.length; i++) {
            FeatureSet set = new FeatureSet();
            addScores(set, i);
            addPlace(set, i);
            addTree(set, i);
            addFill(set, i);
            addBranch(set, i);
            int[] own = set.toArray();
            features[i] = Arrays.copyOf(first[i], first[i].length + own.length);
            System.arraycopy(own, 0, features[i], first[i].length, own.length);
            likelySoFar += scores[i] > 0.5 ? blocks.get(i).words() : 0;
        }
        return features;
    }

    private void addScores(FeatureSet set, int i) {
        set.add(BlockFeature.SCORE, Bins.of(scores[i], .01, .03, .07, .15, .25, .4, .5, .6, .75, .85, .93, .97, .99));
        set.add(BlockFeature.SCORE_OF_BEST, Bins.of(scores[i] / best, .05, .15, .3, .5, .7, .85, .97));
        set.add(BlockFeature.SCORE_BEFORE, i == 0 ? 7 : Bins.seventh(scores[i - 1]));
        set.add(BlockFeature.SCORE_AFTER, i == scores.length - 1 ? 7 : Bins.seventh(scores[i + 1]));
        double words = 0;
        double likely = 0;
        for (int j = Math.max(0, i - 3); j <= Math.min(scores.length - 1, i + 3); j++) {
            words += j == i ? 0 : blocks.get(j).words();
            likely += j == i ? 0 : blocks.get(j).words() * scores[j];
        }
        set.add(BlockFeature.SCORE_AROUND, words == 0 ? 7 : Bins.seventh(likely / words));
        BlockKind kind = BlockKind.of(tree.tag(blocks.get(i).element()));
        set.add(BlockFeature.KIND_AND_SCORE, kind.number() * 5 + Bins.fifth(scores[i]));
        boolean heads = kind.isHeading() && i + 1 < scores.length;
        set.add(BlockFeature.HEADS, heads ? Bins.fifth(scores[i + 1]) : 5);
    }

    private void addPlace(FeatureSet set, int i) {
        Block block = blocks.get(i);
        double own = scores[i] > 0.5 ? block.words() : 0;
        double others = Math.max(1, allLikely - own);
        set.add(BlockFeature.MAIN_BEFORE, Bins.of(likelySoFar / others, 0.001, 0.05, 0.3, 0.7, 0.95));
        double after = (allLikely - likelySoFar - own) / others;
        set.add(BlockFeature.MAIN_AFTER, Bins.of(after, 0.001, 0.05, 0.3, 0.7, 0.95));
        set.add(BlockFeature.GAP, Bins.of(gaps[i], 2, 3, 4, 5, 8, 13, 30));
    }

    /** Whether the block lies between likely ones in the core, and what speaks against it there. */
    private void addFill(FeatureSet set, int i) {
        Block block = blocks.get(i);
        boolean inCore = tree.contains(main.core(), block.element());
        boolean between = likelySoFar > 0 && likelySoFar < allLikely - (scores[i] > 0.5 ? block.words() : 0);
        int state = stats.hintDistance[block.element()] < stats.depth[block.element()] - stats.depth[main.core()]
                ? 3
                : block.words() < 25 && Openings.of(block.text()) != Openings.Sort.NONE
                        ? 2
                        : block.linkShare() > 0.5 ? 1 : 0;
        set.add(BlockFeature.FILL, state + (inCore ? 4 : 0) + (between ? 8 : 0));
        int list = lists[block.element()];
        if (list >= 0 && !tree.contains(list, main.core())) {
            set.add(BlockFeature.LIST_LINKS, Bins.links(byElement.links(list)) + (between ? 5 : 0));
        }
    }

    private void addTree(FeatureSet set, int i) {
        Block block = blocks.get(i);
        int e = block.element();
        int parent = tree.parent(e);
        boolean inOuter = tree.contains(main.outer(), e);
        boolean inCore = tree.contains(main.core(), e);
        set.add(BlockFeature.INSIDE, (inOuter ? 1 : 0) + (inCore ? 1 : 0));
        set.add(BlockFeature.LINKS_INSIDE, Bins.links(block.linkShare()) * 3 + (inOuter ? 1 : 0) + (inCore ? 1 : 0));
        double share = stats.totalProse == 0 ? 0 : stats.prose[main.core()] / stats.totalProse;
        set.add(BlockFeature.CORE_SHARE, inCore ? Bins.of(share, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95) : 7);
        int below = stats.depth[e] - stats.depth[main.core()];
        set.add(BlockFeature.DEPTH_BELOW, inCore ? Math.min(below, 6) : 7);
        int grandparent = parent < 0 ? -1 : tree.parent(parent);
        int same = parent == mainParent ? 3 : grandparent == mainParent ? 2 : e == mainParent ? 1 : 0;
        set.add(BlockFeature.SAME_PARENT, same);
        int signature = tree.signature(e);
        double rest = bySignature.scoreWithout(signature, block, scores[i]);
        set.add(BlockFeature.SIGNATURE_SCORE, rest < 0 ? 7 : Bins.seventh(rest));
        double mass = allLikely == 0 ? 0 : (bySignature.likely[signature] - block.words() * scores[i]) / allLikely;
        set.add(BlockFeature.SIGNATURE_MASS, Bins.of(mass, 0.01, 0.05, 0.2, 0.5, 0.8));
        int list = lists[e];
        boolean whole = list < 0 || tree.contains(list, main.core());
        double listScore = whole ? -1 : byElement.scoreWithout(list, block, scores[i]);
        set.add(BlockFeature.LIST_SCORE, listScore < 0 ? 7 : Bins.seventh(listScore));
    }

    private void addBranch(FeatureSet set, int i) {
        int e = blocks.get(i).element();
        int branch = main.branch(e);
        if (branch < 0) {
            set.add(BlockFeature.BRANCH_SCORE, 9);
            return;
        }
        boolean inCore = tree.contains(main.core(), e);
        set.add(BlockFeature.BRANCH_SCORE, branch == e && inCore ? 8 : Bins.seventh(byElement.score(branch)));
        set.add(BlockFeature.BRANCH_LINKS, Bins.links(byElement.links(branch)));
        set.add(BlockFeature.BRANCH_SIZE, Bins.of(byElement.words[branch], 4, 11, 21, 41, 81, 161, 321));
        long hints = 0;
        int at = e;
        for (int level = 0; level < 12 && at >= branch; level++) {
            hints |= tree.hints(at);
            at = tree.parent(at);
        }
        set.addAll(BlockFeature.BRANCH_HINT, hints);
    }
}
