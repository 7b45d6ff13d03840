package dev.parallax.text;

import java.text.Normalizer.Form;

/**
 * The rules of {@link NormalizerVersion#V1} for one character with its marks: the slow and complete way.
 *
 * <p>Compatibility decomposition, case folding, composition, then quotes and dashes. This is Unicode's
 * {@code NFKC_Casefold} but that the invisible characters have been taken out before, folding goes to the lower-case
 * letter (which differs for Cherokee), and quotes, dashes and the fraction slash become their ASCII counterparts.
 */
final class CaseAndForm {

    private static final int COMBINING_IOTA = 0x345;
    private static final int FRACTION_SLASH = 0x2044;

    private CaseAndForm() {}

    /** Normalises a string without invisible characters, all of whose code points Unicode 13 knows. */
    static String normalize(CharSequence cluster) {
        String decomposed = decompose(cluster);
        StringBuilder folded = new StringBuilder(decomposed.length() + 2);
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            appendFolded(folded, c);
        }
        String composed = java.text.Normalizer.normalize(folded, Form.NFKC);
        for (int i = 0; i < composed.length(); i++) {
            if (punctuation(composed.charAt(i)) != composed.charAt(i)) {
                return straighten(composed);
            }
        }
        return composed;
    }

    /** Decomposes, but takes the acute accent on its own for the apostrophe that it is used as. */
    static String decompose(CharSequence cluster) {
        char first = cluster.charAt(0);
        String text = cluster.toString();
        if (first == '\u00B4' || first == '\u1FFD') {
            text = '\'' + text.substring(1);
        }
        return java.text.Normalizer.normalize(text, Form.NFKD);
    }

    private static void appendFolded(StringBuilder to, int c) {
        switch (c) {
            case 0xDF, 0x1E9E -> to.append("ss");
            case 0x131 -> to.append('\u0131');
            case COMBINING_IOTA -> to.append('\u03B9');
            default -> {
                int upper = Character.toUpperCase(c);
                // A newer runtime may know an upper-case letter that Unicode 13 did not.
                to.appendCodePoint(CodePointKind.isKnown(upper) ? Character.toLowerCase(upper) : c);
            }
        }
    }

    private static String straighten(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            result.append(punctuation(text.charAt(i)));
        }
        return result.toString();
    }

    private static char punctuation(char c) {
        if (c < 0x2BB) {
            return switch (c) {
                case '`' -> '\'';
                case '\u00AB', '\u00BB' -> '"';
                default -> c;
            };
        }
        return switch (c) {
            case '\u02BB', '\u02BC', '\u02BD', '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            case '\u2039', '\u203A', '\u275B', '\u275C' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u275D', '\u275E' -> '"';
            case '\u2E42', '\u301D', '\u301E', '\u301F' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2E3A', '\u2E3B' -> '-';
            case FRACTION_SLASH -> '/';
            default -> c;
        };
    }
}
