package dev.parallax.reuse;

import java.util.Locale;

/** What became of a place of the source in the copy. Where several hold, the first in this order is told. */
public enum ChangeKind {
    /** The headline is another one. */
    HEADLINE,
    /** A word that denies came or went: the statement may be turned round. */
    NEGATION,
    /** A number is another one, came or went. */
    NUMBER,
    /** Who says it, or that somebody says it, is told differently. */
    ATTRIBUTION,
    /** A name is another one, came or went. */
    NAME,
    /** Other words. */
    WORDING,
    /** The end of the source is missing, as when a text is shortened from its foot. */
    CUT_TAIL,
    /** Sentences of the source are missing elsewhere. */
    CUT,
    /** Sentences that only the copy has. */
    INSERTED,
    /** A passage stands at another place among the others. */
    MOVED;

    /** Returns the name that outputs use: lower case, with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
