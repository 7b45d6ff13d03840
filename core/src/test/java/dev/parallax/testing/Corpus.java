package dev.parallax.testing;

import dev.parallax.article.Article;
import java.util.List;

/**
 * Generated articles and how they came about.
 *
 * @param articles the articles; ids are {@code a0}, {@code a1}, ...
 * @param copies the articles among them that were made from others, by copy
 */
public record Corpus(List<Article> articles, List<Copy> copies) {

    /** Takes copies of the lists. */
    public Corpus {
        articles = List.copyOf(articles);
        copies = List.copyOf(copies);
    }

    /**
     * An article made from another.
     *
     * @param copy the place of the copy in the corpus
     * @param original the place of the article it was made from, below {@code copy}
     * @param sentences for each sentence of the copy, the sentence of the original it was made from, or -1 for a new one
     * @param changedWords how many words of the sentences taken over were replaced
     */
    public record Copy(int copy, int original, List<Integer> sentences, int changedWords) {

        /** Takes a copy of the list. */
        public Copy {
            sentences = List.copyOf(sentences);
        }
    }
}
