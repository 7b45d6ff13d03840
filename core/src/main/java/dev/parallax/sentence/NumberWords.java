package dev.parallax.sentence;

import dev.parallax.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/** Brings numbers in digits and in words to one form. */
final class NumberWords {

    /** What the term of a number begins with; no token does, as tags begin with {@code #}. */
    private static final char MARK = '=';

    private static final Map<String, Integer> UNITS = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();

    static {
        String[] units = ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen")
                .split(" ");
        for (int i = 0; i < units.length; i++) {
            UNITS.put(units[i], i + 2);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            TENS.put(tens[i], 10 * (i + 2));
        }
    }

    private NumberWords() {}

    /** Tells whether a term stands for the value of a number. */
    static boolean isValue(String term) {
        return term.charAt(0) == MARK;
    }

    /**
     * Returns the term of a token: its stem, or its value with a mark before it. {@code one} is left a word, since it
     * seldom counts something.
     */
    static String termOf(Tokens tokens, int i) {
        String term = tokens.term(i);
        if (tokens.isNumber(i)) {
            return MARK + digits(term);
        }
        Integer value = UNITS.get(term);
        if (value != null) {
            Integer before = i > 0 && tokens.start(i) - tokens.end(i - 1) == 1 ? TENS.get(tokens.term(i - 1)) : null;
            return MARK + Integer.toString(before != null && value < 10 ? before + value : value);
        }
        value = TENS.get(term);
        return value == null ? tokens.stem(i) : MARK + Integer.toString(value);
    }

    /** Drops the commas between thousands, an ordinal's ending, and zeros behind the point. */
    private static String digits(String term) {
        StringBuilder value = new StringBuilder(term.length());
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            boolean thousands = c == ','
                    && i + 3 < term.length()
                    && Character.isDigit(term.charAt(i + 1))
                    && Character.isDigit(term.charAt(i + 2))
                    && Character.isDigit(term.charAt(i + 3));
            if (!thousands) {
                value.append(c);
            }
        }
        String s = value.toString();
        for (String ending : new String[] {"st", "nd", "rd", "th"}) {
            if (s.endsWith(ending)) {
                return s.substring(0, s.length() - 2);
            }
        }
        return s.endsWith(".0") ? s.substring(0, s.length() - 2) : s;
    }
}
