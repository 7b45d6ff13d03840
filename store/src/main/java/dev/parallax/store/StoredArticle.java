package dev.parallax.store;

import dev.parallax.article.Article;
import dev.parallax.duplicate.KnownArticle;
import dev.parallax.duplicate.ListedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article as an index on disk keeps it.
 *
 * @param known what duplicates are found by; the position is the article's number in the index, or any before it has one
 * @param added when it was added by the clock of the machine, in milliseconds since 1970; tells people, decides nothing
 * @param details what else is known of it
 */
public record StoredArticle(KnownArticle known, long added, ArticleDetails details) {

    /** Returns the article's id. */
    public String id() {
        return known.listed().id();
    }

    /** Returns its number: articles that came later have higher ones. */
    public long number() {
        return known.listed().position();
    }

    /** Returns the article with its text; null if the index does not keep that. */
    public @Nullable Article article() {
        if (details.text() == null) {
            return null;
        }
        ListedArticle listed = known.listed();
        return new Article(
                listed.id(),
                details.text(),
                details.textStart(),
                details.headline(),
                listed.outlet(),
                listed.published(),
                details.url(),
                details.author(),
                details.language());
    }
}
