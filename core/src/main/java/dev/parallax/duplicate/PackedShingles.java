package dev.parallax.duplicate;

import dev.parallax.shingle.ShingleSet;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Sets of shingles in few bytes.
 *
 * <p>Of each hash the highest bits are kept, {@code log2(n) + spare} of them for n shingles, as differences in Rice's
 * code (1979): {@code spare} + 2.3 bits a shingle, whatever their number. A shingle that another article does not have
 * is taken for one of its own once in 2^spare times, so a count of common shingles is too high by
 * {@code u v / (n 2^spare)} on average where u and v of them are not common.
 */
final class PackedShingles {

    /** The fewest bits above what tells n shingles apart. */
    static final int MIN_SPARE_BITS = 8;

    /** The most: with these, two sets of a million shingles have less than one chance in a million to be miscounted. */
    static final int MAX_SPARE_BITS = 40;

    /** How many bytes behind a set may be read, though they do not count. */
    static final int PADDING = 8;

    /** So many bits one read gives at any place. */
    private static final int WINDOW = 57;

    /** Below this size the four merges do not pay. */
    private static final int SHORT = 32;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private PackedShingles() {}

    /** Returns how many bits of each hash are kept of a set of that size. */
    static int width(int size, int spare) {
        return Math.min(Long.SIZE - 1, Integer.SIZE - Integer.numberOfLeadingZeros(size) + spare);
    }

    /** Returns the packed set without its size, which has to be kept beside it. */
    static byte[] pack(ShingleSet shingles, int spare) {
        int size = shingles.size();
        int shift = Long.SIZE - width(size, spare);
        long mask = (1L << spare) - 1;
        // All ones together are at most two for each shingle.
        byte[] out = new byte[Math.toIntExact(((size * (spare + 3L)) >>> 3) + 2 * PADDING)];
        long pending = 0;
        int count = 0;
        int at = 0;
        long previous = 0;
        for (int i = 0; i < size; i++) {
            long value = unsigned(shingles.hash(i)) >>> shift;
            long difference = value - previous;
            previous = value;
            long ones = difference >>> spare;
            for (; ones > 55 - spare; ones--) {
                pending |= 1L << count++;
                LONGS.set(out, at, pending);
                at += count >>> 3;
                pending >>>= count & 8;
                count &= 7;
            }
            // Whole bytes leave, fewer than eight bits stay: no branch, and one write for a code.
            pending |= (((difference & mask) << (ones + 1)) | ((1L << ones) - 1)) << count;
            count += (int) ones + 1 + spare;
            LONGS.set(out, at, pending);
            at += count >>> 3;
            pending >>>= count & 56;
            count &= 7;
        }
        return Arrays.copyOf(out, at + (count > 0 ? 1 : 0));
    }

    /** Returns the bytes with {@link #PADDING} more behind them. */
    static byte[] padded(byte[] packed) {
        return Arrays.copyOf(packed, packed.length + PADDING);
    }

    /** Sets the sign bit over, so that ascending signed order becomes ascending unsigned order. */
    static long unsigned(long hash) {
        return hash ^ Long.MIN_VALUE;
    }

    /** Tells whether bytes of unknown origin hold exactly a packed set of that size. */
    static boolean isWhole(byte[] packed, int size, int spare) {
        long bits = 8L * packed.length;
        if (size < 0 || (size + 0L) * (spare + 1) > bits) {
            return false;
        }
        long bit = 0;
        for (int i = 0; i < size; i++) {
            while (bit < bits && ((packed[(int) (bit >>> 3)] >> (bit & 7)) & 1) == 1) {
                bit++;
            }
            bit += 1 + spare;
        }
        return bit <= bits && bits - bit < 8;
    }

