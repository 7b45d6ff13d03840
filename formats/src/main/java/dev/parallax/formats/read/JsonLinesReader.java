package dev.parallax.formats.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/** Reads JSON Lines: each line is an article of its own, and a broken one harms no other. */
final class JsonLinesReader implements FormatReader {

    private static final String LINE_ADVICE = "Each line must be one whole JSON object.";

    @Override
    public void read(Source source, InputStream in, Inbox inbox) throws IOException {
        LineBytes lines = new LineBytes(in);
        boolean any = false;
        while (lines.next()) {
            any |= readLine(source, lines, inbox);
        }
        if (!any) {
            inbox.problem(Problem.refused(source.shown(), 0, "is empty", "It should hold one JSON object a line."));
        }
    }

    /** Reads a line and tells whether there was something in it. */
    private static boolean readLine(Source source, LineBytes lines, Inbox inbox) throws IOException {
        long number = lines.number();
        if (lines.isTooLong()) {
            inbox.problem(Problem.refused(
                    source.shown(), number, "the line is longer than " + LineBytes.MAX_LENGTH + " bytes", LINE_ADVICE));
            return true;
        }
        int from = number == 1 ? Utf8.markLength(lines.bytes(), lines.length()) : 0;
        if (isBlank(lines, from)) {
            return false;
        }
        try {
            String text = Utf8.decode(lines.bytes(), from, lines.length());
            inbox.line(text);
            readArticle(source, number, text, inbox);
            inbox.line(null);
        } catch (NotUtf8Exception e) {
            boolean utf16 = number == 1 && Utf8.looksLikeUtf16(lines.bytes(), lines.length());
            inbox.problem(Problem.refused(
                    source.shown(),
                    number,
                    NotUtf8Exception.reason(lines.offset() + from + e.offset()),
                    utf16 ? Utf8.UTF_16_ADVICE : Utf8.ADVICE));
        }
        return true;
    }

    /** Makes an article of a line, or says why there is none. */
    static void readArticle(Source source, long number, String text, Inbox inbox) throws IOException {
        ArticleRecord fields;
        try (JsonParser parser = JsonInput.FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                inbox.problem(Problem.refused(source.shown(), number, "is not a JSON object", LINE_ADVICE));
                return;
            }
            fields = JsonInput.readObject(parser);
            if (parser.nextToken() != null) {
                inbox.problem(Problem.refused(source.shown(), number, "holds more than one JSON value", LINE_ADVICE));
                return;
            }
        } catch (JsonProcessingException e) {
            inbox.problem(Problem.refused(source.shown(), number, JsonInput.reason(e), LINE_ADVICE));
            return;
        }
        fields.deliver(source, number, source.recordName() + ':' + number, inbox);
    }

    private static boolean isBlank(LineBytes lines, int from) {
        for (int i = from; i < lines.length(); i++) {
            byte b = lines.bytes()[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
