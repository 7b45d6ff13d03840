package dev.parallax.mention;

import java.util.Locale;

/** What became of the people whom a toll counts. */
public enum TollOutcome {
    /** Killed or died. */
    DEAD(true),
    /** Not found yet. */
    MISSING(false),
    /** Injured or wounded. */
    INJURED(true),
    /** Arrested or detained. */
    ARRESTED(true),
    /** Brought out of danger. */
    EVACUATED(true);

    private final boolean grows;

    TollOutcome(boolean grows) {
        this.grows = grows;
    }

    /** Tells whether the number only grows as more becomes known. */
    public boolean grows() {
        return grows;
    }

    /** Returns the word for people of this outcome: "dead". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
