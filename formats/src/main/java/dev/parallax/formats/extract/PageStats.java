package dev.parallax.formats.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums and inherited hints over a page's tree that the measurers share. Everything is one pass over the tree. */
final class PageStats {

    private static final int PROSE_WORDS = 12;
    private static final double PROSE_LINKS = 0.35;
    /** Hints on an element that holds a larger share of the page's prose say nothing about a part of it. */
    private static final double WHOLE = 0.5;

    /** Comments may be so large a share of a page's prose and still be told from its article. */
    private static final double ALL_BUT_ARTICLE = 0.97;

    private static final int FAR = 1 << 20;
    private static final int LEAST_PROSE = 25;
    private static final int LONGEST_TITLE = 60;

    final PageTree tree;
    final int[] depth;
    /** Words in prose-like blocks under each element. */
    final double[] prose;

    final double totalProse;
    /** The hints of each element and of those around it, as far as they hold no more than half of the prose. */
    final long[] narrow;
    /** The hints of each element and of all those around it. */
    final long[] wide;
    /** How many levels up the next such element with a hint against main text is; large if none is. */
    final int[] hintDistance;

    final int totalWords;
    /** Which part of the prose stands in paragraph elements. */
    final double paragraphShare;
    /** The number of the block that is the headline, or -1. */
    final int title;

    private final int[] proseSizes;
    private final Map<Long, Integer> alike = new HashMap<>();

    private PageStats(PageTree tree, PageFacts facts) {
        this.tree = tree;
        int n = tree.size();
        depth = new int[n];
        prose = new double[n];
        narrow = new long[n];
        wide = new long[n];
        hintDistance = new int[n];
        title = findTitle(tree, facts);
        boolean[] away = findAway();
        int words = 0;
        double inParagraphs = 0;
        for (Block block : tree.blocks()) {
            words += block.words();
            alike.merge(kindKey(block), 1, Integer::sum);
            if (isProse(block) && !away[block.element()]) {
                prose[block.element()] += block.words();
                inParagraphs += kind(block) == BlockKind.PARAGRAPH ? block.words() : 0;
            }
        }
        totalWords = words;
        proseSizes = tree.blocks().stream()
                .filter(PageStats::isProse)
                .mapToInt(Block::words)
                .sorted()
                .toArray();
        tree.sumUp(prose);
        totalProse = n == 0 ? 0 : prose[0];
        paragraphShare = totalProse == 0 ? 0 : inParagraphs / totalProse;
        for (int e = 0; e < n; e++) {
            inherit(e, away[e]);
        }
    }

    /** Returns the sums of a page without what its hints set apart for sure; of the whole page if little else is left. */
    static PageStats of(PageTree tree, PageFacts facts) {
        PageStats whole = new PageStats(tree, facts);
        List<Block> kept = new ArrayList<>();
        int prose = 0;
        for (int i = 0; i < tree.blocks().size(); i++) {
            Block block = tree.blocks().get(i);
            if (i == whole.title || ((whole.narrow[block.element()] | block.hints()) & Hint.NEVER) == 0) {
                kept.add(block);
                prose += isProse(block) ? block.words() : 0;
            }
        }
        return prose < LEAST_PROSE ? whole : new PageStats(tree.withBlocks(kept), facts);
    }

    BlockKind kind(Block block) {
        return BlockKind.of(tree.tag(block.element()));
    }

    /** Returns where the headline stands: a heading that says it, else any block that does, else the first h1; or -1. */
    private int findTitle(PageTree tree, PageFacts facts) {
        int same = -1;
        int heading = -1;
        for (int i = 0; i < tree.blocks().size(); i++) {
            Block block = tree.blocks().get(i);
            boolean says = block.words() <= LONGEST_TITLE && facts.isTitle(block.text());
            if (says && kind(block).isHeading()) {
                return i;
            }
            same = says && same < 0 ? i : same;
            heading = kind(block) == BlockKind.HEADING_1 && heading < 0 ? i : heading;
        }
        return same >= 0 ? same : heading;
    }

    /** Returns which elements lie in comments, footers and the like, which may hold more prose than the article does. */
    private boolean[] findAway() {
        double[] all = new double[tree.size()];
        for (Block block : tree.blocks()) {
            all[block.element()] += isProse(block) ? block.words() : 0;
        }
        tree.sumUp(all);
        int titleElement = title < 0 ? -1 : tree.blocks().get(title).element();
        boolean[] away = new boolean[tree.size()];
        for (int e = 1; e < away.length; e++) {
            long hints = tree.hints(e);
            boolean holdsTitle = titleElement >= 0 && tree.contains(e, titleElement);
            double most = Hint.COMMENT.in(hints) && titleElement >= 0 ? ALL_BUT_ARTICLE : WHOLE;
            boolean own = (hints & Hint.AWAY) != 0 && !Hint.MARKED.in(hints) && !holdsTitle && all[e] <= most * all[0];
            away[e] = own || away[tree.parent(e)];
        }
        return away;
    }

    static boolean isProse(Block block) {
        return block.words() >= PROSE_WORDS && block.linkShare() < PROSE_LINKS;
    }

    private void inherit(int e, boolean away) {
        int parent = tree.parent(e);
        long own = away || prose[e] <= WHOLE * totalProse ? tree.hints(e) : 0;
        boolean against = (own & Hint.AGAINST) != 0;
        if (parent < 0) {
            hintDistance[e] = FAR;
            wide[e] = tree.hints(e);
        } else {
            depth[e] = depth[parent] + 1;
            wide[e] = wide[parent] | tree.hints(e);
            if (Hint.MARKED.in(tree.hints(e))) {
                narrow[e] = own & ~Hint.AGAINST;
                hintDistance[e] = FAR;
            } else {
                narrow[e] = narrow[parent] | own;
                hintDistance[e] = against ? 0 : hintDistance[parent] + 1;
            }
        }
    }

    /** Returns the hints of a block's element and of the two around that, within the limits of {@link #narrow}. */
    long near(Block block) {
        long set = 0;
        int e = block.element();
        for (int i = 0; i < 3 && e >= 0 && prose[e] <= WHOLE * totalProse; i++) {
            set |= tree.hints(e);
            e = tree.parent(e);
        }
        return set;
    }

    /** Returns how many blocks stand in elements of the same name under the same parent. */
    int alike(Block block) {
        return alike.getOrDefault(kindKey(block), 0);
    }

    /** Returns 1 for the page's longest block of prose, and so on down. */
    int rank(Block block) {
        int low = 0;
        int high = proseSizes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (proseSizes[middle] <= block.words()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 1 + proseSizes.length - low;
    }

    private long kindKey(Block block) {
        int parent = tree.parent(block.element());
        return ((long) parent << 32) ^ tree.tag(block.element()).hashCode();
    }

    List<Block> blocks() {
        return tree.blocks();
    }
}
