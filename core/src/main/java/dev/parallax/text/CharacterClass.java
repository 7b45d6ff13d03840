package dev.parallax.text;

/** What the tokenizer has to know of a code point of normalised text. */
final class CharacterClass {

    /** Punctuation, symbols, emoji, spaces, and all that Unicode 13 does not know: no part of any token. */
    static final byte OTHER = 0;

    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    /** A combining mark: goes on with the token it follows. */
    static final byte MARK = 3;
    /** A letter of a script without spaces between words: a token of its own. */
    static final byte ALONE = 4;

    /** Of each unit; surrogates are OTHER. 64 kB, of which one script touches a few lines. */
    private static final byte[] UNITS = new byte[1 << 16];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            UNITS[c] = LETTER;
        }
        for (char c = '0'; c <= '9'; c++) {
            UNITS[c] = DIGIT;
        }
        for (int c = 128; c < UNITS.length; c++) {
            UNITS[c] = beyondAscii(c);
        }
    }

    private CharacterClass() {}

    /** Returns the class of a code point of normalised, so lower-case, text. */
    static byte of(int c) {
        return c < UNITS.length ? UNITS[c] : beyondAscii(c);
    }

    /** Returns the class of a unit that is a whole code point or a lone surrogate. */
    static byte ofUnit(char c) {
        return UNITS[c];
    }

    private static byte beyondAscii(int c) {
        if (!CodePointKind.isKnown(c)) {
            return OTHER;
        }
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER,
                    Character.UPPERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER -> isAlone(c) ? ALONE : LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            default -> OTHER;
        };
    }

    /** Thai, Lao, Burmese, Khmer, kana, Han: by block, as the script property of a letter may be corrected. */
    private static boolean isAlone(int c) {
        if (c < 0xE00) {
            return false;
        }
        return c <= 0xEFF
                || (c >= 0x1000 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x17FF)
                || (c >= 0x3005 && c <= 0x30FF)
                || (c >= 0x31F0 && c <= 0x31FF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x1B000 && c <= 0x1B16F)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }
}
