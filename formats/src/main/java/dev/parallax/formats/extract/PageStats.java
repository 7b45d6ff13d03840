package dev.parallax.formats.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums and inherited hints over a page's tree that the measurers share. Everything is one pass over the tree. */
final class PageStats {

    private static final int PROSE_WORDS = 12;
    private static final double PROSE_LINKS = 0.35;
    /** Hints on an element that holds a larger share of the page's prose say nothing about a part of it. */
    private static final double WHOLE = 0.5;

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
    private final int[] proseSizes;
    private final Map<Long, Integer> alike = new HashMap<>();

    PageStats(PageTree tree) {
        this.tree = tree;
        int n = tree.size();
        depth = new int[n];
        prose = new double[n];
        narrow = new long[n];
        wide = new long[n];
        hintDistance = new int[n];
        int words = 0;
        for (Block block : tree.blocks()) {
            words += block.words();
            if (isProse(block)) {
                prose[block.element()] += block.words();
            }
            alike.merge(kindKey(block), 1, Integer::sum);
        }
        totalWords = words;
        proseSizes = tree.blocks().stream()
                .filter(PageStats::isProse)
                .mapToInt(Block::words)
                .sorted()
                .toArray();
        tree.sumUp(prose);
        totalProse = n == 0 ? 0 : prose[0];
        for (int e = 0; e < n; e++) {
            inherit(e);
        }
    }

    static boolean isProse(Block block) {
        return block.words() >= PROSE_WORDS && block.linkShare() < PROSE_LINKS;
    }

    private void inherit(int e) {
        int parent = tree.parents()[e];
        long own = prose[e] <= WHOLE * totalProse ? tree.hints()[e] : 0;
        boolean against = (own & Hint.AGAINST) != 0;
        if (parent < 0) {
            hintDistance[e] = Integer.MAX_VALUE / 2;
            wide[e] = tree.hints()[e];
        } else {
            depth[e] = depth[parent] + 1;
            narrow[e] = narrow[parent] | own;
            wide[e] = wide[parent] | tree.hints()[e];
            hintDistance[e] = against ? 0 : hintDistance[parent] + 1;
        }
    }

    /** Returns the hints of a block's element and of the two around that, within the limits of {@link #narrow}. */
    long near(Block block) {
        long set = 0;
        int e = block.element();
        for (int i = 0; i < 3 && e >= 0 && prose[e] <= WHOLE * totalProse; i++) {
            set |= tree.hints()[e];
            e = tree.parents()[e];
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
        int parent = tree.parents()[block.element()];
        return ((long) parent << 32) ^ tree.tags()[block.element()].hashCode();
    }

    List<Block> blocks() {
        return tree.blocks();
    }
}
