package dev.parallax.formats.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * Text of an article, a name or an address, written so that a browser shows every character and obeys none.
 *
 * <p>Markup is escaped. Characters that cannot be seen are kept but put into an element of their own, which the page
 * shows as a small label: controls, and the marks that turn the direction of what follows, which the element keeps
 * from reaching beyond it. A NUL and a lone surrogate cannot stand in HTML; U+FFFD takes their place, one for one, so
 * that positions stay what they are.
 */
record SafeText(String text, int start, int end) implements Content {

    private static final String[] C0 = {
        "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI", "DLE",
        "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US"
    };
    private static final String[] EMBEDDINGS = {"LRE", "RLE", "PDF", "LRO", "RLO"};
    private static final String[] ISOLATES = {"LRI", "RLI", "FSI", "PDI"};

    static SafeText of(String text) {
        return new SafeText(text, 0, text.length());
    }

    /** Returns the text for places that hold no elements, such as a title: what would be labelled is U+FFFD there. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String replacement = replacement(text, i, text.length());
            boolean hidden = replacement != null && (replacement.startsWith("<bdi") || replacement.equals("\ufffd"));
            plain.append(hidden ? '\ufffd' : text.charAt(i));
        }
        return plain.toString();
    }

    @Override
    public void writeTo(TemplateOutput out) {
        write(text, start, end, out);
    }

    @Override
    public boolean isEmptyContent() {
        return start == end;
    }

    static void write(String text, int start, int end, TemplateOutput out) {
        int from = start;
        for (int i = start; i < end; i++) {
            String replacement = replacement(text, i, end);
            if (replacement != null) {
                out.writeContent(text, from, i);
                out.writeContent(replacement);
                from = i + 1;
            }
        }
        out.writeContent(text, from, end);
    }

    private static @Nullable String replacement(String text, int i, int end) {
        char c = text.charAt(i);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&#34;";
            case '\'' -> "&#39;";
            case '\r' -> "&#13;";
            case '\t', '\n' -> null;
            default -> invisible(text, i, end);
        };
    }

    private static @Nullable String invisible(String text, int i, int end) {
        char c = text.charAt(i);
        if (c < ' ') {
            return labelled(C0[c], c == 0 ? '\ufffd' : c);
        }
        if (c >= '\u202a' && c <= '\u202e') {
            return labelled(EMBEDDINGS[c - '\u202a'], c);
        }
        if (c >= '\u2066' && c <= '\u2069') {
            return labelled(ISOLATES[c - '\u2066'], c);
        }
        if (c == '\u007f') {
            return labelled("DEL", c);
        }
        if (isLone(text, i, end)) {
            return "\ufffd";
        }
        return null;
    }

    private static String labelled(String name, char c) {
        return "<bdi class=\"ctl\" data-c=\"" + name + "\">" + c + "</bdi>";
    }

    private static boolean isLone(String text, int i, int end) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= end || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
