package dev.parallax.formats.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.HexFormat;

/**
 * JSON inside a {@code script} element of the page.
 *
 * <p>Nothing in it can end the element or begin another: {@code <} stands only within strings of valid JSON, where its
 * escape means the same. So do those of the two line ends that scripts know besides, and of lone surrogates, which no
 * file could hold.
 */
record ScriptJson(String json) implements Content {

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
