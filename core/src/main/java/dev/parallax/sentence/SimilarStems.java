package dev.parallax.sentence;

import com.google.common.base.Strings;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Finds terms that are likely one word although they differ: forms that the stemmer keeps apart, such as
 * {@code diplomat} and {@code diplomaci}, and spellings of one name, such as {@code teshkel} and {@code teschkel}.
 */
final class SimilarStems {

    /** How many letters two forms of a word must share at their beginning. */
    private static final int SHARED = 4;

    /** The share of the longer form that the common beginning must make up. */
    private static final double SHARE = 0.6;

    /** Two spellings of a name begin with the same letters, this many. */
    private static final int SHARED_BY_NAMES = 2;

    private static final int SHORTEST_NAME = 5;

    /** How alike two spellings of a name must be by the measure of Jaro and Winkler (1990), 0 to 1. */
    private static final double SPELLING = 0.94;

    /** Beyond this many terms with the same beginning none of them is compared: hostile text, not language. */
    private static final int LARGEST_GROUP = 200;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private final List<String> terms;
    private final boolean[] names;
    private final Set<Integer>[] similar;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of sets cannot be made otherwise
    private SimilarStems(List<String> terms, boolean[] names) {
        this.terms = terms;
        this.names = names;
        this.similar = new Set[terms.size()];
    }

    /** Returns for each term the other terms that are similar to it, ascending. */
    static int[][] find(List<String> terms, boolean[] names) {
        SimilarStems finder = new SimilarStems(terms, names);
        finder.compareGroups(SHARED, finder::areForms);
        finder.compareGroups(SHARED_BY_NAMES, finder::areSpellings);
        return Arrays.stream(finder.similar)
                .map(set -> set == null
                        ? new int[0]
                        : set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Compares every two terms with the same first letters. */
    private void compareGroups(int letters, BiPredicate<Integer, Integer> alike) {
        ListMultimap<String, Integer> groups =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            boolean fits = letters == SHARED ? term.length() > SHARED : names[i] && term.length() >= SHORTEST_NAME;
            if (fits && Character.isLetter(term.charAt(0))) {
                groups.put(term.substring(0, letters), i);
            }
        }
        for (List<Integer> group : Multimaps.asMap(groups).values()) {
            for (int a = 0; a < group.size() && group.size() <= LARGEST_GROUP; a++) {
                for (int b = a + 1; b < group.size(); b++) {
                    if (alike.test(group.get(a), group.get(b))) {
                        note(group.get(a), group.get(b));
                        note(group.get(b), group.get(a));
                    }
                }
            }
        }
    }

    private void note(int from, int to) {
        if (similar[from] == null) {
            similar[from] = new TreeSet<>();
        }
        similar[from].add(to);
    }

    private boolean areForms(int first, int second) {
        String a = terms.get(first);
        String b = terms.get(second);
        int common = Strings.commonPrefix(a, b).length();
        return common >= SHARED && common >= SHARE * Math.max(a.length(), b.length());
    }

    private boolean areSpellings(int first, int second) {
        return JARO_WINKLER.apply(terms.get(first), terms.get(second)) >= SPELLING;
    }
}
