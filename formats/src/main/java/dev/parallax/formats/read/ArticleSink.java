package dev.parallax.formats.read;

import dev.parallax.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Takes what an {@link ArticleReader} reads, in the order of the input. An exception that a method throws ends the
 * reading and reaches the reader's caller.
 */
public interface ArticleSink {

    /** Takes an article; no other of the run has its id. */
    void article(Article article);

    /**
     * Takes an article together with the line of JSON Lines that it was read from, without its line break.
     *
     * @param line null where the article was not a line
     */
    default void article(Article article, @Nullable String line) {
        article(article);
    }

    /**
     * Is told now and then how much has been read.
     *
     * @param share of all bytes of the input, 0 to 1; told only where the size of all of it is known
     */
    default void progress(double share) {}

    /** Takes word of something that could not be read. */
    void problem(Problem problem);
}
