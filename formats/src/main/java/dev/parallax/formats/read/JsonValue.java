package dev.parallax.formats.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands under a key of a JSON object as text, however the objects of schema.org and ninjs wrap it. */
final class JsonValue {

    /** What objects call the value they stand for, the best first: people and bodies, texts of ninjs, references. */
    private static final List<String> NAMES = List.of("name", "value", "byline", "title", "alternateName", "@id", "id");

    /** Fields of which a list holds several forms, such as a headline for the page and one for a telephone. */
    private static final Set<String> ONE_OF = Arrays.stream(Field.values())
            .filter(Field::isOneOf)
            .flatMap(field -> field.keys().stream())
            .collect(Collectors.toUnmodifiableSet());

    private JsonValue() {}

    /**
     * Returns a value as text: a string or a number as it stands, of an object its name, of a list each of these with
     * commas between, or the best one where they are forms of one thing; null where there is nothing of the kind.
     */
    static @Nullable String of(JsonParser parser, String key) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return nameIn(parser).text;
        }
        if (token != JsonToken.START_ARRAY) {
            return scalar(parser);
        }
        return ONE_OF.contains(key) ? best(parser) : joined(parser);
    }

    private static String joined(JsonParser parser) throws IOException {
        StringJoiner list = new StringJoiner(", ");
        list.setEmptyValue("");
        JsonToken token;
        while ((token = parser.nextToken()) != JsonToken.END_ARRAY && token != null) {
            String item = item(parser, token).text;
            if (item != null && !item.isBlank()) {
                list.add(item);
            }
        }
        return list.toString();
    }

    /** Returns the first that is plain and not for a special place, else the first that is plain, else nothing. */
    private static @Nullable String best(JsonParser parser) throws IOException {
        Named best = new Named();
        JsonToken token;
        while ((token = parser.nextToken()) != JsonToken.END_ARRAY && token != null) {
            Named item = item(parser, token);
            boolean usable = item.text != null && !item.text.isBlank() && !item.markup;
            if (usable && (best.text == null || (item.main && !best.main))) {
                best = item;
            }
        }
        return best.text;
    }

    private static Named item(JsonParser parser, JsonToken token) throws IOException {
        Named item = new Named();
        if (token == JsonToken.START_OBJECT) {
            return nameIn(parser);
        } else if (token == JsonToken.START_ARRAY) {
            parser.skipChildren();
        } else {
            item.text = scalar(parser);
        }
        return item;
    }

    /** A value of an object, and what the object says of it. */
    private static final class Named {
        private @Nullable String text;
        private boolean main;
        private boolean markup;
    }

    /** Returns the name that an object such as a publisher gives itself, and leaves the parser at the object's end. */
    private static Named nameIn(JsonParser parser) throws IOException {
        Named found = new Named();
        int best = NAMES.size();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                parser.skipChildren();
                continue;
            }
            String value = scalar(parser);
            int rank = NAMES.indexOf(key);
            if (rank >= 0 && rank < best && value != null) {
                found.text = value;
                best = rank;
            }
            found.main |= key.equals("role") && "main".equals(value);
            found.markup |= key.equals("contenttype") && value != null && value.contains("html");
        }
        return found;
    }

    private static @Nullable String scalar(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
    }
}
