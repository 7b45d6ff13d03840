package dev.parallax.formats.extract;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a web page: plain text throughout, entities decoded, no markup.
 *
 * @param headline the headline, without the name of the site
 * @param text the article's text without its headline: paragraphs are separated by a blank line, items of a list and
 *     rows of a table by a line break; empty if the page has no main text
 * @param author the authors, joined by commas
 * @param published when, as precise as the page says, with its zone if it gives one
 * @param outlet the name of the site or of the publisher
 * @param language a BCP 47 tag such as {@code en-GB}
 * @param url the canonical address, always http or https
 */
public record ExtractedArticle(
        @Nullable String headline,
        String text,
        @Nullable String author,
        @Nullable PublicationTime published,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable String url) {

    /** Checks that there is a text, be it empty. */
    public ExtractedArticle {
        Objects.requireNonNull(text, "text");
    }

    /**
     * Returns the article as Parallax compares it: its text is the headline, a blank line and the text found.
     *
     * @param id names the article within a run
     * @throws IllegalArgumentException if the id is blank or the text longer than {@link Article#MAX_LENGTH}
     */
    public Article toArticle(String id) {
        Article article = headline == null ? Article.of(id, text) : Article.of(id, headline, text);
        return article.withOutlet(outlet)
                .withPublished(published)
                .withUrl(url)
                .withAuthor(author)
                .withLanguage(language);
    }
}
