package dev.parallax.mention;

/** Which of {@code she} and {@code he} an article uses for somebody, as titles, roles and given names suggest. */
public enum Gender {
    /** Spoken of as {@code she}. */
    FEMALE,
    /** Spoken of as {@code he}. */
    MALE,
    /** Not known. */
    UNKNOWN;

    /** Tells whether nothing speaks against the two being those of one person. */
    public boolean fits(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
