package dev.parallax.formats.read;

import dev.parallax.article.Article;

/**
 * Takes what an {@link ArticleReader} reads, in the order of the input. An exception that a method throws ends the
 * reading and reaches the reader's caller.
 */
public interface ArticleSink {

    /** Takes an article; no other of the run has its id. */
    void article(Article article);

    /** Takes word of something that could not be read. */
    void problem(Problem problem);
}
