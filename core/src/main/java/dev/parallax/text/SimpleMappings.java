package dev.parallax.text;

/** The units that normalise to one unit each whatever stands before them, as tables for the fast path. */
final class SimpleMappings {

    /** Stands for a unit that needs the slow path. No text maps to U+0000 but U+0000 itself, which takes that path. */
    static final char NONE = 0;

    /** Up to here: Latin, Greek, Cyrillic, Armenian. */
    private static final int LETTERS = 0x590;

    /** General punctuation: the curly quotes and the dashes. */
    private static final int PUNCTUATION = 0x2010;

    private static final int PUNCTUATION_END = 0x2028;

    private static final char[] LETTER_MAPPINGS = mappings(0, LETTERS);
    private static final char[] PUNCTUATION_MAPPINGS = mappings(PUNCTUATION, PUNCTUATION_END);

    private SimpleMappings() {}

    /** Returns what a unit becomes, or {@link #NONE}. */
    static char of(char unit) {
        if (unit < LETTERS) {
            return LETTER_MAPPINGS[unit];
        }
        if (unit >= PUNCTUATION && unit < PUNCTUATION_END) {
            return PUNCTUATION_MAPPINGS[unit - PUNCTUATION];
        }
        return NONE;
    }

    /** Tells whether a unit certainly joins nothing before it and does not hide something that does. */
    static boolean isApart(char unit) {
        return unit < 0x300 ? unit != 0xAD : of(unit) != NONE;
    }

    private static char[] mappings(int from, int to) {
        char[] result = new char[to - from];
        for (int c = from; c < to; c++) {
            byte kind = CodePointKind.of(c);
            if (kind == CodePointKind.INERT) {
                result[c - from] = (char) c;
            } else if (kind == CodePointKind.CHANGES) {
                String normalized = CaseAndForm.normalize(Character.toString(c));
                result[c - from] = normalized.length() == 1 && !normalized.equals(" ") ? normalized.charAt(0) : NONE;
            }
        }
        if (from == 0) {
            result[' '] = ' ';
        }
        return result;
    }
}
