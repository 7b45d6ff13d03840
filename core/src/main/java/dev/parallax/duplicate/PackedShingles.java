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
        BitWriter out = new BitWriter(size * (spare + 3) / 8 + 2);
        long previous = 0;
        for (int i = 0; i < size; i++) {
            long value = unsigned(shingles.hash(i)) >>> shift;
            long difference = value - previous;
            out.writeUnary(difference >>> spare);
            out.write(difference, spare);
            previous = value;
        }
        return out.toByteArray();
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
        // Whole codes up to this many ones fit into the 57 bits that one read gives at any place.
        int fits = 56 - spare;
        long value = 0;
        for (int i = 0; i < size; i++) {
            long window = (long) LONGS.get(bytes, (int) (bit >>> 3)) >>> (bit & 7);
            int ones = Long.numberOfTrailingZeros(~window);
            if (ones <= fits) {
                value += ((long) ones << spare) + ((window >>> (ones + 1)) & mask);
                bit += ones + 1 + spare;
            } else {
                long all = ones(bytes, bit);
                bit += all + 1;
                long low = ((long) LONGS.get(bytes, (int) (bit >>> 3)) >>> (bit & 7)) & mask;
                value += (all << spare) + low;
                bit += spare;
            }
            values[i] = value;
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
     *
     * @param needed as soon as fewer are sure to be in common, the count ends
     * @return the number, or some number below {@code needed}
     */
    static int common(long[] a, int sizeA, int cutA, long[] b, int sizeB, int cutB, int needed) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < sizeA && j < sizeB) {
            // No branch on the order, which no processor can foresee; the bound is looked at now and then.
            int end = Math.min(sizeA, i + STRIDE);
            while (i < end && j < sizeB) {
                long x = a[i] >>> cutA;
                long y = b[j] >>> cutB;
                common += x == y ? 1 : 0;
                i += x <= y ? 1 : 0;
                j += y <= x ? 1 : 0;
            }
            if (common + Math.min(sizeA - i, sizeB - j) < needed) {
                return Math.min(common, needed - 1);
            }
        }
        return common;
    }

    private static final int STRIDE = 64;
}
