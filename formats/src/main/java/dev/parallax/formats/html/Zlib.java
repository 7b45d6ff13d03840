package dev.parallax.formats.html;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses bytes into the zlib format (RFC 1950, 1951), which browsers can unpack by themselves.
 *
 * <p>The JDK's own {@link java.util.zip.Deflater} would be stronger, but its output depends on the zlib that a JDK was
 * built with, and the same comparison has to give the same page everywhere. Matches are the longest of the last
 * {@value #MOST_TRIED} places with the same four bytes; codes are the fixed ones of the standard. Time is linear in the
 * input.
 */
final class Zlib {

    private static final int WINDOW = 32 * 1024;
    private static final int LEAST_MATCH = 4;
    private static final int LONGEST_MATCH = 258;
    private static final int MOST_TRIED = 24;
    private static final int HASH_BITS = 16;
    private static final int END_OF_BLOCK = 256;

    private static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] LENGTH_EXTRA = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] DISTANCE_BASE = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    private final byte[] in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int[] head = new int[1 << HASH_BITS];
    private final int[] previous = new int[WINDOW];
    private long bits;
    private int held;
    private int matchDistance;

    private Zlib(byte[] in) {
        this.in = in;
        Arrays.fill(head, -1);
    }

    /** Returns the compressed form of some bytes. */
    static byte[] compress(byte[] bytes) {
        Zlib zlib = new Zlib(bytes);
        zlib.write();
        return zlib.out.toByteArray();
    }

    private void write() {
        out.write(0x78);
        out.write(0x01);
        put(0b011, 3);
        int at = 0;
        while (at < in.length) {
            int length = longestMatch(at);
            if (length == 0) {
                symbol(in[at] & 0xff);
                length = 1;
            } else {
                match(length);
            }
            for (int end = at + length; at < end; at++) {
                remember(at);
            }
        }
        symbol(END_OF_BLOCK);
        put(0, (8 - held % 8) % 8);
        Adler32 sum = new Adler32();
        sum.update(in);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (sum.getValue() >>> shift));
        }
    }

    private int hash(int at) {
        int four = (in[at] & 0xff) | (in[at + 1] & 0xff) << 8 | (in[at + 2] & 0xff) << 16 | in[at + 3] << 24;
        return (four * 0x9e3779b1) >>> (32 - HASH_BITS);
    }

    private void remember(int at) {
        if (at + LEAST_MATCH <= in.length) {
            int hash = hash(at);
            previous[at % WINDOW] = head[hash];
            head[hash] = at;
        }
    }

    private int longestMatch(int at) {
        if (at + LEAST_MATCH > in.length) {
            return 0;
        }
        int most = Math.min(LONGEST_MATCH, in.length - at);
        int best = 0;
        int place = head[hash(at)];
        for (int tries = 0; place >= 0 && at - place < WINDOW && tries < MOST_TRIED && best < most; tries++) {
            int length = Arrays.mismatch(in, place, place + most, in, at, at + most);
            length = length < 0 ? most : length;
            if (length > best) {
                best = length;
                matchDistance = at - place;
            }
            place = previous[place % WINDOW];
        }
        return best >= LEAST_MATCH ? best : 0;
    }

    private void match(int length) {
        int code = place(LENGTH_BASE, length);
        symbol(257 + code);
        put(length - LENGTH_BASE[code], LENGTH_EXTRA[code]);
        int distance = place(DISTANCE_BASE, matchDistance);
        putReversed(distance, 5);
        put(matchDistance - DISTANCE_BASE[distance], distance < 2 ? 0 : distance / 2 - 1);
    }

    private static int place(int[] bases, int value) {
        int found = Arrays.binarySearch(bases, value);
        return found >= 0 ? found : -found - 2;
    }

    /** Writes a byte or the code of a length by the fixed table of the standard. */
    private void symbol(int symbol) {
        if (symbol < 144) {
            putReversed(0x30 + symbol, 8);
        } else if (symbol < 256) {
            putReversed(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            putReversed(symbol - 256, 7);
        } else {
            putReversed(0xc0 + symbol - 280, 8);
        }
    }

    private void putReversed(int code, int length) {
        put(Integer.reverse(code) >>> (32 - length), length);
    }

    private void put(int value, int length) {
        bits |= (long) value << held;
        held += length;
        while (held >= 8) {
            out.write((int) bits);
            bits >>>= 8;
            held -= 8;
        }
    }
}
