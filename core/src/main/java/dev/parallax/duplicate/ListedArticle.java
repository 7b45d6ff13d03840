package dev.parallax.duplicate;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article when it is decided which one of several is kept.
 *
 * @param id names the article within the run
 * @param outlet who published it
 * @param published when
 * @param length of its text, in UTF-16 units
 * @param position its place in the input, from 0
 */
public record ListedArticle(
        String id, @Nullable String outlet, @Nullable PublicationTime published, int length, long position) {

    /** Checks the id. */
    public ListedArticle {
        Objects.requireNonNull(id, "id");
    }

    /** Returns what is known of an article at a place of the input. */
    public static ListedArticle of(Article article, long position) {
        return new ListedArticle(
                article.id(),
                article.outlet(),
                article.published(),
                article.text().length(),
                position);
    }
}
