package dev.parallax.align;

import java.util.Locale;

/** How two linked sentences stand to one another. */
public enum LinkRelation {
    /** The same words. */
    IDENTICAL,
    /** The same words but for a few. */
    NEAR_VERBATIM,
    /** The same content in other words. */
    PARAPHRASE,
    /** What the first says is part of the second. */
    A_IN_B,
    /** What the second says is part of the first. */
    B_IN_A,
    /** They share a quotation, but little around it. */
    QUOTE_SHARED,
    /** They touch on the same matter without stating the same. */
    RELATED;

    /** Returns the name that outputs use, such as {@code near-verbatim}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
