package dev.parallax.formats.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures the features of the first stage: what a block, its neighbours and its place in the tree look like. */
final class PageMeasurer {

    private static final int SHORT = 25;

    private final PageStats stats;
    private final PageFacts facts;
    private final List<Block> blocks;
    private final Map<String, Integer> shortTexts = new HashMap<>();
    private final int title;
    private int wordsSoFar;
    private int proseAfterTitle;

    PageMeasurer(PageStats stats, PageFacts facts) {
        this.stats = stats;
        this.facts = facts;
        this.blocks = stats.blocks();
        for (Block block : blocks) {
            if (block.words() <= SHORT) {
                shortTexts.merge(block.text(), 1, Integer::sum);
            }
        }
        title = stats.title;
    }

    int[][] measure() {
        int[][] features = new int[blocks.size()][];
        for (int i = 0; i < features.length; i++) {
            features[i] = measure(i);
            wordsSoFar += blocks.get(i).words();
        }
        return features;
    }

    private int[] measure(int i) {
        Block block = blocks.get(i);
        FeatureSet set = new FeatureSet();
        addText(set, block);
        addWords(set, block);
        addNeighbours(set, i);
        addTree(set, block);
        int place = stats.totalWords == 0 ? 0 : (int) (10L * wordsSoFar / stats.totalWords);
        set.add(BlockFeature.PLACE, place);
        set.add(BlockFeature.TITLE_SEEN, titleBin(i));
        set.add(BlockFeature.AFTER_TITLE, title < 0 ? 7 : i < title ? 8 : Bins.of(i - title, 1, 3, 6, 11, 21, 41));
        if (PageStats.isProse(block)) {
            boolean article = title < 0 || i > title;
            if (article && stats.hintDistance[block.element()] > 8) {
                proseAfterTitle++;
            }
            int near = title < 0 ? 3 : Bins.of(i - title, 0, 8, 30);
            set.add(BlockFeature.FIRST_PROSE, article ? near * 3 - 3 + Bins.of(proseAfterTitle, 2, 4) : 10);
            set.add(BlockFeature.RANK, Bins.of(stats.rank(block), 2, 3, 4, 7, 13, 31));
            double described = facts.describedShare(block.text());
            set.add(BlockFeature.DESCRIBED, Bins.of(described, 0.001, 0.3, 0.7));
        }
        return set.toArray();
    }

    private void addText(FeatureSet set, Block block) {
        BlockKind kind = stats.kind(block);
        int words = block.words();
        set.add(BlockFeature.SHAPE, Bins.of(words, 2, 4, 7, 11, 21, 41, 81) * 5 + Bins.links(block.linkShare()));
        set.add(BlockFeature.KIND, kind.number());
        set.add(BlockFeature.KIND_ON_PAGE, Bins.of(stats.paragraphShare, 0.2, 0.7) * 6 + group(kind));
        set.add(BlockFeature.KIND_AND_WORDS, kind.number() * 5 + Bins.of(words, 4, 11, 21, 41));
        set.add(BlockFeature.KIND_AND_LINKS, kind.number() * 5 + Bins.links(block.linkShare()));
        if (words <= SHORT) {
            int opening = Openings.of(block.text()).number();
            set.add(BlockFeature.OPENING, opening);
            set.add(BlockFeature.OPENING_AND_LINKS, opening * 2 + (block.linkShare() > 0.4 ? 1 : 0));
            set.add(BlockFeature.CREDIT_END, Openings.endsWithCredit(block.text()) ? 1 : 0);
            set.add(BlockFeature.REPEATED, shortTexts.getOrDefault(block.text(), 0) > 1 ? 1 : 0);
        }
        double share = facts.statedShare(block.text());
        set.add(BlockFeature.STATED, share < 0 ? 0 : share < 0.2 ? 1 : share < 0.8 ? 2 : 3);
    }

    private static int group(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH -> 0;
            case DIVISION, SECTION -> 1;
            case ITEM -> 2;
            case CELL -> 3;
            default -> kind.isHeading() ? 4 : 5;
        };
    }

    private static void addWords(FeatureSet set, Block block) {
        String text = block.text();
        int stops = 0;
        int capitals = 0;
        int upper = 0;
        int lower = 0;
        boolean border = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            stops += ".,!?;\u3002\u3001\uFF0C\u061F\u060C\u0964".indexOf(c) >= 0 ? 1 : 0;
            boolean letter = Character.isLetterOrDigit(c);
            capitals += border && letter && !Character.isLowerCase(c) ? 1 : 0;
            border = !letter;
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        set.add(BlockFeature.STOPS, Bins.of(stops, 1, 2, 3, 6, 10));
        set.add(BlockFeature.CAPITALS, Bins.of((double) capitals / block.words(), 0.3, 0.6, 0.9));
        set.add(BlockFeature.UPPER_CASE, (upper > 2 && upper > 4 * lower ? 2 : 0) + (block.linkShare() > 0.5 ? 1 : 0));
        set.add(BlockFeature.ENDING, Bins.ending(text));
        set.add(BlockFeature.LEAD_LINK, block.leadLink() ? 1 : 0);
    }

    private void addNeighbours(FeatureSet set, int i) {
        set.add(BlockFeature.WORDS_BEFORE, neighbour(i - 1) * 4 + size(i - 2));
        set.add(BlockFeature.WORDS_AFTER, neighbour(i + 1) * 4 + size(i + 2));
        int prose = 0;
        for (int j = Math.max(0, i - 3); j <= Math.min(blocks.size() - 1, i + 3); j++) {
            prose += j != i && PageStats.isProse(blocks.get(j)) ? blocks.get(j).words() : 0;
        }
        set.add(BlockFeature.NEIGHBOURHOOD, Bins.of(prose, 1, 20, 40, 80, 120, 200, 300));
    }

    private int size(int i) {
        return i < 0 || i >= blocks.size() ? 0 : 1 + Bins.of(blocks.get(i).words(), 6, 21);
    }

    private int neighbour(int i) {
        return size(i) * 2 + (i >= 0 && i < blocks.size() && blocks.get(i).linkShare() > 0.5 ? 1 : 0);
    }

    private void addTree(FeatureSet set, Block block) {
        int e = block.element();
        int parent = Math.max(0, stats.tree.parent(e));
        set.addAll(BlockFeature.OWN_HINT, stats.tree.hints(e) | block.hints());
        set.addAll(BlockFeature.NEAR_HINT, stats.near(block));
        set.addAll(BlockFeature.WIDE_HINT, stats.narrow[e]);
        set.add(BlockFeature.HINT_DISTANCE, stats.hintDistance[e]);
        long wide = stats.wide[e];
        set.add(
                BlockFeature.IN_BODY,
                (Hint.BODY.in(wide) ? 1 : 0) + (Hint.ARTICLE.in(wide) ? 2 : 0) + (Hint.MARKED.in(wide) ? 4 : 0));
        double mass = stats.totalProse == 0 ? 0 : stats.prose[parent] / stats.totalProse;
        set.add(BlockFeature.PARENT_MASS, Bins.of(mass, 0.001, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8));
        set.add(BlockFeature.SIBLINGS_ALIKE, Bins.of(stats.alike(block), 2, 3, 6, 11, 21));
    }

    private int titleBin(int i) {
        if (blocks.get(i).words() <= 60 && facts.isTitle(blocks.get(i).text())) {
            return 3;
        }
        return title < 0 ? 0 : i < title ? 1 : 2;
    }
}
