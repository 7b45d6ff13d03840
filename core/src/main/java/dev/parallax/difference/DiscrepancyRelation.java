package dev.parallax.difference;

import java.util.Locale;

/** How two statements about the same thing stand to one another; the strongest first. */
public enum DiscrepancyRelation {
    /** They cannot both be right. */
    CONFLICT,
    /** The later report gives the larger number, as tolls grow. */
    UPDATED,
    /** They measure differently: per year and in all, one source's count and another's. */
    SCOPE,
    /** One says it less firmly, and its words allow for the other: "more than 1 million", "1.1 million". */
    HEDGE,
    /** One gives the other's value in a rounder form. */
    ROUNDING;

    /** Returns the name that outputs use: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
