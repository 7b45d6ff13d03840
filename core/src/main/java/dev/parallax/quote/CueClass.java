package dev.parallax.quote;

import java.util.Locale;

/** What the choice of a cue verb tells besides that somebody said something. */
public enum CueClass {
    /** Nothing: {@code said}, {@code told}. */
    NEUTRAL,
    /** The author takes it for true: {@code pointed out}, {@code confirmed}. */
    ENDORSING,
    /** The author leaves open whether it is true: {@code claimed}, {@code insisted}. */
    DOUBTING,
    /** The speaker gives something away: {@code admitted}, {@code conceded}. */
    CONFESSING,
    /** The speaker speaks against somebody: {@code accused}, {@code slammed}. */
    ATTACKING,
    /** The speaker binds himself: {@code vowed}, {@code pledged}. */
    PROMISING;

    /** Returns the name that outputs use: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
