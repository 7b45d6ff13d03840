package dev.parallax.internal;

/**
 * 64-bit hashes that are the same on every machine and runtime, for good: stored data depends on them, so nothing here
 * may change without a new version beside it. Not for secrets: whoever knows the function can build collisions.
 *
 * <p>Text is taken four UTF-16 units at a time; each step multiplies two 64-bit words and folds the high half of the
 * product onto the low one, as Wang Yi's wyhash does. The final step is David Stafford's "Mix13".
 */
public final class Hashing {

    private static final long START = 0x9E37_79B9_7F4A_7C15L;
    private static final long STEP = 0xD6E8_FEB8_6659_FD93L;
    private static final long LENGTH = 0xA076_1D64_78BD_642FL;

    /** The multiplier of {@link #append}; odd, so that no bit is lost. */
    private static final long ORDER = 0xE703_7ED1_A0B4_28DBL;

    private Hashing() {}

    /** Hashes a word by its UTF-16 units. */
    public static long word(String word) {
        return word(word, 0, word.length());
    }

    /**
     * Hashes the units from {@code start} to before {@code end}; the same as of the substring. Takes time linear in
     * the length and allocates nothing.
     *
     * @throws IndexOutOfBoundsException if that is no range of the text
     */
    public static long word(CharSequence text, int start, int end) {
        long hash = START ^ ((end - start) * LENGTH);
        int i = start;
        for (; i + 4 <= end; i += 4) {
            long units = text.charAt(i)
                    | ((long) text.charAt(i + 1) << 16)
                    | ((long) text.charAt(i + 2) << 32)
                    | ((long) text.charAt(i + 3) << 48);
            hash = fold(hash ^ units, STEP);
        }
        if (i < end) {
            long units = 0;
            for (; i < end; i++) {
                units = (units << 16) | text.charAt(i);
            }
            hash = fold(hash ^ units, STEP);
        }
        return mix(hash);
    }

    /** Does what {@link #word(CharSequence, int, int)} does for units in an array. */
    public static long word(char[] text, int start, int end) {
        long hash = START ^ ((end - start) * LENGTH);
        int i = start;
        for (; i + 4 <= end; i += 4) {
            hash = fold(hash ^ block(text, i), STEP);
        }
        if (i < end) {
            long units = 0;
            for (; i < end; i++) {
                units = (units << 16) | text[i];
            }
            hash = fold(hash ^ units, STEP);
        }
        return mix(hash);
    }

    /**
     * Does what {@link #word(char[], int, int)} does faster, where three more units can be read behind the
     * end.
     */
    public static long padded(char[] text, int start, int end) {
        long hash = START ^ ((end - start) * LENGTH);
        int i = start;
        for (; i + 4 <= end; i += 4) {
            hash = fold(hash ^ block(text, i), STEP);
        }
        return last(hash, block(text, i), end - i);
    }

    /**
     * Hashes the lowest zero to seven units of two blocks, as {@link #word(char[], int, int)} does. Without a branch, for
     * no processor foresees lengths of words.
     */
    public static long upToSeven(long first, long second, int length) {
        long start = START ^ (length * LENGTH);
        long whole = -(long) (length >>> 2);
        long hash = start ^ ((start ^ fold(start ^ first, STEP)) & whole);
        return last(hash, first ^ ((first ^ second) & whole), length & 3);
    }

    /** Takes in the last zero to three units, which are taken in the other direction. */
    private static long last(long hash, long units, int left) {
        long swapped =
                (units << 48) | ((units & 0xFFFF_0000L) << 16) | ((units >>> 16) & 0xFFFF_0000L) | (units >>> 48);
        long taken = fold(hash ^ (swapped >>> -(left << 4)), STEP);
        long none = (left - 1L) >> 63;
        return mix(taken ^ ((taken ^ hash) & none));
    }

    /** Returns four units as one value, the first one lowest. */
    public static long block(char[] text, int at) {
        return text[at] | ((long) text[at + 1] << 16) | ((long) text[at + 2] << 32) | ((long) text[at + 3] << 48);
    }

    /**
     * Takes one more hash into the hash of a sequence; order counts. A sequence starts from 0 and is finished by
     * {@link #mix}.
     */
    public static long append(long sequence, long hash) {
        return sequence * ORDER + hash;
    }

    /** Returns what {@link #append} multiplies a hash by after {@code count} further ones, to take it out again. */
    public static long weight(int count) {
        long weight = 1;
        for (int i = 0; i < count; i++) {
            weight *= ORDER;
        }
        return weight;
    }

    /** Spreads every bit of a value over all bits; a bijection. */
    public static long mix(long value) {
        long x = value;
        x = (x ^ (x >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return x ^ (x >>> 31);
    }

    private static long fold(long a, long b) {
        return Math.multiplyHigh(a, b) ^ (a * b);
    }
}
