package dev.parallax.formats.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page's bytes into text. Believed in this order: a byte order mark; bytes that are valid UTF-8 and not plain
 * ASCII, whatever the page claims; the charset that came with the page; the one it declares itself; windows-1252.
 */
final class PageDecoder {

    /** How far from the start a page may declare its charset, in bytes. */
    private static final int DECLARED_WITHIN = 4096;
    /** A page that claims UTF-8 keeps it while no more than one in so many bytes is wrong. */
    private static final int TOLERANCE = 50;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PageDecoder() {}

    static String decode(byte[] page, @Nullable Charset given) {
        Charset marked = byteOrderMark(page);
        if (marked != null) {
            int length = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new String(page, length, page.length - length, marked);
        }
        Charset wide = unmarkedUtf16(page);
        if (wide != null) {
            return new String(page, wide);
        }
        Charset claimed = given != null ? widen(given) : declared(page);
        if (claimed == null || !isStateful(claimed)) {
            String strict = strictUtf8(page);
            if (strict != null) {
                return strict;
            }
        }
        if (claimed == null || claimed.equals(StandardCharsets.UTF_8)) {
            String lenient = new String(page, StandardCharsets.UTF_8);
            long wrong = lenient.chars().filter(c -> c == '\uFFFD').count();
            long wide8 = lenient.chars().filter(c -> c > 0x7F).count() - wrong;
            boolean mostly = wrong * TOLERANCE <= page.length && wide8 >= wrong;
            return mostly ? lenient : new String(page, WINDOWS);
        }
        return new String(page, claimed);
    }

    private static @Nullable Charset byteOrderMark(byte[] page) {
        if (page.length >= 3 && page[0] == (byte) 0xEF && page[1] == (byte) 0xBB && page[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (page.length >= 2 && page[0] == (byte) 0xFE && page[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = page.length >= 2 && page[0] == (byte) 0xFF && page[1] == (byte) 0xFE;
        return little ? StandardCharsets.UTF_16LE : null;
    }

    /** Recognises UTF-16 without a mark by its zero bytes at every other place. */
    private static @Nullable Charset unmarkedUtf16(byte[] page) {
        int looked = Math.min(page.length, 256) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < looked; i += 2) {
            evenZeros += page[i] == 0 ? 1 : 0;
            oddZeros += page[i + 1] == 0 ? 1 : 0;
        }
        int most = looked / 2 * 9 / 10;
        if (looked < 16) {
            return null;
        }
        return evenZeros > most && oddZeros == 0
                ? StandardCharsets.UTF_16BE
                : oddZeros > most && evenZeros == 0 ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable String strictUtf8(byte[] page) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(page));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Charsets whose every byte is ASCII, so that being valid UTF-8 proves nothing. */
    private static boolean isStateful(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return name.startsWith("ISO-2022") || name.startsWith("HZ") || name.startsWith("UTF-7");
    }

    private static @Nullable Charset declared(byte[] page) {
        String start = new String(page, 0, Math.min(page.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int at = start.indexOf("charset"); at >= 0; at = start.indexOf("charset", at + 7)) {
            int i = at + 7;
            while (i < start.length() && " \t\r\n=\"'".indexOf(start.charAt(i)) >= 0) {
                i++;
            }
            int end = i;
            while (end < start.length() && isNameCharacter(start.charAt(end))) {
                end++;
            }
            Charset named = end > i ? byName(start.substring(i, end)) : null;
            if (named != null) {
                return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
            }
        }
        return null;
    }

    private static boolean isNameCharacter(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':');
    }

    private static @Nullable Charset byName(String name) {
        try {
            return widen(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Browsers read Latin-1 and ASCII as windows-1252, and so do we. */
    private static Charset widen(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                ? WINDOWS
                : charset;
    }
}
