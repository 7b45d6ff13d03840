package dev.parallax.mention;

import org.jspecify.annotations.Nullable;

/** Reads figures with separators of thousands and decimals. */
final class DecimalReader {

    private DecimalReader() {}

    /**
     * Returns value and step of a figure of digits, points and commas, or null if its separators make no number: a
     * date, a version, a paragraph.
     */
    static double @Nullable [] read(String figure, boolean decimalComma) {
        String trimmed = figure;
        while (!trimmed.isEmpty() && !Character.isDigit(trimmed.charAt(trimmed.length() - 1))) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        char thousands = decimalComma ? '.' : ',';
        char decimal = decimalComma ? ',' : '.';
        if (decimalComma && isEnglishStyle(trimmed)) {
            thousands = ',';
            decimal = '.';
        }
        int point = trimmed.lastIndexOf(decimal);
        String whole = point < 0 ? trimmed : trimmed.substring(0, point);
        String rest = point < 0 ? "" : trimmed.substring(point + 1);
        if (whole.isEmpty()
                || whole.indexOf(decimal) >= 0
                || rest.indexOf(thousands) >= 0
                || !isGrouped(whole, thousands)) {
            return null;
        }
        String digits = whole.replace(String.valueOf(thousands), "");
        double value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = 10 * value + Character.digit(digits.charAt(i), 10);
        }
        double step = 1;
        double fraction = 0;
        for (int i = 0; i < rest.length(); i++) {
            fraction = 10 * fraction + Character.digit(rest.charAt(i), 10);
            step *= 10;
        }
        return rest.isEmpty()
                ? new double[] {value, wholeStep(value)}
                : new double[] {value + fraction / step, 1 / step};
    }

    /** Tells whether both separators occur, the point last: written as in English, whatever the language. */
    private static boolean isEnglishStyle(String figure) {
        int comma = figure.indexOf(',');
        return comma > 0 && figure.lastIndexOf('.') > comma;
    }

    private static boolean isGrouped(String whole, char separator) {
        int first = whole.indexOf(separator);
        if (first < 0) {
            return true;
        }
        if (first == 0 || first > 3) {
            return false;
        }
        for (int i = first; i < whole.length(); i += 4) {
            if (whole.charAt(i) != separator
                    || i + 4 > whole.length()
                    || whole.substring(i + 1, i + 4).indexOf(separator) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Round figures from 100 on are taken to be exact to their last digit that is no zero; smaller ones to the unit. */
    private static double wholeStep(double value) {
        double step = 1;
        while (value >= 100 && value % (step * 10) == 0 && step * 10 <= value) {
            step *= 10;
        }
        return step;
    }
}
