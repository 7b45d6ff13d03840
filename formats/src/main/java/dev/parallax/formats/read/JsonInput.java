package dev.parallax.formats.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.parallax.article.Article;
import java.io.IOException;

/**
 * Reads the articles out of JSON objects, token by token: keys that say nothing about an article are skipped without
 * being kept, and no depth of nesting is met with recursion.
 */
final class JsonInput {

    /** The deepest nesting that is read through. */
    static final int MAX_DEPTH = 1_000;

    private static final int MAX_KEY_LENGTH = 100_000;

    /** Makes parsers. Numbers are taken as they are written and never computed with, so their length does no harm. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(2 * Article.MAX_LENGTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(MAX_KEY_LENGTH)
                    .build())
            .build();

    private JsonInput() {}

    /** Reads the object that the parser stands at the start of, and leaves the parser at its end. */
    static ArticleRecord readObject(JsonParser parser) throws IOException {
        ArticleRecord fields = new ArticleRecord();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (Field.isKnown(key)) {
                fields.put(key, JsonValue.of(parser, key));
            } else if (key.equals("@graph") && parser.currentToken() == JsonToken.START_ARRAY) {
                JsonGraph.read(parser, fields);
            } else {
                parser.skipChildren();
            }
        }
        if (parser.currentToken() == null) {
            throw new JsonEndException();
        }
        return fields;
    }

    /** Returns what is the matter with the JSON, without the excerpt of the input that Jackson's messages carry. */
    static String reason(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException && e.getOriginalMessage().contains("depth")) {
            return "is nested deeper than " + MAX_DEPTH + " levels";
        }
        String message = e.getOriginalMessage();
        int cut = message.indexOf("\n");
        String first = cut < 0 ? message : message.substring(0, cut);
        String shown = first.length() > 160 ? first.substring(0, 160) + "..." : first;
        var place = e.getLocation();
        return "is not valid JSON: " + shown + (place == null ? "" : " (column " + place.getColumnNr() + ')');
    }

    /** The JSON ends within an object. */
    static final class JsonEndException extends JsonProcessingException {

        private static final long serialVersionUID = 1;

        JsonEndException() {
            super("the object does not end");
        }
    }
}
