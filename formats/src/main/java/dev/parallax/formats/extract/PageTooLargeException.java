package dev.parallax.formats.extract;

import java.io.IOException;

/** A page is longer than {@link ArticleExtractor#MAX_BYTES} or its text longer than an article may be. */
public final class PageTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    PageTooLargeException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Returns which limit was passed: a part of a sentence that begins with "has". */
    public String reason() {
        return reason;
    }
}
