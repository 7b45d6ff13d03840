package dev.parallax.formats.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;

/** A page with its true article text, and which of its blocks belong to that. */
final class LabelledPage {

    private static final int LONG = 8;
    private static final double OTHERS = 5;

    final String id;
    final String gold;
    final PageTree whole;
    final PageTree tree;
    final PageFacts facts;
    final PageStats stats;
    final int[][] first;
    final boolean[] labels;
    final double[] weights;
    /** What the last cross-validation says of the page. */
    String remark = "";

    LabelledPage(String id, byte[] html, String gold) {
        this.id = id;
        this.gold = gold;
        Document document = ArticleExtractor.parse(html, null);
        PageMetadata metadata = new PageMetadata(document, null);
        whole = PageTreeReader.read(document.body());
        facts = metadata.facts();
        stats = PageStats.of(whole, facts);
        tree = stats.tree;
        first = new PageMeasurer(stats, facts).measure();
        labels = label();
        weights = new double[labels.length];
        double all = Math.max(60, words(gold).size());
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (3 + Math.min(tree.blocks().get(i).words(), 80)) / all;
        }
        balance();
    }

    /** Gives the blocks of the article one vote together, and the others no more than {@link #OTHERS}. */
    private void balance() {
        double article = 0;
        double others = 0;
        for (int i = 0; i < weights.length; i++) {
            article += labels[i] ? weights[i] : 0;
            others += labels[i] ? 0 : weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= labels[i] ? 1 / article : Math.min(1, OTHERS / others);
        }
    }

    int size() {
        return labels.length;
    }

    /** Words as the public benchmark counts them: runs of letters, digits and underscores. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '_') {
                word.appendCodePoint(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** Long blocks by the share of their word runs found in the true text, short ones by standing between their neighbours' places. */
    private boolean[] label() {
        List<String> goldWords = words(gold);
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + 3 <= goldWords.size(); i++) {
            places.computeIfAbsent(goldWords.subList(i, i + 3), k -> new ArrayList<>())
                    .add(i);
        }
        int n = tree.blocks().size();
        boolean[] found = new boolean[n];
        int[] from = new int[n];
        int[] to = new int[n];
        Arrays.fill(from, -1);
        for (int b = 0; b < n; b++) {
            List<String> block = words(tree.blocks().get(b).text());
            if (block.size() >= LONG) {
                placeLong(block, places, b, found, from, to);
            }
        }
        for (int b = 0; b < n; b++) {
            List<String> block = words(tree.blocks().get(b).text());
            if (block.size() < LONG && !block.isEmpty()) {
                int low = 0;
                int high = goldWords.size();
                for (int k = b - 1; k >= 0; k--) {
                    if (from[k] >= 0) {
                        low = Math.max(0, to[k] - 2);
                        break;
                    }
                }
                for (int k = b + 1; k < n; k++) {
                    if (from[k] >= 0 && tree.blocks().get(k).words() >= LONG) {
                        high = Math.min(high, from[k] + 2);
                        break;
                    }
                }
                for (int at = low; at + block.size() <= high; at++) {
                    if (goldWords.subList(at, at + block.size()).equals(block)) {
                        found[b] = true;
                        from[b] = at;
                        to[b] = at + block.size();
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static void placeLong(
            List<String> block, Map<List<String>, List<Integer>> places, int b, boolean[] found, int[] from, int[] to) {
        int hits = 0;
        int low = Integer.MAX_VALUE;
        int high = -1;
        for (int i = 0; i + 3 <= block.size(); i++) {
            List<Integer> at = places.get(block.subList(i, i + 3));
            if (at != null) {
                hits++;
                if (at.size() == 1) {
                    low = Math.min(low, at.get(0));
                    high = Math.max(high, at.get(0) + 3);
                }
            }
        }
        if (hits * 2 > block.size() - 2) {
            found[b] = true;
            if (high > 0) {
                from[b] = low;
                to[b] = high;
            }
        }
    }
}
