package dev.parallax.text;

import java.util.Locale;

/** What a sentence is there for. Only {@link #BODY}, {@link #HEADLINE} and {@link #CAPTION} report something. */
public enum SentenceKind {
    /** The title of the article. */
    HEADLINE,
    /** A heading between paragraphs. */
    SUBHEADING,
    /** The report itself. */
    BODY,
    /** The text under a picture. */
    CAPTION,
    /** Who took the picture, or which agency or colleague contributed. */
    CREDIT,
    /** A place, with or without a date, on a line of its own. */
    DATELINE,
    /** Who wrote the article. */
    BYLINE,
    /** Furniture of the page: prompts, links, comment forms, notices. */
    BOILERPLATE;

    /** Returns the name that outputs use: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether sentences of this kind state facts of the event and may be aligned. */
    public boolean isContent() {
        return this == BODY || this == HEADLINE || this == CAPTION;
    }
}
