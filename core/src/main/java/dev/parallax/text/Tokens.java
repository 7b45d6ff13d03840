package dev.parallax.text;

import dev.parallax.article.Span;

/**
 * The words and numbers of a document, in order. Immutable.
 *
 * <p>Punctuation makes no tokens. In scripts that are written without spaces each character is one token.
 */
public final class Tokens {

    private final int[] starts;
    private final int[] ends;
    private final String[] terms;
    private final String[] stems;

    /** Takes the arrays over; they must have the same length and must not be changed later. */
    Tokens(int[] starts, int[] ends, String[] terms, String[] stems) {
        this.starts = starts;
        this.ends = ends;
        this.terms = terms;
        this.stems = stems;
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

    /** Returns token {@code i} in normalised form: lower case, compatibility characters folded. */
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
