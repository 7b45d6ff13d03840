package dev.parallax.formats.extract;

/** Cuts measures into bins. */
final class Bins {

    private Bins() {}

    /** Returns how many of the ascending borders the value has reached. */
    static int of(double value, double... borders) {
        int bin = 0;
        while (bin < borders.length && value >= borders[bin]) {
            bin++;
        }
        return bin;
    }

    /** Returns one of five bins for the share of linked words. */
    static int links(double share) {
        return share == 0 ? 0 : 1 + of(share, 0.25, 0.5, 0.9);
    }

    /** Returns one of five bins for a probability. */
    static int fifth(double probability) {
        return of(probability, 0.1, 0.35, 0.65, 0.9);
    }

    /** Returns one of seven bins for a probability. */
    static int seventh(double probability) {
        return of(probability, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95);
    }

    /** Returns how a text ends: 0 like a sentence, 1 colon, 2 comma, 3 letter or digit, 4 otherwise, 5 cut off. */
    static int ending(String text) {
        int end = text.length();
        while (end > 0 && "\"'\u201D\u2019)]\u00BB\u201C\u300D".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return 4;
        }
        char last = text.charAt(end - 1);
        if (last == '\u2026' || text.startsWith("...", end - 3)) {
            return 5;
        }
        if (".!?\u3002\uFF01\uFF1F\u061F\u0964".indexOf(last) >= 0) {
            return 0;
        }
        return last == ':' ? 1 : last == ',' || last == ';' ? 2 : Character.isLetterOrDigit(last) ? 3 : 4;
    }
}
