package dev.parallax.text;

/**
 * What single UTF-16 units mean to sentence splitting.
 *
 * <p>The answers are the same on every JDK: what came with Unicode 14 or later is neither letter nor digit here, and
 * letters beyond the basic plane have no case.
 */
final class Glyphs {

    private static final String OPENING = "\"'“‘„‚«‹([{「『（【《〈¿¡*_";
    private static final String CLOSING = ")]}”’»›」』）】》〉";
    private static final String QUOTES = "\"“”„«»‹›「」『』";
    private static final String STOPS = ".!?…‼⁇⁈⁉。！？｡．؟۔।॥։።";
    private static final String WIDE_STOPS = "。！？｡．।॥";
    private static final String DASHES = "-–—―‒";
    private static final String BULLETS = "•⁃‣◦▪■●·►";
    private static final String CONTINUING = ",;:%)]}/\\=+&”’»›、，；：";

    private Glyphs() {}

    /** Tells whether the unit is blank: any white space, no-break and zero-width spaces, line ends. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f');
        }
        if (c < '\u0085') {
            return false;
        }
        return c == '\u0085'
                || c == '\u00a0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000'
                || c == '\ufeff';
    }

    /** Tells whether the unit ends a line; the pair CR LF is two such units and one line end. */
    static boolean isLineEnd(char c) {
        return c < '\u0085' ? c >= '\n' && c <= '\r' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isUpper(char c) {
        return c < 0x80
                ? c >= 'A' && c <= 'Z'
                : CodePointKind.isKnown(c) && (Character.isUpperCase(c) || Character.isTitleCase(c));
    }

    static boolean isLower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : CodePointKind.isKnown(c) && Character.isLowerCase(c);
    }

    static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : CodePointKind.isKnown(c) && Character.isDigit(c);
    }

    /** Tells whether the unit is a letter or half of a character beyond the basic plane. */
    static boolean isLetter(char c) {
        return c < 0x80
                ? isUpper(c) || isLower(c)
                : Character.isSurrogate(c) || (CodePointKind.isKnown(c) && Character.isLetter(c));
    }

    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c) || (c >= 0x300 && c < 0x370);
    }

    /** Tells whether the unit may end a sentence. */
    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || (c > 0x80 && STOPS.indexOf(c) >= 0);
    }

    /** Tells whether the unit is a full stop, question or exclamation mark of a script written without spaces. */
    static boolean isWideStop(char c) {
        return c > 0x80 && WIDE_STOPS.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return c < 0x80 ? c == ')' || c == ']' || c == '}' : CLOSING.indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return c < 0x80 ? c == '"' : QUOTES.indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return c < 0x80 ? c == '-' : DASHES.indexOf(c) >= 0;
    }

    static boolean isBullet(char c) {
        return c > 0x80 && BULLETS.indexOf(c) >= 0;
    }

    /** Tells whether no sentence starts with the mark. */
    static boolean isContinuing(char c) {
        return CONTINUING.indexOf(c) >= 0;
    }
}
