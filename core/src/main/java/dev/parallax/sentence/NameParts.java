package dev.parallax.sentence;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
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

    private NameParts() {}

    /**
     * Returns for each term the name that it is part of, or -1.
     *
     * @param ids the term of each token, for each document; -1 where it has none
     */
    static int[] find(List<Document> documents, int[][] ids, boolean[] names, int[] occurrences) {
        Map<Long, Integer> beside = new HashMap<>();
        for (int d = 0; d < documents.size(); d++) {
            for (Sentence sentence : documents.get(d).sentences()) {
                count(documents.get(d), sentence, ids[d], names, beside);
            }
        }
        int[] whole = new int[names.length];
        java.util.Arrays.fill(whole, -1);
        int[] most = new int[names.length];
        beside.forEach((pair, count) -> {
            int part = (int) (pair >>> 32);
            int other = (int) (long) pair;
            boolean moreFrequent = occurrences[other] > occurrences[part]
                    || occurrences[other] == occurrences[part] && other > part;
            if (moreFrequent && count >= SHARE * occurrences[part]) {
                if (count > most[part] || count == most[part] && other < whole[part]) {
                    most[part] = count;
                    whole[part] = other;
                }
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
            for (int j = i + 1; j < sentence.endToken() && j <= i + 2; j++) {
                int gap = tokens.start(j) - tokens.end(j - 1);
                if (gap > 2 || ids[j] < 0 || !names[ids[j]]) {
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
