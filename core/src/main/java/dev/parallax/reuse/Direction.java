package dev.parallax.reuse;

import java.util.Locale;

/** Which of two articles took text from the other. */
public enum Direction {
    /** The second article took it from the first. */
    A_TO_B,
    /** The first article took it from the second. */
    B_TO_A,
    /** Both took it from a third text. */
    COMMON_SOURCE,
    /** They are versions of one article. */
    VERSIONS,
    /** Text is shared, but nothing tells who took it. */
    UNKNOWN,
    /** Nothing is shared. */
    NONE;

    /** Returns the name that outputs use, such as {@code a-to-b}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
