package dev.parallax.text;

import dev.parallax.article.Span;

/**
 * The words and numbers of a document, in order. Immutable.
 *
 * <p>Punctuation and emoji make no tokens. A word may hold apostrophes ({@code don't}); a possessive {@code 's} is part
 * of neither its term nor its span. Words joined by a hyphen are tokens of their own. Numbers are kept whole
 * ({@code 1,240.5}, {@code 9:30}, {@code 3/4}, {@code 19th}); dotted abbreviations are one token without the dots
 * ({@code U.S.} is {@code us}); {@code @name}, {@code #tag}, mail and web addresses are one token each. In scripts that are
 * written without spaces (Han, kana, Thai, Lao, Khmer, Burmese) each character is one token. The spans of tokens do not
 * overlap.
 */
public final class Tokens {

    private final int[] starts;
    private final int[] ends;
    private final String[] terms;
    private final String[] stems;
    private final boolean[] capitalized;

    /** Takes the arrays over; they must have the same length and must not be changed later. */
    Tokens(int[] starts, int[] ends, String[] terms, String[] stems, boolean[] capitalized) {
        this.starts = starts;
        this.ends = ends;
        this.terms = terms;
        this.stems = stems;
        this.capitalized = capitalized;
    }

    /** Returns the number of tokens. */
    public int size() {
        return starts.length;
    }

    /** Returns where token {@code i} starts in the article's text. */
    public int start(int i) {
        return starts[i];
    }

    /** Returns where token {@code i} ends in the article's text. */
    public int end(int i) {
        return ends[i];
    }

    /** Returns the place of token {@code i} in the article's text. */
    public Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    /** Returns token {@code i} as the {@link Normalizer} writes it: lower case, compatibility characters folded. */
    public String term(int i) {
        return terms[i];
    }

    /** Returns the stem of token {@code i}; the term itself where the language has no stemmer here. */
    public String stem(int i) {
        return stems[i];
    }

    /** Tells whether token {@code i} is a number in digits, such as {@code 35}, {@code 1,240.5} or {@code 19th}. */
    public boolean isNumber(int i) {
        return Character.isDigit(terms[i].codePointAt(0));
    }

    /** Tells whether token {@code i} begins with a capital letter in the article's text. */
    public boolean isCapitalized(int i) {
        return capitalized[i];
    }

    /** Returns the first token that starts at or after a position of the article's text. */
    public int firstFrom(int position) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
