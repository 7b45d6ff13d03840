package dev.parallax.difference;

import dev.parallax.mention.Hedge;
import dev.parallax.mention.Quantity;
import dev.parallax.mention.UnitClass;
import org.jspecify.annotations.Nullable;

/** Tells how two quantities that measure the same stand to one another. */
final class QuantityRelation {

    /** A rounder number may be off by half its last place, but not by more than this share of the value. */
    private static final double MOST_ROUNDED = 0.125;

    /** How far a value may lie from a number with "about" or "nearly" before it. */
    private static final double MOST_VAGUE = 0.15;

    /** How far a value may lie above "more than" or below "less than" a number. */
    private static final double MOST_OPEN = 0.34;

    private QuantityRelation() {}

    /** Returns the relation of two quantities of one class, or null if they state the same. */
    static @Nullable DiscrepancyRelation of(Quantity a, Quantity b) {
        if (a.hasValueOf(b)) {
            return a.hedge() == b.hedge() || isExact(a) ? null : DiscrepancyRelation.HEDGE;
        }
        if (a.unitClass() == UnitClass.SCORE
                || a.unitClass() == UnitClass.ORDINAL
                || a.unitClass() == UnitClass.LABEL) {
            return DiscrepancyRelation.CONFLICT;
        }
        if (a.unitClass() == UnitClass.CLOCK && Math.abs(Math.abs(a.low() - b.low()) - 720) < 1e-9) {
            return null;
        }
        if (allows(a, b) || allows(b, a)) {
            return DiscrepancyRelation.HEDGE;
        }
        if ((isRange(a) && contains(a, b)) || (isRange(b) && contains(b, a))) {
            return DiscrepancyRelation.ROUNDING;
        }
        if (excludes(a, b) || excludes(b, a)) {
            return DiscrepancyRelation.CONFLICT;
        }
        double difference = Math.abs(a.middle() - b.middle());
        double larger = Math.max(Math.abs(a.middle()), Math.abs(b.middle()));
        double coarser = Math.max(a.step(), b.step());
        boolean isRounded =
                difference <= coarser / 2 * (1 + 1e-9) && difference <= MOST_ROUNDED * larger && a.step() != b.step();
        return isRounded ? DiscrepancyRelation.ROUNDING : DiscrepancyRelation.CONFLICT;
    }

    private static boolean isExact(Quantity a) {
        return switch (a.unitClass()) {
            case ORDINAL, SCORE, LABEL, AGE, CLOCK -> true;
            default -> false;
        };
    }

    private static boolean isRange(Quantity a) {
        return a.high() > a.low();
    }

    private static boolean contains(Quantity range, Quantity b) {
        return range.low() <= b.low() && b.high() <= range.high();
    }

    /** Tells whether the words of {@code a} rule out the value of {@code b}: "fewer than 1,200" and 1,240. */
    private static boolean excludes(Quantity a, Quantity b) {
        return switch (a.hedge()) {
            case NONE, ABOUT, NEARLY -> false;
            case MORE, LEAST -> b.high() < a.low() && b.hedge() == Hedge.NONE;
            case LESS, MOST -> b.low() > a.high() && b.hedge() == Hedge.NONE;
        };
    }

    /** Tells whether the words of {@code a} allow for the value of {@code b}. */
    private static boolean allows(Quantity a, Quantity b) {
        double reference = Math.max(Math.abs(a.low()), Math.abs(b.middle()));
        double away = (b.middle() - a.middle()) / (reference == 0 ? 1 : reference);
        return switch (a.hedge()) {
            case NONE -> false;
            case ABOUT -> Math.abs(away) <= MOST_VAGUE;
            case NEARLY -> away <= 0 && away >= -MOST_VAGUE;
            case MORE, LEAST -> away >= 0 && away <= MOST_OPEN;
            case LESS, MOST -> away <= 0 && away >= -MOST_OPEN;
        };
    }
}
