package dev.parallax.cli;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Text from articles and file names as it may go to a terminal: a line of it, without anything that steers. */
final class PlainText {

    private static final int REPLACEMENT = 0xfffd;

    private PlainText() {}

    /**
     * Returns the text as one line: white space becomes single spaces; controls, halves of surrogate pairs and code
     * points without a meaning become {@code U+FFFD}; invisible characters such as marks of direction are left out.
     */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = line.length() > 0;
                continue;
            }
            int type = Character.getType(c);
            if (type == Character.FORMAT) {
                continue;
            }
            if (space) {
                line.append(' ');
                space = false;
            }
            boolean steers = type == Character.CONTROL || type == Character.SURROGATE || type == Character.PRIVATE_USE;
            line.appendCodePoint(steers ? REPLACEMENT : c);
        }
        return line.toString();
    }

    /** Returns the first units of the text, one less where a pair of surrogates would be cut. */
    static String cut(String text, int length) {
        boolean within = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, within ? length - 1 : length);
    }

    /** Returns the text with what the charset lacks put in other characters: plain quotation marks, dashes, or "?". */
    static String inCharset(String text, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) || !charset.canEncode()) {
            return text;
        }
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String own = Character.toString(c);
            out.append(encoder.canEncode(own) ? own : substitute(c));
        });
        return out.toString();
    }

    private static String substitute(int c) {
        return switch (c) {
            case '‘', '’', '‚', '′' -> "'";
            case '“', '”', '„', '«', '»', '″' -> "\"";
            case '‐', '‑', '‒', '–', '—', '−' -> "-";
            case '…' -> "...";
            default -> "?";
        };
    }
}
