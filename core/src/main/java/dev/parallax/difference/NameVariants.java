package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import java.util.List;

/**
 * The spellings under which several reports name the same person or organisation.
 *
 * @param canonical the spelling that most outlets use; of those the one that occurs most, then the longest
 * @param variants the spellings, most outlets first, the canonical one included; two or more
 */
public record NameVariants(String canonical, List<Variant> variants) {

    /** Takes a copy of the variants. */
    public NameVariants {
        variants = List.copyOf(variants);
    }

    /**
     * One spelling.
     *
     * @param text as it stands at its first place
     * @param sentence the sentence of its first place
     * @param span its first place in that article
     * @param count how often it stands in all articles
     * @param articles the places of the articles that have it, ascending
     */
    public record Variant(String text, SentenceRef sentence, Span span, int count, List<Integer> articles) {

        /** Takes a copy of the articles. */
        public Variant {
            articles = List.copyOf(articles);
        }
    }
}
