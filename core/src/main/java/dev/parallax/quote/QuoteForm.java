package dev.parallax.quote;

import java.util.Locale;

/** What became of an utterance in an article, measured against the fullest form of it. */
public enum QuoteForm {
    /** The same words. */
    VERBATIM,
    /** Words are missing at the start or end. */
    TRIMMED,
    /** Words are missing in between. */
    SPLICED,
    /** The author put words of his own into brackets. */
    BRACKETED,
    /** Words are other ones, or were added. */
    WORD_CHANGED,
    /** A few words of it are quoted within a sentence of the author's. */
    FRAGMENT_QUOTED,
    /** Told without marks. */
    PARAPHRASED,
    /** So many words are other ones, in the same sense, that it looks like another translation. */
    TRANSLATED;

    /** Returns the name that outputs use: lower case with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
