package dev.parallax.formats.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a JSON file: one object, or an array of them, of which one is in memory at a time. An element that is no
 * article is refused by itself and named with its index, from 0; where the JSON breaks, the rest of the file is.
 */
final class JsonReader implements FormatReader {

    private static final String REST = "; what follows in the file was not read";

    @Override
    public void read(Source source, InputStream in, Inbox inbox) throws IOException {
        Utf8Reader reader = new Utf8Reader(in);
        JsonParser parser = JsonInput.FACTORY.createParser(reader);
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                inbox.problem(Problem.refused(
                        source.shown(), 0, "is empty", "It should hold a JSON object or an array of them."));
                return;
            }
            if (token == JsonToken.START_ARRAY) {
                readArray(source, parser, reader, inbox);
            } else {
                readElement(source, parser, reader, source.id(), inbox);
            }
            if (parser.nextToken() != null) {
                inbox.problem(Problem.refused(
                        source.shown(),
                        parser.currentTokenLocation().getLineNr(),
                        "holds more than one JSON value" + REST,
                        "If each line is an object, name the format: --input-format jsonl."));
            }
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            long wrong = reader.wrongByte(0, Long.MAX_VALUE);
            String reason = wrong < 0 ? JsonInput.reason(e) : NotUtf8Exception.reason(wrong);
            inbox.problem(Problem.refused(
                    source.shown(),
                    place.getLineNr(),
                    reason + REST,
                    wrong < 0 ? "Mend the file there." : reader.advice()));
        } finally {
            inbox.part(null);
        }
    }

    private static void readArray(Source source, JsonParser parser, Utf8Reader reader, Inbox inbox) throws IOException {
        long lastLine = 0;
        long index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw new JsonInput.JsonEndException();
            }
            JsonLocation place = parser.currentTokenLocation();
            long line = place.getLineNr();
            String id = source.recordName() + ':' + line;
            // Several elements of one line need more than the line to be told apart.
            inbox.part("element [" + index + ']');
            readElement(source, parser, reader, line == lastLine ? id + ':' + place.getColumnNr() : id, inbox);
            inbox.part(null);
            index++;
            lastLine = line;
        }
    }

    private static void readElement(Source source, JsonParser parser, Utf8Reader reader, String id, Inbox inbox)
            throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            inbox.problem(Problem.refused(
                    source.shown(), start.getLineNr(), "is not a JSON object", "Each article must be an object."));
            return;
        }
        ArticleRecord fields = JsonInput.readObject(parser);
        long wrong =
                reader.wrongByte(start.getCharOffset(), parser.currentLocation().getCharOffset());
        if (wrong >= 0) {
            inbox.problem(Problem.refused(
                    source.shown(), start.getLineNr(), NotUtf8Exception.reason(wrong), reader.advice()));
        } else {
            fields.deliver(source, start.getLineNr(), id, inbox);
        }
    }
}
