package dev.parallax.quote;

import java.util.Locale;

/** Why one form of an utterance is the one that the others are compared with. */
public enum RootReason {
    /** All forms have its words or fewer, or nothing else tells one from another: it has most words. */
    FULLEST,
    /** Words differ, and more articles have its words, whole or in part, than those of any other. */
    MOST_ARTICLES,
    /** Words differ, as many articles have the others, and it was published first. */
    EARLIEST;

    /** Returns the name that outputs use: lower case with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
