package dev.parallax.formats.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and nothing else. */
final class Utf8 {

    static final String ADVICE = "Save it as UTF-8 (for example with: iconv -f WINDOWS-1252 -t UTF-8).";
    static final String UTF_16_ADVICE =
            "It looks like UTF-16; save it as UTF-8 (for example with: iconv -f UTF-16 -t UTF-8).";

    private static final int MARK_LENGTH = 3;

    private Utf8() {}

    /** Returns the number of bytes of the encoding mark that the bytes begin with: 3 or 0. */
    static int markLength(byte[] bytes, int length) {
        boolean marked = length >= MARK_LENGTH
                && (bytes[0] & 0xff) == 0xef
                && (bytes[1] & 0xff) == 0xbb
                && (bytes[2] & 0xff) == 0xbf;
        return marked ? MARK_LENGTH : 0;
    }

    /** Tells whether the bytes begin with the encoding mark of UTF-16. */
    static boolean looksLikeUtf16(byte[] bytes, int length) {
        if (length < 2) {
            return false;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
    }

    /**
     * Decodes bytes.
     *
     * @throws NotUtf8Exception if they are not UTF-8, with the offset from {@code from}
     */
    static String decode(byte[] bytes, int from, int to) throws NotUtf8Exception {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new NotUtf8Exception(in.position() - from);
        }
        return out.flip().toString();
    }
}
