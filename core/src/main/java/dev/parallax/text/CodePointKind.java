package dev.parallax.text;

import java.util.Arrays;

/**
 * What the normaliser has to know of a code point, as of Unicode 13 whatever the runtime knows.
 *
 * <p>The kinds come from {@link Unicode13}, a table in the source. Asking the runtime instead would give another
 * answer for code points that were assigned since.
 */
final class CodePointKind {

    /** Normalises to itself and joins nothing before it. */
    static final byte INERT = 0;
    /** Normalises to something else and joins nothing before it. */
    static final byte CHANGES = 1;
    /** A combining mark, or what decomposes into one first: belongs to the character before it. */
    static final byte EXTEND = 2;
    /** A mark that is never reordered, composed or changed. */
    static final byte EXTEND_INERT = 3;
    /** A leading consonant of Hangul, or a compatibility form of one: may join a vowel. */
    static final byte HANGUL_LEAD = 4;
    /** A vowel of Hangul, or a compatibility form of one. */
    static final byte HANGUL_VOWEL = 5;
    /** A trailing consonant of Hangul, or a compatibility form of one. */
    static final byte HANGUL_TRAIL = 6;
    /** A whole syllable of Hangul; every 28th lacks a trailing consonant and may join one. */
    static final byte HANGUL_SYLLABLE = 7;
    /** White space, line ends included. */
    static final byte SPACE = 8;
    /** Invisible: dropped. */
    static final byte DROP = 9;
    /** An invisible mark such as a variation selector: dropped, but belongs to the character before it. */
    static final byte DROP_EXTEND = 10;
    /** Not assigned in Unicode 13, or a surrogate: kept as it is. */
    static final byte OPAQUE = 11;
    /** Changes into something that ends with a Hangul syllable without trailing consonant. */
    static final byte HANGUL_LEAD_VOWEL = 12;

    private static final int BASIC_PLANE = 0x10000;
    private static final byte[] BASIC = new byte[BASIC_PLANE];
    private static final int[] STARTS;
    private static final byte[] KINDS;

    static {
        // Decoded at once: a direct table for the basic plane (64 kB), runs with binary search for the rest.
        String runs = Unicode13.RUNS;
        int[] starts = new int[runs.length()];
        byte[] kinds = new byte[runs.length()];
        int size = 0;
        int position = 0;
        int length = 0;
        for (int i = 0; i < runs.length(); i++) {
            char c = runs.charAt(i);
            if (c < 'A' || c > 'Z') {
                length = length * 32 + (c <= '9' ? c - '0' : c - 'a' + 10);
                continue;
            }
            starts[size] = position;
            kinds[size++] = (byte) (c - 'A');
            int end = position + Math.max(1, length);
            if (position < BASIC_PLANE) {
                Arrays.fill(BASIC, position, Math.min(end, BASIC_PLANE), (byte) (c - 'A'));
            }
            position = end;
            length = 0;
        }
        STARTS = Arrays.copyOf(starts, size);
        KINDS = Arrays.copyOf(kinds, size);
    }

    private CodePointKind() {}

    /** Returns the kind of a code point or lone surrogate. */
    static byte of(int codePoint) {
        return codePoint < BASIC_PLANE ? BASIC[codePoint] : ofSupplementary(codePoint);
    }

    /** Tells whether the code point was assigned in Unicode 13, so that its properties are the same on any runtime. */
    static boolean isKnown(int codePoint) {
        return of(codePoint) != OPAQUE;
    }

    private static byte ofSupplementary(int codePoint) {
        int found = Arrays.binarySearch(STARTS, codePoint);
        return KINDS[found >= 0 ? found : -found - 2];
    }
}
