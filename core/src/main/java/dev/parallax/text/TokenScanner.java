package dev.parallax.text;

/**
 * Finds the tokens of normalised text, one after the other, looking at each character a bounded number of times; knows
 * the rules that {@link Tokenizer} names. Allocates nothing, so that it can be used for millions of texts.
 */
final class TokenScanner {

    /** The longest name before the {@code @} of a mail address that is looked for, as in RFC 5321. */
    private static final int MAX_MAIL_NAME = 64;

    private static final byte PLAIN = 1;
    private static final byte PLAIN_BUT_IN_MAIL = 2;

    /** Of each character of ASCII whether it ends a word of letters; apostrophes, digits and colons need a look. */
    private static final byte[] PLAIN_ENDS = new byte[128];

    static {
        mark(" \",;!?()[]{}<>/\\*&%$=|~^", PLAIN);
        mark("._-+", PLAIN_BUT_IN_MAIL);
    }

    private char[] text = new char[0];
    private int length;
    private boolean hasMail;

    private int position;
    private int start;
    private int end;
    private boolean dotted;

    private static void mark(String ends, byte kind) {
        for (int i = 0; i < ends.length(); i++) {
            PLAIN_ENDS[ends.charAt(i)] = kind;
        }
    }

    /** Starts on the first {@code size} units of a text. */
    void reset(char[] units, int size, boolean mayHaveMail) {
        text = units;
        length = size;
        hasMail = mayHaveMail;
        position = 0;
    }

    /** Goes to the next token; tells whether there is one. */
    boolean next() {
        return next(position);
    }

    /** Goes to the first token from a position on, which lies within no token; tells whether there is one. */
    boolean next(int from) {
        int i = from;
        while (i < length) {
            switch (classAt(i)) {
                case CharacterClass.LETTER -> {
                    letters(i);
                    return true;
                }
                case CharacterClass.DIGIT -> {
                    number(i);
                    return true;
                }
                case CharacterClass.ALONE -> {
                    return found(i, marksEnd(i + width(i)));
                }
                default -> {
                    if (isTag(i)) {
                        return found(i, tagEnd(i + 1));
                    }
                    i += width(i);
                }
            }
        }
        position = length;
        return false;
    }

    /** Returns where the search goes on: behind the token and a possessive ending. */
    int position() {
        return position;
    }

    /**
     * Tells whether letters from a to z, behind which another character stands, surely are a token: the quick way to
     * nearly all tokens.
     */
    boolean endsPlainly(int from, int to) {
        char next = to < length ? text[to] : ' ';
        if (next >= PLAIN_ENDS.length) {
            return false;
        }
        byte kind = PLAIN_ENDS[next];
        // With a full stop: not in u.s. and www.
        return kind == PLAIN || (kind == PLAIN_BUT_IN_MAIL && !hasMail && (next != '.' || to - from > 3));
    }

    /** Tells whether the unit is a mark or space of ASCII that belongs to no token, whatever stands around it. */
    static boolean isPlainMark(char c) {
        return c < PLAIN_ENDS.length && PLAIN_ENDS[c] != 0;
    }

    /** Returns the first unit of the token. */
    int start() {
        return start;
    }

    /** Returns one past the last unit of the token, without a possessive ending. */
    int end() {
        return end;
    }

    /** Tells whether the token is a dotted abbreviation, whose term lacks the dots. */
    boolean isDotted() {
        return dotted;
    }

    private boolean found(int from, int to) {
        start = from;
        end = to;
        position = to;
        dotted = false;
        return true;
    }

    private void letters(int from) {
        int to = wordEnd(from);
        char first = text[from];
        char next = to < length ? text[to] : ' ';
        // Only these can be more than letters and digits up to the next mark, and few are.
        if (next == '\'' || next == '.' || hasMail || first == 'h' || first == 'w') {
            special(from, to);
        } else {
            found(from, to);
        }
    }

    private void special(int from, int simpleEnd) {
        int whole = addressEnd(from);
        if (whole == from && hasMail) {
            whole = mailEnd(from);
        }
        if (whole > from) {
            found(from, whole);
            return;
        }
        int abbreviation = simpleEnd - from <= 2 ? abbreviationEnd(from) : from;
        if (abbreviation > from) {
            found(from, abbreviation);
            dotted = true;
            position = possessiveEnd(abbreviation);
            return;
        }
        int to = simpleEnd;
        while (isInnerApostrophe(to)) {
            int after = possessiveEnd(to);
            if (after > to) {
                found(from, to);
                position = after;
                return;
            }
            to = wordEnd(to + 1);
        }
        found(from, to);
    }

    private int wordEnd(int from) {
        int to = from;
        while (continuesWord(to)) {
            to += width(to);
        }
        return to;
    }