    /**
     * Writes the highest bits of each hash, in ascending order.
     *
     * @param bytes the packed set from {@code offset} on, and {@link #PADDING} more
     * @param values takes {@code size} values of {@link #width} bits
     */
    static void unpack(byte[] bytes, int offset, int size, int spare, long[] values) {
        long bit = (long) offset << 3;
        long mask = (1L << spare) - 1;
        long value = 0;
        int i = 0;
        while (i < size) {
            long window = (long) LONGS.get(bytes, (int) (bit >>> 3)) >>> (bit & 7);
            int ones = Long.numberOfTrailingZeros(~window);
            int length = ones + 1 + spare;
            if (i + 2 < size) {
                // The next place to read at is known only after a code: so three of them are taken from one read.
                long second = window >>> length;
                int moreOnes = Long.numberOfTrailingZeros(~second);
                int secondLength = moreOnes + 1 + spare;
                long third = second >>> secondLength;
                int lastOnes = Long.numberOfTrailingZeros(~third);
                int all = length + secondLength + lastOnes + 1 + spare;
                if (all <= WINDOW) {
                    value += ((long) ones << spare) + ((window >>> (ones + 1)) & mask);
                    values[i] = value;
                    value += ((long) moreOnes << spare) + ((second >>> (moreOnes + 1)) & mask);
                    values[i + 1] = value;
                    value += ((long) lastOnes << spare) + ((third >>> (lastOnes + 1)) & mask);
                    values[i + 2] = value;
                    bit += all;
                    i += 3;
                    continue;
                }
            }
            if (length <= WINDOW) {
                value += ((long) ones << spare) + ((window >>> (ones + 1)) & mask);
                bit += length;
            } else {
                long all = ones(bytes, bit);
                bit += all + 1;
                long low = ((long) LONGS.get(bytes, (int) (bit >>> 3)) >>> (bit & 7)) & mask;
                value += (all << spare) + low;
                bit += spare;
            }
            values[i] = value;
            i++;
        }
    }

    private static long ones(byte[] bytes, long from) {
        long bit = from;
        while (((bytes[(int) (bit >>> 3)] >> (bit & 7)) & 1) == 1) {
            bit++;
        }
        return bit - from;
    }

    /**
     * Counts the values that two ascending rows have in common when cut to the same width.
     */
    static int common(long[] a, int sizeA, int cutA, long[] b, int sizeB, int cutB) {
        if (sizeA < SHORT || sizeB < SHORT) {
            return merge(a, 0, sizeA, cutA, b, 0, sizeB, cutB);
        }
        // A merge waits at each step for the one before: four of them side by side, cut where a value begins.
        int a1 = start(a, sizeA / 4, cutA);
        int a2 = start(a, sizeA / 2, cutA);
        int a3 = start(a, sizeA / 4 + sizeA / 2, cutA);
        int b1 = from(b, sizeB, cutB, a[a1] >>> cutA);
        int b2 = from(b, sizeB, cutB, a[a2] >>> cutA);
        int b3 = from(b, sizeB, cutB, a[a3] >>> cutA);
        int i0 = 0;
        int i1 = a1;
        int i2 = a2;
        int i3 = a3;
        int j0 = 0;
        int j1 = b1;
        int j2 = b2;
        int j3 = b3;
        int common = 0;
        while (i0 < a1 && j0 < b1 && i1 < a2 && j1 < b2 && i2 < a3 && j2 < b3 && i3 < sizeA && j3 < sizeB) {
            long x0 = a[i0] >>> cutA;
            long y0 = b[j0] >>> cutB;
            long x1 = a[i1] >>> cutA;
            long y1 = b[j1] >>> cutB;
            long x2 = a[i2] >>> cutA;
            long y2 = b[j2] >>> cutB;
            long x3 = a[i3] >>> cutA;
            long y3 = b[j3] >>> cutB;
            common += (x0 == y0 ? 1 : 0) + (x1 == y1 ? 1 : 0) + (x2 == y2 ? 1 : 0) + (x3 == y3 ? 1 : 0);
            i0 += x0 <= y0 ? 1 : 0;
            j0 += y0 <= x0 ? 1 : 0;
            i1 += x1 <= y1 ? 1 : 0;
            j1 += y1 <= x1 ? 1 : 0;
            i2 += x2 <= y2 ? 1 : 0;
            j2 += y2 <= x2 ? 1 : 0;
            i3 += x3 <= y3 ? 1 : 0;
            j3 += y3 <= x3 ? 1 : 0;
        }
        return common
                + merge(a, i0, a1, cutA, b, j0, b1, cutB)
                + merge(a, i1, a2, cutA, b, j1, b2, cutB)
                + merge(a, i2, a3, cutA, b, j2, b3, cutB)
                + merge(a, i3, sizeA, cutA, b, j3, sizeB, cutB);
    }

    /** Returns the place of the first value that is equal to the one at a place once both are cut. */
    private static int start(long[] values, int place, int cut) {
        int at = place;
        while (at > 0 && values[at - 1] >>> cut == values[place] >>> cut) {
            at--;
        }
        return at;
    }

    /** Returns the place of the first value that is not below another once it is cut. */
    private static int from(long[] values, int size, int cut, long least) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] >>> cut < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int merge(long[] a, int fromA, int toA, int cutA, long[] b, int fromB, int toB, int cutB) {
        int common = 0;
        int i = fromA;
        int j = fromB;
        while (i < toA && j < toB) {
            // No branch on the order, which no processor can foresee.
            long x = a[i] >>> cutA;
            long y = b[j] >>> cutB;
            common += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return common;
    }
}
