package dev.parallax.duplicate;

import java.util.Arrays;

/** Packs numbers of few bits behind one another; the lowest bit of a byte comes first. */
final class BitWriter {

    private byte[] bytes;
    private int length;
    private long pending;
    private int count;

    BitWriter(int expectedBytes) {
        bytes = new byte[expectedBytes];
    }

    /** Writes the lowest bits of a value, at most 56. */
    void write(long value, int bits) {
        pending |= (value & ((1L << bits) - 1)) << count;
        count += bits;
        while (count >= 8) {
            writeByte((int) pending);
            pending >>>= 8;
            count -= 8;
        }
    }

    /** Writes a number in steps of seven bits; must not follow unfinished bits. */
    void writeVarint(int value) {
        int rest = value;
        for (; rest >>> 7 != 0; rest >>>= 7) {
            writeByte(rest | 0x80);
        }
        writeByte(rest);
    }

    private void writeByte(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(16, length + (length >> 1)));
        }
        bytes[length++] = (byte) value;
    }

    /** Returns what was written, the last byte filled up with zeros. */
    byte[] toByteArray() {
        if (count > 0) {
            writeByte((int) pending);
            count = 0;
        }
        return Arrays.copyOf(bytes, length);
    }
}