    private void number(int from) {
        int to = from;
        boolean digitsOnly = true;
        while (to < length) {
            byte next = classAt(to);
            if (next == CharacterClass.LETTER) {
                digitsOnly = false;
                to += width(to);
            } else if (next == CharacterClass.DIGIT || next == CharacterClass.MARK) {
                to += width(to);
            } else if (digitsOnly && isInNumber(text[to]) && classAt(to + 1) == CharacterClass.DIGIT) {
                to++;
            } else {
                break;
            }
        }
        found(from, to);
        position = possessiveEnd(to);
    }

    private static boolean isInNumber(char c) {
        return c == '.' || c == ',' || c == ':' || c == '/';
    }

    /** Returns the end of single letters with dots between them, two or more, with a last dot if there is one. */
    private int abbreviationEnd(int from) {
        int to = from;
        int count = 0;
        while (classAt(to) == CharacterClass.LETTER) {
            int after = to + width(to);
            if (isAt(after, '.')) {
                to = after + 1;
                count++;
            } else {
                if (count > 0 && !continuesWord(after)) {
                    return after;
                }
                break;
            }
        }
        return count >= 2 ? to : from;
    }

    /** Returns the end of a possessive ending that stands at a position, or the position. */
    private int possessiveEnd(int at) {
        boolean possessive =
                isAt(at, '\'') && isAt(at + 1, 's') && !continuesWord(at + 2) && !isInnerApostrophe(at + 2);
        return possessive ? at + 2 : at;
    }

    private boolean isInnerApostrophe(int at) {
        return isAt(at, '\'') && classAt(at + 1) == CharacterClass.LETTER;
    }

    private boolean isAt(int at, char c) {
        return at < length && text[at] == c;
    }

    private boolean continuesWord(int at) {
        byte next = classAt(at);
        return next == CharacterClass.LETTER || next == CharacterClass.DIGIT || next == CharacterClass.MARK;
    }

    private boolean isLetterOrDigit(int at) {
        byte next = classAt(at);
        return next == CharacterClass.LETTER || next == CharacterClass.DIGIT;
    }

    private boolean isTag(int at) {
        char c = text[at];
        return (c == '@' || c == '#') && classAt(at + 1) == CharacterClass.LETTER;
    }

    private int tagEnd(int from) {
        int to = from;
        while (continuesWord(to) || isAt(to, '_')) {
            to += width(to);
        }
        return to;
    }

    /** Returns the end of a mail address that starts here, or the start. */
    private int mailEnd(int from) {
        int at = from;
        int most = Math.min(length, from + MAX_MAIL_NAME + 1);
        while (at < most && (continuesWord(at) || "._-+".indexOf(text[at]) >= 0)) {
            at += width(at);
        }
        if (at >= most || text[at] != '@' || !isLetterOrDigit(at + 1)) {
            return from;
        }
        int to = at + 1;
        while (continuesWord(to) || ((isAt(to, '.') || isAt(to, '-')) && isLetterOrDigit(to + 1))) {
            to += width(to);
        }
        return to;
    }

    /** Returns the end of a web address that starts here, without the punctuation after it, or the start. */
    private int addressEnd(int from) {
        int prefix = addressPrefix(from);
        if (prefix == 0 || !isLetterOrDigit(from + prefix)) {
            return from;
        }
        int to = from + prefix;
        while (to < length && !isAfterAddress(text[to])) {
            to++;
        }
        while (".,;:!?)]}*-".indexOf(text[to - 1]) >= 0) {
            to--;
        }
        return to;
    }

    private int addressPrefix(int from) {
        if (startsWith("www.", from)) {
            return 4;
        }
        if (startsWith("http", from)) {
            int scheme = from + (isAt(from + 4, 's') ? 5 : 4);
            return startsWith("://", scheme) ? scheme + 3 - from : 0;
        }
        return 0;
    }

    private boolean startsWith(String prefix, int at) {
        if (at + prefix.length() > length) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (text[at + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAfterAddress(char c) {
        return c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>' || c >= 0x2E80;
    }

    private int marksEnd(int from) {
        int to = from;
        while (classAt(to) == CharacterClass.MARK) {
            to += width(to);
        }
        return to;
    }

    private byte classAt(int at) {
        if (at >= length) {
            return CharacterClass.OTHER;
        }
        char c = text[at];
        return Character.isSurrogate(c)
                ? CharacterClass.of(Character.codePointAt(text, at, length))
                : CharacterClass.ofUnit(c);
    }

    private int width(int at) {
        return Character.isHighSurrogate(text[at]) && at + 1 < length && Character.isLowSurrogate(text[at + 1]) ? 2 : 1;
    }
}
