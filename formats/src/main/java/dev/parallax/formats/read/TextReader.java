package dev.parallax.formats.read;

import dev.parallax.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a plain text file as one article.
 *
 * <p>The file may begin with a header: a line of {@code ---}, lines of {@code Key: value}, and another line of
 * {@code ---}. What does not look exactly so is text. The text is everything after the header, unmodified.
 */
final class TextReader implements FormatReader {

    /** The largest file: enough for the longest article in any script. */
    static final int MAX_BYTES = 4 * Article.MAX_LENGTH;

    private static final String FENCE = "---";
    private static final int MAX_HEADER_LINES = 100;
    private static final Map<String, String> HEADER_KEYS = headerKeys();

    @Override
    public void read(Source source, InputStream in, Inbox inbox) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            inbox.problem(Problem.refused(
                    source.shown(),
                    0,
                    "is larger than " + MAX_BYTES + " bytes, the limit for one article",
                    "Split it into several articles, or name its format with --input-format if it holds many."));
            return;
        }
        int mark = Utf8.markLength(bytes, bytes.length);
        String content;
        try {
            content = Utf8.decode(bytes, mark, bytes.length);
        } catch (NotUtf8Exception e) {
            String advice = Utf8.looksLikeUtf16(bytes, bytes.length) ? Utf8.UTF_16_ADVICE : Utf8.ADVICE;
            inbox.problem(Problem.refused(source.shown(), 0, NotUtf8Exception.reason(e.offset() + mark), advice));
            return;
        }
        ArticleRecord header = new ArticleRecord();
        int start = readHeader(content, header);
        header.deliver(source, 0, source.id(), content.substring(start), inbox);
    }

    /** Fills the record from the header, if there is one, and returns where the text begins. */
    private static int readHeader(String content, ArticleRecord header) {
        int end = lineEnd(content, 0);
        if (!line(content, 0, end).equals(FENCE)) {
            return 0;
        }
        Map<String, String> found = new HashMap<>();
        for (int lines = 0; lines < MAX_HEADER_LINES && end < content.length(); lines++) {
            int start = end + 1;
            end = lineEnd(content, start);
            String line = line(content, start, end);
            if (line.equals(FENCE)) {
                found.forEach(header::put);
                return Math.min(end + 1, content.length());
            }
            int colon = line.indexOf(':');
            if (colon <= 0 && !line.isEmpty()) {
                return 0;
            }
            String key = colon <= 0
                    ? null
                    : HEADER_KEYS.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
            if (key != null) {
                found.put(key, unquoted(line.substring(colon + 1).strip()));
            }
        }
        return 0;
    }

    private static int lineEnd(String content, int from) {
        int end = content.indexOf('\n', from);
        return end < 0 ? content.length() : end;
    }

    private static String line(String content, int start, int end) {
        return content.substring(start, end).stripTrailing();
    }

    private static String unquoted(String value) {
        int last = value.length() - 1;
        boolean quoted = last > 0
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(0) == value.charAt(last);
        return quoted ? value.substring(1, last) : value;
    }

    private static Map<String, String> headerKeys() {
        Map<String, String> keys = new HashMap<>();
        for (Field field : Field.values()) {
            if (field != Field.TEXT) {
                field.keys().forEach(key -> keys.put(key.toLowerCase(Locale.ROOT), key));
            }
        }
        return Map.copyOf(keys);
    }
}
