package dev.parallax.formats.extract;

import org.jspecify.annotations.Nullable;

/**
 * What a page's structured data (JSON-LD, schema.org) states about its article, as plain text.
 *
 * @param headline its headline
 * @param body its whole text, or the beginning of it
 * @param author its authors, joined by commas
 * @param published when it was published, as written
 * @param publisher the name of its publisher
 * @param language its language tag
 * @param url its address, as written
 */
record StatedArticle(
        @Nullable String headline,
        @Nullable String body,
        @Nullable String author,
        @Nullable String published,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String url) {

    static final StatedArticle NONE = new StatedArticle(null, null, null, null, null, null, null);
}
