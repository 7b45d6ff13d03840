package dev.parallax.text;

import java.util.Arrays;
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

    private int size;
    private int[] starts;
    private int[] ends;
    private WordForm[] terms;
    private boolean[] capitalized;

    /** The term of the last token while it grows; null unless one character became several words. */
    private @Nullable StringBuilder growing;

    private Tokenizer(String original, NormalizedText normalized) {
        this.original = original;
        this.text = normalized.text();
        this.map = normalized.map();
        int estimate = text.length() / 5 + 8;
        starts = new int[estimate];
        ends = new int[estimate];
        terms = new WordForm[estimate];
        capitalized = new boolean[estimate];
    }

    /**
     * Returns the tokens of a text.
     *
     * @param english whether stems are English; else they are the terms
     */
    static Tokens tokenize(String original, NormalizedText normalized, boolean english) {
        return run(original, normalized).tokens(english);
    }

    /**
     * Finds the words of a text, of which {@link #tokens} and {@link #forms} tell.
     *
     * @param original the text as it was written
     */
    static Tokenizer run(String original, NormalizedText normalized) {
        Tokenizer tokenizer = new Tokenizer(original, normalized);
        tokenizer.find();
        return tokenizer;
    }

    private void find() {
        char[] units = text.toCharArray();
        TokenScanner scanner = new TokenScanner();
        scanner.reset(units, units.length, text.indexOf('@') >= 0);
        while (scanner.next()) {
            WordForm term = WordForm.of(units, scanner.start(), scanner.end());
            add(
                    scanner.start(),
                    scanner.end(),
                    scanner.isDotted() ? WordForm.of(term.text().replace(".", "")) : term);
        }
        finishGrowing();
    }

    /** Returns the words with what is kept of each. */
    WordForms forms() {
        return new WordForms(starts, ends, terms, size);
    }

    /**
     * Returns the tokens.
     *
     * @param english whether stems are English; else they are the terms
     */
    Tokens tokens(boolean english) {
        String[] words = new String[size];
        String[] stemmed = new String[size];
        for (int i = 0; i < size; i++) {
            words[i] = terms[i].text();
            stemmed[i] = english ? terms[i].englishStem() : words[i];
        }
        return new Tokens(
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                words,
                stemmed,
                Arrays.copyOf(capitalized, size));
    }

    private void add(int start, int end, WordForm term) {
        int from = map.originalStart(start);
        int to = map.originalEnd(end);
        if (size > 0 && from < ends[size - 1]) {
            // One character of the original became several words, as U+FDFA does: they are one token.
            if (growing == null) {
                growing = new StringBuilder(terms[size - 1].text());
            }
            growing.append(term.text());
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
        terms[size++] = term;
    }

    private void finishGrowing() {
        if (growing != null) {
            terms[size - 1] = WordForm.of(growing.toString());
            growing = null;
        }
    }

    private static boolean isUpperCase(int c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z';
        }
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
