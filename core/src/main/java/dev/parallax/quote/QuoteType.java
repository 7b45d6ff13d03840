package dev.parallax.quote;

import java.util.Locale;

/** How an article renders what somebody said. */
public enum QuoteType {
    /** Whole sentences between quotation marks. */
    DIRECT,
    /** Words between quotation marks within a sentence of the author's. */
    MIXED,
    /** In the author's words, without marks. */
    INDIRECT;

    /** Returns the name that outputs use: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
