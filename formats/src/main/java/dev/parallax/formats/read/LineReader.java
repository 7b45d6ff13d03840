package dev.parallax.formats.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads single lines of JSON Lines, for whoever has had the input cut into lines already. Says the same of a line as an
 * {@link ArticleReader} does, except that it knows no line but this one: whether an id occurs twice is the caller's to find
 * out. Thread-safe.
 */
public final class LineReader {

    private LineReader() {}

    /**
     * Reads a line and passes on its article, or word of what is the matter; nothing of a blank line.
     *
     * @param file the name of its file in messages
     * @param recordName the first part of the id of an article without one; the rest is the line's number
     * @param number the line's number in the file, from 1
     * @param line its bytes without the line break, in UTF-8
     */
    public static void read(String file, String recordName, long number, byte[] line, ArticleSink sink) {
        Source source =
                new Source(file, recordName, recordName, InputFormat.JSON_LINES, false, InputStream::nullInputStream);
        Inbox inbox = new Inbox(sink);
        try {
            int from = number == 1 ? Utf8.markLength(line, line.length) : 0;
            String text = Utf8.decode(line, from, line.length);
            if (!text.isBlank()) {
                inbox.line(text);
                JsonLinesReader.readArticle(source, number, text, inbox);
            }
        } catch (NotUtf8Exception e) {
            inbox.problem(Problem.refused(file, number, NotUtf8Exception.reason(e.offset()), Utf8.ADVICE));
        } catch (IOException e) {
            // Nothing is read but memory.
            throw new UncheckedIOException(e);
        }
    }
}
