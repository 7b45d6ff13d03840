package dev.parallax.formats.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes a stream of UTF-8 and keeps wrong bytes apart from all that can stand in UTF-8: each run of them becomes one
 * {@link #WRONG}, a lone surrogate, so that whoever cuts the characters into records can tell which of them is broken,
 * and the others stay readable. A mark at the start of the stream is dropped.
 */
final class Utf8Reader extends Reader {

    /** What stands for bytes that are not UTF-8. */
    static final char WRONG = '\udcff';

    /**
     * How many places of wrong bytes are kept. Where there are more in one record and what was read ahead of it, all
     * characters from the first to the last of the others count as wrong.
     */
    private static final int MAX_PLACES = 1 << 12;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private final CharBuffer decoded = CharBuffer.allocate(1 << 13).limit(0);
    private long bytesBefore;
    private long chars;
    private boolean ended;
    private boolean started;
    private boolean utf16;
    private long[] wrongChars = new long[8];
    private long[] wrongBytes = new long[8];
    private int places;
    private long unkeptFrom = Long.MAX_VALUE;
    private long unkeptTo = -1;
    private long unkeptByte;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /**
     * Returns the offset of the first wrong byte within a range of characters read so far; -1 if there is none. Ranges
     * must be asked for in ascending order, as what lies before them is forgotten.
     */
    long wrongByte(long fromChar, long toChar) {
        int passed = 0;
        while (passed < places && wrongChars[passed] < fromChar) {
            passed++;
        }
        if (passed > 0) {
            places -= passed;
            System.arraycopy(wrongChars, passed, wrongChars, 0, places);
            System.arraycopy(wrongBytes, passed, wrongBytes, 0, places);
        }
        if (places > 0 && wrongChars[0] < toChar) {
            return wrongBytes[0];
        }
        return unkeptFrom < toChar && unkeptTo >= fromChar ? unkeptByte : -1;
    }

    /** Returns what to do about wrong bytes. */
    String advice() {
        return utf16 ? Utf8.UTF_16_ADVICE : Utf8.ADVICE;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length > 0 && !decoded.hasRemaining()) {
            decoded.clear();
            decode();
            chars += decoded.position();
            decoded.flip();
            if (!decoded.hasRemaining()) {
                return -1;
            }
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(buffer, offset, count);
        return count;
    }

    private void decode() throws IOException {
        if (!started) {
            start();
        }
        while (true) {
            CoderResult result = decoder.decode(bytes, decoded, ended);
            if (result.isError() && decoded.hasRemaining()) {
                wrong(result.length());
            } else if (result.isError() || result.isOverflow() || decoded.position() > 0 || ended) {
                return;
            } else {
                fill();
            }
        }
    }

    private void wrong(int length) {
        long place = chars + decoded.position();
        long offset = bytesBefore + bytes.position();
        if (places < MAX_PLACES) {
            if (places == wrongChars.length) {
                wrongChars = Arrays.copyOf(wrongChars, 2 * places);
                wrongBytes = Arrays.copyOf(wrongBytes, 2 * places);
            }
            wrongChars[places] = place;
            wrongBytes[places++] = offset;
        } else {
            if (unkeptFrom == Long.MAX_VALUE || wrongChars[0] > unkeptTo) {
                unkeptFrom = place;
                unkeptByte = offset;
            }
            unkeptTo = place;
        }
        bytes.position(bytes.position() + length);
        decoded.put(WRONG);
    }

    private void start() throws IOException {
        started = true;
        while (bytes.remaining() < 3 && !ended) {
            fill();
        }
        byte[] first = bytes.array();
        utf16 = Utf8.looksLikeUtf16(first, bytes.limit());
        bytes.position(Utf8.markLength(first, bytes.limit()));
    }

    private void fill() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
