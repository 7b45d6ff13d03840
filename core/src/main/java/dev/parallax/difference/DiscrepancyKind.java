package dev.parallax.difference;

import java.util.Locale;

/** What two reports state differently. */
public enum DiscrepancyKind {
    /** A count, share, measure, age, order or score. */
    NUMBER,
    /** When something happened or will. */
    DATE,
    /** How long something took or takes. */
    DURATION,
    /** An amount of money. */
    MONEY,
    /** How a name is spelled. */
    NAME,
    /** Who said something. */
    SPEAKER,
    /** Whether something is so, or not. */
    NEGATION,
    /** How far something has come: delayed or cancelled, agreed or discussed, will or might. */
    STATUS;

    /** Returns the name that outputs use: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
