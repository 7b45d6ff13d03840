package dev.parallax.reuse;

import java.util.Locale;

/** How much of two articles' text is one and the same. */
public enum PairRelation {
    /** The same words throughout. */
    IDENTICAL,
    /** The same article but for a headline, a few words or a paragraph. */
    NEAR_DUPLICATE,
    /** More than half of the shorter one stands in the other, word for word or lightly edited. */
    DERIVED,
    /** A few sentences or a paragraph are shared. */
    PARTIAL,
    /** Hardly more is shared than quotations, statements or set phrases. */
    QUOTES_ONLY,
    /** The same story, told with no more in common than a few words in a row. */
    INDEPENDENT,
    /** Different stories. */
    UNRELATED;

    /** Returns the name that outputs use, such as {@code near-duplicate}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether text, and not only quotations, was taken over. */
    public boolean isReuse() {
        return switch (this) {
            case IDENTICAL, NEAR_DUPLICATE, DERIVED, PARTIAL -> true;
            case QUOTES_ONLY, INDEPENDENT, UNRELATED -> false;
        };
    }
}
