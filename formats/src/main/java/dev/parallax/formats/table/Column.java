package dev.parallax.formats.table;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: its name, what it holds, and how to take that from a row.
 *
 * @param <R> what a row is made of
 * @param name in snake_case
 * @param type what the values are
 * @param meaning what it says, as the data dictionary puts it
 * @param value takes the value from a row; null where it is missing
 */
record Column<R>(String name, Type type, String meaning, Function<R, @Nullable String> value) {

    /** What the values of a column are. */
    enum Type {
        /** Words of an article or of a reader's; kept from acting as a formula in a spreadsheet. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A number with decimals. */
        NUMBER,
        /** {@code true} or {@code false}. */
        LOGICAL,
        /** A date or a time in ISO-8601. */
        TIME;

        /** Returns the name that the data dictionary uses. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the cell of a row; empty where the value is missing. */
    String cell(R row) {
        String cell = value.apply(row);
        return cell == null ? "" : type == Type.TEXT ? harmless(cell) : cell;
    }

    /** Programs for spreadsheets take text with such a beginning for a formula, and a formula may run commands. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0
                ? '\'' + text
                : text;
    }
}
