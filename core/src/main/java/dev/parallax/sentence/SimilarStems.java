package dev.parallax.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds stems that are likely forms of one word although the stemmer keeps them apart, such as {@code diplomat} and
 * {@code diplomaci}.
 */
final class SimilarStems {

    /** How many letters two stems must share at their beginning. */
    private static final int SHARED = 4;

    /** The share of the longer stem that the common beginning must make up. */
    private static final double SHARE = 0.6;

    /** Beyond this many stems with the same beginning none of them is compared: hostile text, not language. */
    private static final int LARGEST_GROUP = 200;

    private SimilarStems() {}

    /** Returns for each term the other terms that are similar to it, ascending. */
    static int[][] find(List<String> terms) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            if (term.length() > SHARED && Character.isLetter(term.charAt(0))) {
                groups.computeIfAbsent(term.substring(0, SHARED), k -> new ArrayList<>())
                        .add(i);
            }
        }
        int[][] similar = new int[terms.size()][];
        Arrays.fill(similar, new int[0]);
        for (List<Integer> group : groups.values()) {
            if (group.size() > 1 && group.size() <= LARGEST_GROUP) {
                for (int a : group) {
                    similar[a] = group.stream()
                            .filter(b -> b != a && areForms(terms.get(a), terms.get(b)))
                            .mapToInt(Integer::intValue)
                            .toArray();
                }
            }
        }
        return similar;
    }

    private static boolean areForms(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        int common = 0;
        int limit = Math.min(a.length(), b.length());
        while (common < limit && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= SHARED && common >= SHARE * longest;
    }
}
