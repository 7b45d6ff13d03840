package dev.parallax.mention;

import dev.parallax.article.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * A date that an article states, resolved against the time of its publication where it needs that.
 *
 * @param span its characters
 * @param step how fine it is stated
 * @param intervals the intervals that it may mean, earliest first: "Tuesday" the one before publication and the one
 *     after; none where it cannot be resolved
 * @param isAnchored whether the year is known, from the words or from the publication
 * @param isBareWeekday whether it is but the name of a day
 * @param firstToken the first token of the document that belongs to it
 * @param endToken one past the last
 */
public record DateMention(
        Span span,
        DateStep step,
        List<DateInterval> intervals,
        boolean isAnchored,
        boolean isBareWeekday,
        int firstToken,
        int endToken) {

    /** Takes a copy of the intervals. */
    public DateMention {
        intervals = List.copyOf(intervals);
    }

    /** Tells whether the two may mean a day in common. */
    public boolean overlaps(DateMention other) {
        return intervals.stream().anyMatch(i -> other.intervals.stream().anyMatch(i::overlaps));
    }

    /**
     * Tells whether the two may mean the same although the years or weeks they were resolved to differ: the same day of
     * the week, or the same day or month of which one tells no year.
     */
    public boolean isNamesake(DateMention other) {
        if (intervals.isEmpty() || other.intervals.isEmpty() || step != other.step) {
            return false;
        }
        LocalDate a = intervals.get(0).first();
        LocalDate b = other.intervals.get(0).first();
        if (isBareWeekday || other.isBareWeekday) {
            return isBareWeekday && other.isBareWeekday && a.getDayOfWeek() == b.getDayOfWeek();
        }
        boolean isYearless = intervals.size() > 1 || other.intervals.size() > 1;
        boolean sameDay = step == DateStep.DAY && a.getDayOfMonth() == b.getDayOfMonth();
        return isYearless && a.getMonthValue() == b.getMonthValue() && (sameDay || step == DateStep.MONTH);
    }
}
