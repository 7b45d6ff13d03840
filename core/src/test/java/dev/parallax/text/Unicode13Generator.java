package dev.parallax.text;

import java.text.Normalizer.Form;
import java.util.BitSet;

/**
 * Computes the table of {@link Unicode13} from the runtime's own data, the slow and obvious way. Gives that table on a
 * runtime with Unicode 13 only (Java 16 to 18); run {@link #main} there to print the lines of the source file.
 */
final class Unicode13Generator {

    private static final int LINE = 100;
    private final BitSet composing = new BitSet();

    private Unicode13Generator() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!isSurrogate(c)) {
                java.text.Normalizer.normalize(Character.toString(c), Form.NFD)
                        .codePoints()
                        .skip(1)
                        .forEach(composing::set);
            }
        }
    }

    static boolean runtimeHasUnicode13() {
        // Vithkuqi came with Unicode 14, the Symbols for Legacy Computing with Unicode 13.
        return Character.isDefined(0x1FB00) && !Character.isDefined(0x10570);
    }

    static String runs() {
        return new Unicode13Generator().encode();
    }

    private String encode() {
        StringBuilder result = new StringBuilder();
        int start = 0;
        for (int c = 1; c <= Character.MAX_CODE_POINT + 1; c++) {
            if (c > Character.MAX_CODE_POINT || kind(c) != kind(start)) {
                int length = c - start;
                result.append(length == 1 ? "" : Integer.toString(length, 32)).append((char) ('A' + kind(start)));
                start = c;
            }
        }
        return result.toString();
    }

    private byte kind(int c) {
        if (isSurrogate(c) || !Character.isDefined(c)) {
            return CodePointKind.OPAQUE;
        }
        if (isSpace(c)) {
            return CodePointKind.SPACE;
        }
        if (isInvisible(c)) {
            return isMark(c) ? CodePointKind.DROP_EXTEND : CodePointKind.DROP;
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return CodePointKind.HANGUL_SYLLABLE;
        }
        String self = Character.toString(c);
        String normalized = CaseAndForm.normalize(self);
        String decomposed = CaseAndForm.decompose(self);
        int first = decomposed.codePointAt(0);
        if (isMark(first)) {
            boolean inert = normalized.equals(self) && !composing.get(c) && !isReordered(c);
            return inert ? CodePointKind.EXTEND_INERT : CodePointKind.EXTEND;
        }
        if (isVowel(first)) {
            return CodePointKind.HANGUL_VOWEL;
        }
        if (first >= 0x11A8 && first <= 0x11C2) {
            return CodePointKind.HANGUL_TRAIL;
        }
        int last = decomposed.codePointBefore(decomposed.length());
        if (last >= 0x1100 && last <= 0x1112) {
            return CodePointKind.HANGUL_LEAD;
        }
        if (isVowel(last)) {
            return CodePointKind.HANGUL_LEAD_VOWEL;
        }
        return normalized.equals(self) ? CodePointKind.INERT : CodePointKind.CHANGES;
    }

    private static boolean isVowel(int c) {
        return c >= 0x1161 && c <= 0x1175;
    }

    /** Marks of another combining class than 0 let their neighbours be sorted past them. */
    private static boolean isReordered(int c) {
        String sequence = "\u0301" + Character.toString(c) + "\u0323";
        return !java.text.Normalizer.normalize(sequence, Form.NFD).equals(sequence);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** The format characters but those that show, and the other default ignorable code points. */
    private static boolean isInvisible(int c) {
        if (Character.getType(c) == Character.FORMAT) {
            boolean shows = (c >= 0x600 && c <= 0x605)
                    || c == 0x6DD
                    || c == 0x70F
                    || c == 0x8E2
                    || c == 0x110BD
                    || c == 0x110CD
                    || (c >= 0x13430 && c <= 0x13438);
            return !shows;
        }
        return c == 0x34F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180D)
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** Prints the table as lines of Java source. */
    public static void main(String[] arguments) {
        String runs = runs();
        for (int i = 0; i < runs.length(); i += LINE) {
            String end = i + LINE < runs.length() ? "" : ";";
            System.out.println(
                    (i == 0 ? "" : "+ ") + '"' + runs.substring(i, Math.min(i + LINE, runs.length())) + '"' + end);
        }
    }
}
