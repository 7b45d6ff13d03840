package dev.parallax.mention;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateInterval(LocalDate first, LocalDate last) {

    /** Returns the interval of one day. */
    public static DateInterval of(LocalDate day) {
        return new DateInterval(day, day);
    }

    /** Tells whether the two have a day in common. */
    public boolean overlaps(DateInterval other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
