package dev.parallax.formats;

import org.jspecify.annotations.Nullable;

/** Writes numbers the same way in every output, whatever the machine's locale. */
public final class Decimals {

    private static final int PLACES = 4;
    private static final long SCALE = 10_000;

    /** The largest number up to which all whole numbers can be told apart. */
    private static final double MOST_EXACT = 9_007_199_254_740_992.0;

    private Decimals() {}

    /**
     * Returns a number rounded to four decimals, without zeros at its end but for one: {@code 0.5}, {@code 12.0}.
     *
     * @throws IllegalArgumentException if the number is not finite or too large to be rounded so
     */
    public static String of(double value) {
        if (!(Math.abs(value) < 1e12)) {
            throw new IllegalArgumentException("value " + value + " has no place in the output");
        }
        long scaled = Math.round(value * SCALE);
        long rest = Math.abs(scaled) % SCALE;
        String digits = String.valueOf(SCALE + rest).substring(1);
        int end = PLACES;
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return (scaled < 0 ? "-" : "") + Math.abs(scaled) / SCALE + '.' + digits.substring(0, end);
    }

    /**
     * Returns an amount as an article may state it, which can be large: whole numbers without a point, others as
     * {@link #of} does.
     *
     * @return null if it cannot be written exactly enough
     */
    public static @Nullable String amount(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= MOST_EXACT) {
            return Long.toString((long) value);
        }
        return Math.abs(value) < 1e12 ? of(value) : null;
    }
}
