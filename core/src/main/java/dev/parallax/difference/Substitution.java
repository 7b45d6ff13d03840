package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import java.util.List;

/**
 * Words that stand in one report where others stand in another: the same sentence but for them.
 *
 * @param a the one choice of words
 * @param b the other
 * @param count in how many pairs of linked sentences the one stands for the other
 */
public record Substitution(Choice a, Choice b, int count) {

    /**
     * A choice of words.
     *
     * @param text the words as they stand at their first place
     * @param articles the places of the articles that have them there, ascending
     * @param sentence the sentence of the first place
     * @param span the first place
     */
    public record Choice(String text, List<Integer> articles, SentenceRef sentence, Span span) {

        /** Takes a copy of the articles. */
        public Choice {
            articles = List.copyOf(articles);
        }
    }
}
