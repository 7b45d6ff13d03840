package dev.parallax.formats.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code @graph} of a schema.org document: a list of things that name each other by {@code @id}, one of them
 * the article. The first that has a text is taken, and its author and publisher get the names that the list has for them.
 */
final class JsonGraph {

    private JsonGraph() {}

    /** Reads the list that the parser stands at the start of into the record of the document around it. */
    static void read(JsonParser parser, ArticleRecord document) throws IOException {
        Map<String, String> names = new HashMap<>();
        ArticleRecord article = null;
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                continue;
            }
            ArticleRecord thing = readThing(parser, names);
            article = article == null && thing.first(Field.TEXT) != null ? thing : article;
        }
        if (article != null) {
            document.addAll(article, names);
        }
    }

    private static ArticleRecord readThing(JsonParser parser, Map<String, String> names) throws IOException {
        ArticleRecord thing = new ArticleRecord();
        String id = null;
        String name = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (Field.isKnown(key)) {
                thing.put(key, JsonValue.of(parser, key));
            } else {
                String value = text(parser);
                id = key.equals("@id") ? value : id;
                name = key.equals("name") ? value : name;
            }
        }
        if (id != null && name != null) {
            names.putIfAbsent(id, name);
        }
        return thing;
    }

    private static @Nullable String text(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        parser.skipChildren();
        return null;
    }
}
