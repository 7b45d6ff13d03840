package dev.parallax.sentence;

import com.google.common.base.Strings;
import dev.parallax.sentence.LikenessText.Word;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How likely two words stand for one another, from their stems, tables, letters and vectors. */
final class WordSimilarity {

    /** From this strength on two words count as the same in another form or as synonyms. */
    static final double STRONG = 0.75;

    private static final int SHARED = 4;
    private static final double SHARE = 0.6;
    private static final double FORM = 0.8;
    private static final int SHORTEST_NAME = 5;
    private static final double SPELLING = 0.93;
    private static final double SPELLED_ALIKE = 0.85;

    /** The cosine of vectors from which on they count, and the share of it that does. */
    private static final double NEAR = 0.42;

    private static final double VECTOR_SHARE = 0.75;
    private static final double ABOUT = 0.02;
    private static final double ROUNDED = 0.5;
    private static final int MOST_DIGITS = 15;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private WordSimilarity() {}

    /** Returns how alike two words are, 0 to 1. */
    static double of(Word a, Word b) {
        if (a.key().equals(b.key())) {
            return 1;
        }
        double table = a.groups().length == 0 ? 0 : WordGroups.english().similarity(a.groups(), b.groups());
        if (table > 0 || a.function() || b.function()) {
            return table;
        }
        if (a.isNumber() || b.isNumber()) {
            return a.isNumber() && b.isNumber() && isRounded(a.key(), b.key()) ? ROUNDED : 0;
        }
        if (isForm(a.key(), b.key())) {
            return FORM;
        }
        if (isSpelling(a, b)) {
            return SPELLED_ALIKE;
        }
        double cosine = a.row() < 0 || b.row() < 0 ? 0 : WordVectors.english().similarity(a.row(), b.row());
        return cosine < NEAR ? 0 : VECTOR_SHARE * cosine;
    }

    private static boolean isForm(String a, String b) {
        if (a.length() <= SHARED || b.length() <= SHARED || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int common = Strings.commonPrefix(a, b).length();
        return common >= SHARED && common >= SHARE * Math.max(a.length(), b.length());
    }

    private static boolean isSpelling(Word a, Word b) {
        return a.name()
                && b.name()
                && Math.min(a.key().length(), b.key().length()) >= SHORTEST_NAME
                && Math.max(a.key().length(), b.key().length()) < 30
                && a.key().charAt(0) == b.key().charAt(0)
                && JARO_WINKLER.apply(a.key(), b.key()) >= SPELLING;
    }

    private static boolean isRounded(String a, String b) {
        double x = value(a);
        double y = value(b);
        return x > 0 && y > 0 && Math.abs(x - y) <= ABOUT * Math.max(x, y);
    }

    /** Returns the value of a plain number, or -1. */
    static double value(String key) {
        int points = 0;
        for (int i = 1; i < key.length(); i++) {
            char c = key.charAt(i);
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return -1;
            }
        }
        boolean plain = points <= 1 && key.length() > 1 + points && key.length() <= MOST_DIGITS;
        return plain ? Double.parseDouble(key.substring(1)) : -1;
    }
}
