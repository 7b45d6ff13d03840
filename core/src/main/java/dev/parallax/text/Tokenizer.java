package dev.parallax.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cuts normalised text into words and numbers, in one pass that looks at each character a bounded number of times.
 *
 * <p>A word is letters, marks and digits with apostrophes between letters. A hyphen ends it. A possessive {@code 's}
 * belongs neither to the term nor to the span. Dotted abbreviations ({@code u.s.}) are one token, whose term lacks the
 * dots. A number keeps {@code . , : /} between digits, and letters that follow at once. {@code @name} and
 * {@code #tag}, mail and web addresses are one token each. In scripts without spaces each character with its marks is a
 * token.
 */
final class Tokenizer {

    private final String text;
    private final OffsetMap map;
    private final String original;
    private final UnaryOperator<String> stemmer;

    /** For each distinct term its place in {@link #distinctTerms}, so that a term is kept and stemmed once. */
    private final Map<String, Integer> places = new HashMap<>();

    private final List<String> distinctTerms = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();

    private int size;
    private int[] starts;
    private int[] ends;
    private int[] terms;
    private boolean[] capitalized;

    /** The term of the last token while it grows; null unless one character became several words. */
    private @Nullable StringBuilder growing;

    private Tokenizer(String original, NormalizedText normalized, UnaryOperator<String> stemmer) {
        this.original = original;
        this.text = normalized.text();
        this.map = normalized.map();
        this.stemmer = stemmer;
        int estimate = text.length() / 5 + 8;
        starts = new int[estimate];
        ends = new int[estimate];
        terms = new int[estimate];
        capitalized = new boolean[estimate];
    }

    /** Returns the tokens of a text; the stemmer is asked once for each distinct term. */
    static Tokens tokenize(String original, NormalizedText normalized, UnaryOperator<String> stemmer) {
        return new Tokenizer(original, normalized, stemmer).run();
    }

    private Tokens run() {
        char[] units = text.toCharArray();
        TokenScanner scanner = new TokenScanner();
        scanner.reset(units, units.length, text.indexOf('@') >= 0);
        while (scanner.next()) {
            String term = text.substring(scanner.start(), scanner.end());
            add(scanner.start(), scanner.end(), scanner.isDotted() ? term.replace(".", "") : term);
        }
        finishGrowing();
        String[] words = new String[size];
        String[] stemmed = new String[size];
        for (int i = 0; i < size; i++) {
            words[i] = distinctTerms.get(terms[i]);
            stemmed[i] = stems.get(terms[i]);
        }
        return new Tokens(
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                words,
                stemmed,
                Arrays.copyOf(capitalized, size));
    }

    private void add(int start, int end, String term) {
        int from = map.originalStart(start);
        int to = map.originalEnd(end);
        if (size > 0 && from < ends[size - 1]) {
            // One character of the original became several words, as U+FDFA does: they are one token.
            if (growing == null) {
                growing = new StringBuilder(distinctTerms.get(terms[size - 1]));
            }
            growing.append(term);
            ends[size - 1] = to;
            return;
        }
        finishGrowing();
        if (size == starts.length) {
            grow();
        }
        starts[size] = from;
        ends[size] = to;
        capitalized[size] = isUpperCase(original.codePointAt(from));
        terms[size++] = place(term);
    }

    private int place(String term) {
        Integer known = places.putIfAbsent(term, distinctTerms.size());
        if (known != null) {
            return known;
        }
        distinctTerms.add(term);
        stems.add(stemmer.apply(term));
        return distinctTerms.size() - 1;
    }

    private void finishGrowing() {
        if (growing != null) {
            terms[size - 1] = place(growing.toString());
            growing = null;
        }
    }

    private static boolean isUpperCase(int c) {
        return (Character.isUpperCase(c) || Character.isTitleCase(c)) && CodePointKind.isKnown(c);
    }

    private void grow() {
        int capacity = size * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        terms = Arrays.copyOf(terms, capacity);
        capitalized = Arrays.copyOf(capitalized, capacity);
    }
}
