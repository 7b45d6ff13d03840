package dev.parallax.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One outlet's report as it was read.
 *
 * <p>The text is the coordinate system of everything that Parallax reports and is never modified: every {@link Span}
 * counts UTF-16 units of {@link #text()}. Where a source gives the headline apart from the text, the article's text is
 * the headline, a blank line and the given text (see {@link #of(String, String, String)}), and {@link #textStart()}
 * says where the given text begins.
 *
 * @param id names the article within a run; not blank
 * @param text the whole text, headline included; at most {@link #MAX_LENGTH} units
 * @param textStart where the text as given begins: 0 unless the headline was put before it
 * @param headline the headline, or null where the source has none
 * @param outlet who published the article
 * @param published when
 * @param url where
 * @param author who wrote it
 * @param language a BCP 47 tag such as {@code en}
 */
public record Article(
        String id,
        String text,
        int textStart,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable PublicationTime published,
        @Nullable String url,
        @Nullable String author,
        @Nullable String language) {

    /** The longest text that is analysed, in UTF-16 units: 16 Mi, some 2.5 million words. */
    public static final int MAX_LENGTH = 1 << 24;

    /**
     * Checks the article.
     *
     * @throws IllegalArgumentException if the id is blank, the text longer than {@link #MAX_LENGTH}, or
     *     {@code textStart} not a position in the text
     */
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "article " + id + " has " + text.length() + " characters; the limit is " + MAX_LENGTH);
        }
        if (textStart < 0 || textStart > text.length()) {
            throw new IllegalArgumentException("textStart " + textStart + " is not a position in the text");
        }
    }

    /** Returns an article of which no more than its text is known; its headline, if any, is part of the text. */
    public static Article of(String id, String text) {
        return new Article(id, text, 0, null, null, null, null, null, null);
    }

    /** Returns an article whose headline came apart from its text: the two are joined by a blank line. */
    public static Article of(String id, String headline, String text) {
        String before = headline + "\n\n";
        return new Article(id, before + text, before.length(), headline, null, null, null, null, null);
    }

    /** Returns this article with the headline told, which must already be part of the text. */
    public Article withHeadline(@Nullable String value) {
        return new Article(id, text, textStart, value, outlet, published, url, author, language);
    }

    /** Returns this article with the outlet told. */
    public Article withOutlet(@Nullable String value) {
        return new Article(id, text, textStart, headline, value, published, url, author, language);
    }

    /** Returns this article with the time of publication told. */
    public Article withPublished(@Nullable PublicationTime value) {
        return new Article(id, text, textStart, headline, outlet, value, url, author, language);
    }

    /** Returns this article with its address told. */
    public Article withUrl(@Nullable String value) {
        return new Article(id, text, textStart, headline, outlet, published, value, author, language);
    }

    /** Returns this article with its author told. */
    public Article withAuthor(@Nullable String value) {
        return new Article(id, text, textStart, headline, outlet, published, url, value, language);
    }

    /** Returns this article with its language told. */
    public Article withLanguage(@Nullable String value) {
        return new Article(id, text, textStart, headline, outlet, published, url, author, value);
    }

    /** Returns the name to show for the article: its outlet, or its id where the outlet is not known. */
    public String label() {
        return outlet == null || outlet.isBlank() ? id : outlet;
    }
}
