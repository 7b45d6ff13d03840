package dev.parallax.sentence;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the parts of names that tell no more than the whole: a given name or a title that nearly always stands beside
 * the same, more frequent name. Reports that name somebody in full once would otherwise be linked by that alone.
 */
final class NameParts {

    /** The share of a part's occurrences that must stand beside one name. */
    private static final double SHARE = 0.7;

    /** A part may belong to a part of a longer name, and so on. */
    private static final int MOST_STEPS = 3;

    /** How many words further on a name may go on. */
    private static final int REACH = 2;

    /** The most characters between two words of a name: a point and a space. */
    private static final int WIDEST_GAP = 2;

    private NameParts() {}

    /**
     * Gives each part of a name the weight of the whole, if that is less.
     *
     * @param weights the weight of each term; changed
     * @param tokens the term of each token, for each document; -1 where it has none
     */
    static void lower(
            double[] weights, boolean[] names, List<String> terms, List<int[]> tokens, List<Document> documents) {
        int[] occurrences = new int[names.length];
        Map<Long, Integer> beside = new HashMap<>();
        for (int d = 0; d < documents.size(); d++) {
            for (int id : tokens.get(d)) {
                if (id >= 0) {
                    occurrences[id]++;
                }
            }
            for (Sentence sentence : documents.get(d).sentences()) {
                count(documents.get(d), sentence, tokens.get(d), names, beside);
            }
        }
        int[] whole = wholes(beside, occurrences, terms);
        double[] own = weights.clone();
        for (int i = 0; i < weights.length; i++) {
            for (int w = whole[i], steps = 0; w >= 0 && steps < MOST_STEPS; w = whole[w], steps++) {
                weights[i] = Math.min(weights[i], own[w]);
            }
        }
    }

    /** Returns for each term the name that it is part of, or -1. */
    private static int[] wholes(Map<Long, Integer> beside, int[] occurrences, List<String> terms) {
        int[] whole = new int[occurrences.length];
        Arrays.fill(whole, -1);
        int[] most = new int[occurrences.length];
        beside.forEach((pair, count) -> {
            int part = (int) (pair >>> 32);
            int other = (int) (long) pair;
            boolean better = count > most[part]
                    || (count == most[part] && terms.get(other).compareTo(terms.get(whole[part])) < 0);
            if (occurrences[other] > occurrences[part] && count >= SHARE * occurrences[part] && better) {
                most[part] = count;
                whole[part] = other;
            }
        });
        return whole;
    }

    private static void count(
            Document document, Sentence sentence, int[] ids, boolean[] names, Map<Long, Integer> beside) {
        Tokens tokens = document.tokens();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (ids[i] < 0 || !names[ids[i]]) {
                continue;
            }
            for (int j = i + 1; j < sentence.endToken() && j <= i + REACH; j++) {
                int gap = tokens.start(j) - tokens.end(j - 1);
                if (gap > WIDEST_GAP || ids[j] < 0 || !names[ids[j]]) {
                    break;
                }
                if (ids[i] != ids[j]) {
                    beside.merge((long) ids[i] << 32 | ids[j], 1, Integer::sum);
                    beside.merge((long) ids[j] << 32 | ids[i], 1, Integer::sum);
                }
            }
        }
    }
}
