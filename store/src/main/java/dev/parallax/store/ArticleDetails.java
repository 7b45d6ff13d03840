package dev.parallax.store;

import dev.parallax.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What an index keeps of an article besides what duplicates are found by, to show it to people.
 *
 * @param headline its headline
 * @param url where it stands
 * @param author who wrote it
 * @param language a BCP 47 tag
 * @param textStart where the text as given begins, see {@link Article#textStart()}
 * @param text the whole text; null where the index keeps no texts
 */
public record ArticleDetails(
        @Nullable String headline,
        @Nullable String url,
        @Nullable String author,
        @Nullable String language,
        int textStart,
        @Nullable String text) {

    private static final ArticleDetails NONE = new ArticleDetails(null, null, null, null, 0, null);

    /** Returns no details. */
    public static ArticleDetails none() {
        return NONE;
    }

    /** Returns the details of an article, with its text or without. */
    public static ArticleDetails of(Article article, boolean withText) {
        return new ArticleDetails(
                article.headline(),
                article.url(),
                article.author(),
                article.language(),
                article.textStart(),
                withText ? article.text() : null);
    }
}
