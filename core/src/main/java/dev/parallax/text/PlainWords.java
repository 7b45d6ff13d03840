package dev.parallax.text;

import dev.parallax.internal.Hashing;

/**
 * Hashes words of the letters a to z, which nearly all are in English, four units at a time: where a word ends is what
 * no processor foresees, and asking at each letter takes longer than all the rest.
 */
final class PlainWords {

    private static final long HIGH = 0x8000_8000_8000_8000L;
    private static final long FIRST = 0x0061_0061_0061_0061L;
    private static final long LAST = 0x007A_007A_007A_007AL;

    private int end;

    /**
     * Hashes the letters that start at a position, as {@link Hashing#word(char[], int, int)} does.
     *
     * @param units have at least {@link UnitNormalizer#PADDING} units behind the text that are no letters
     * @return the hash, of no meaning if there is no letter; {@link #end()} tells where it ends
     */
    long hash(char[] units, int start) {
        long first = Hashing.block(units, start);
        long second = Hashing.block(units, start + 4);
        int inFirst = Long.numberOfTrailingZeros(others(first)) >>> 4;
        int inSecond = Long.numberOfTrailingZeros(others(second)) >>> 4;
        // The second four count only if all of the first do, which makes 4 of these.
        int length = inFirst + (inFirst >>> 2) * inSecond;
        if (length < 8) {
            end = start + length;
            return Hashing.upToSeven(first, second, length);
        }
        int at = start + 8;
        long others = others(Hashing.block(units, at));
        while (others == 0) {
            at += 4;
            others = others(Hashing.block(units, at));
        }
        end = at + (Long.numberOfTrailingZeros(others) >>> 4);
        return Hashing.padded(units, start, end);
    }

    /** Returns one past the last letter; where it started if there was none. */
    int end() {
        return end;
    }

    /** Returns the highest bit of each of four units that is no letter from a to z. */
    private static long others(long block) {
        // With its highest bit set, no unit borrows from the next one, and the bit stays where there is nothing to
        // borrow.
        long atLeastFirst = (block | HIGH) - FIRST;
        long atMostLast = (LAST | HIGH) - (block & ~HIGH);
        return ~(atLeastFirst & atMostLast & ~block) & HIGH;
    }
}
