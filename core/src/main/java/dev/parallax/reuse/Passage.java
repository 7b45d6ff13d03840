package dev.parallax.reuse;

import dev.parallax.article.Span;
import java.util.List;

/**
 * A run of text that two articles share, word for word or lightly edited: two spans, which may differ in length.
 *
 * @param a the text in the first article, from the first shared word to the last, with punctuation that both have there
 * @param b the text in the second article
 * @param words how many words stand in both, in the same order
 * @param similarity twice the shared words over the words of both spans, above 0 to 1
 * @param kind whether it is reporting, a quotation, or furniture
 * @param matches the stretches that are word for word the same, in order; the words between them differ
 * @param alternatives further places where the same text stands, such as a paragraph that one article has twice;
 *     at most {@value #MOST_ALTERNATIVES}, the longest first
 */
public record Passage(
        Span a,
        Span b,
        int words,
        double similarity,
        PassageKind kind,
        List<Match> matches,
        List<Alternative> alternatives) {

    /** The most further places of a passage that are told. */
    public static final int MOST_ALTERNATIVES = 8;

    /** Takes copies of the lists. */
    public Passage {
        matches = List.copyOf(matches);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Words that are the same in both articles.
     *
     * @param firstA the first token in the first article
     * @param firstB the first token in the second article
     * @param length how many tokens, at least 1
     */
    public record Match(int firstA, int firstB, int length) {

        /** Returns one past the last token in the first article. */
        public int endA() {
            return firstA + length;
        }

        /** Returns one past the last token in the second article. */
        public int endB() {
            return firstB + length;
        }
    }

    /**
     * Two further spans of the same text, of which one may be a span of the passage itself.
     *
     * @param a the text in the first article
     * @param b the text in the second article
     * @param words how many words stand in both
     */
    public record Alternative(Span a, Span b, int words) {}
}
