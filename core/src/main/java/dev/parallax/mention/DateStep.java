package dev.parallax.mention;

/** How fine a date is stated. */
public enum DateStep {
    /** A day. */
    DAY,
    /** A week. */
    WEEK,
    /** A month, or a third of it. */
    MONTH,
    /** A season. */
    SEASON,
    /** A year. */
    YEAR,
    /** Ten years. */
    DECADE
}
