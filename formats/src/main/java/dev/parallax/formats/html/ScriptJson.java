package dev.parallax.formats.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/**
 * JSON inside a {@code script} element of the page.
 *
 * <p>Nothing in it can end the element or begin another: {@code <} stands only within strings of valid JSON, where its
 * escape means the same. So do those of the two line ends that scripts know besides, and of lone surrogates, which no
 * file could hold.
 */
record ScriptJson(String json) implements Content {

    private static final JsonFactory JSON = new JsonFactory();

    /** Something that writes one value. */
    interface Value {
        void write(JsonGenerator json) throws IOException;
    }

    static ScriptJson of(Value value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            value.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return new ScriptJson(text.toString());
    }

    @Override
    public void writeTo(TemplateOutput out) {
        int from = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == '<' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                out.writeContent(json, from, i);
                out.writeContent(escape(c));
                from = i + 1;
            }
        }
        out.writeContent(json, from, json.length());
    }

    private static String escape(char c) {
        return "\\u" + HexFormat.of().toHexDigits(c);
    }
}
