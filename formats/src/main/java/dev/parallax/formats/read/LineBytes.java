package dev.parallax.formats.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a stream line by line into one buffer that is used again. A line ends with a line feed or the stream; a
 * carriage return stays part of it. Needs memory for the longest line, up to {@link #MAX_LENGTH}.
 */
final class LineBytes {

    /** The longest line that is kept, in bytes: four times the longest article. */
    static final int MAX_LENGTH = TextReader.MAX_BYTES;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private long number;
    private long offset;
    private long nextOffset;

    LineBytes(InputStream in) {
        this.in = in;
    }

    /** Reads the next line and tells whether there was one. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        offset = nextOffset;
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int end = lineFeed();
            append(end);
            nextOffset += end - position;
            position = end;
            if (end < limit) {
                position++;
                nextOffset++;
                break;
            }
        }
        if (any) {
            number++;
        }
        return any;
    }

    /** Returns the line's bytes, from 0 to {@link #length()}; valid until the next line is read. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** Tells whether the line is longer than the limit; then only its beginning is there. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Returns the line's number, from 1. */
    long number() {
        return number;
    }

    /** Returns where in the stream the line begins. */
    long offset() {
        return offset;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(in.read(chunk, 0, CHUNK), 0);
        return limit > 0;
    }

    private int lineFeed() {
        int i = position;
        while (i < limit && chunk[i] != '\n') {
            i++;
        }
        return i;
    }

    private void append(int end) {
        int count = end - position;
        if (count > MAX_LENGTH - length) {
            tooLong = true;
            return;
        }
        if (tooLong) {
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(MAX_LENGTH, Math.max(length + count, 2 * line.length)));
        }
        System.arraycopy(chunk, position, line, length, count);
        length += count;
    }
}
