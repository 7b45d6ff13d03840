package dev.parallax.formats.extract;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes plain text of values that may carry entities or markup. */
final class PlainText {

    /** Values that are longer, in UTF-16 units, are not titles, names or dates, and count as missing. */
    private static final int MAX_VALUE = 1000;

    private PlainText() {}

    /** Returns a short value in one line, or null if it is missing, blank or too long for a title or a name. */
    static @Nullable String ofValue(@Nullable String value) {
        if (value == null || value.length() > MAX_VALUE) {
            return null;
        }
        String text = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        if (text.indexOf('<') >= 0 && text.indexOf('>') >= 0) {
            text = Jsoup.parseBodyFragment(text).text();
        }
        BlockText collector = new BlockText();
        collector.append(text, false, 0);
        String line = collector.take(0).text();
        return line.isEmpty() ? null : line;
    }

    /** Returns a long text without entities and tags; its lines and spaces stay as they are. */
    static String ofBody(String value) {
        String text = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        return text.contains("</") || text.contains("<br") ? Jsoup.parse(text).wholeText() : text;
    }
}
