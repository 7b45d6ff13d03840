package dev.parallax.mention;

/** In which way a text speaks of somebody. */
public enum MentionForm {
    /** By name. */
    NAME,
    /** By a role or a kind, such as {@code the minister} or {@code officials}. */
    ROLE,
    /** By a pronoun. */
    PRONOUN
}
