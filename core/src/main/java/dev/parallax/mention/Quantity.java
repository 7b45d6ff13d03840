package dev.parallax.mention;

import dev.parallax.article.Span;
import java.util.List;

/**
 * An amount that an article states.
 *
 * @param span its characters, with unit and currency, without the hedge
 * @param stated the same with the hedge
 * @param unitClass what it measures
 * @param unit the currency's code, the label's word, or the unit as it was found; empty for plain counts
 * @param low the least value stated, in the base unit of the class; of a score the first number
 * @param high the largest value stated; equal to {@code low} unless a range; of a score the second number
 * @param step how fine the statement is, in the base unit: 100 for "1,200", 60 for "45 minutes"
 * @param hedge how exactly it is stated
 * @param rate per what: {@code year}, {@code each}, ...; empty if absolute
 * @param isMore whether it comes on top of others: "two more", "another 20"
 * @param head stems of the words right behind it, which name what is measured; up to three
 * @param firstToken the first token of the document that belongs to it
 * @param endToken one past the last
 */
public record Quantity(
        Span span,
        Span stated,
        UnitClass unitClass,
        String unit,
        double low,
        double high,
        double step,
        Hedge hedge,
        String rate,
        boolean isMore,
        List<String> head,
        int firstToken,
        int endToken) {

    /** Takes a copy of the head. */
    public Quantity {
        head = List.copyOf(head);
    }

    /** Returns the value in the middle. */
    public double middle() {
        return (low + high) / 2;
    }

    /** Tells whether another states the same amount, whatever the hedges. */
    public boolean hasValueOf(Quantity other) {
        return unitClass == other.unitClass && isClose(low, other.low) && isClose(high, other.high);
    }

    private static boolean isClose(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
    }
}
