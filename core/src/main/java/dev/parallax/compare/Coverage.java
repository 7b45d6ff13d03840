package dev.parallax.compare;

import java.util.Locale;

/** Whether an article tells a fact. */
public enum Coverage {
    /** It does. */
    COVERED,
    /** A sentence of it may tell the fact, or part of it: one that is linked, more weakly, to the fact's label. */
    PARTIAL,
    /** No sentence of it was found to tell the fact, which does not prove that none does. */
    NOT_FOUND,
    /** None was found, and the article was published before every article that tells the fact. */
    PUBLISHED_BEFORE;

    /** Returns the name that outputs use, such as {@code not-found}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
