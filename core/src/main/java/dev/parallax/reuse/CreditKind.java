package dev.parallax.reuse;

import java.util.Locale;

/** How an article credits an agency or another outlet. */
public enum CreditKind {
    /** In the place line before the first sentence, as in {@code ORSEL (AP) —}. */
    DATELINE,
    /** As the author or the author's employer. */
    BYLINE,
    /** In a line or sentence of its own at the head or the foot, as in {@code The Associated Press contributed}. */
    NOTE,
    /** In a copyright notice. */
    COPYRIGHT,
    /** As the source of a statement in the running text, as in {@code told the Courier}. */
    MENTION;

    /** Returns the name that outputs use: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether the text itself, and not only a statement in it, is put down to the agency. */
    public boolean isOfText() {
        return this != MENTION;
    }
}
