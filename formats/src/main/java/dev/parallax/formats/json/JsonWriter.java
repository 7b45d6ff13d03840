package dev.parallax.formats.json;

import dev.parallax.formats.Decimals;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds JSON text with a layout made for reading and for comparing line by line: the elements of an array stand on
 * lines of their own where the caller asks for it, everything else stands on one line.
 *
 * <p>Every string of Java can be written: surrogates without their other half, which UTF-8 cannot carry and which
 * common generators refuse, are escaped, so that positions in the text stay right. Numbers do not depend on the locale.
 * Not thread-safe.
 */
public final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private final Deque<Container> open = new ArrayDeque<>();

    /** How the members of an object or the elements of an array stand. */
    public enum Layout {
        /** One after the other on the line. */
        INLINE,
        /** Each on a line of its own. */
        LINES
    }

    private static final class Container {
        final char end;
        final Layout layout;
        int count;
        boolean named;

        Container(char end, Layout layout) {
            this.end = end;
            this.layout = layout;
        }
    }

    /** Begins an object. */
    public JsonWriter beginObject(Layout layout) {
        return begin('{', '}', layout);
    }

    /** Begins an array. */
    public JsonWriter beginArray(Layout layout) {
        return begin('[', ']', layout);
    }

    /** Ends the object or array begun last and not ended yet. */
    public JsonWriter end() {
        Container container = open.pop();
        if (container.layout == Layout.LINES && container.count > 0) {
            newLine();
        }
        out.append(container.end);
        return this;
    }

    /** Writes the name of the member that comes next. */
    public JsonWriter name(String name) {
        separate();
        string(name);
        out.append(": ");
        container().named = true;
        return this;
    }

    /** Writes a string; null as JSON's own. */
    public JsonWriter value(@Nullable String value) {
        separate();
        if (value == null) {
            out.append("null");
        } else {
            string(value);
        }
        return this;
    }

    /** Writes a whole number. */
    public JsonWriter value(long value) {
        separate();
        out.append(value);
        return this;
    }

    /** Writes true or false. */
    public JsonWriter value(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    /**
     * Writes a number rounded to four decimals, without zeros at its end but for one.
     *
     * @throws IllegalArgumentException if the number is not finite or too large to be rounded so
     */
    public JsonWriter decimal(double value) {
        String number = Decimals.of(value);
        separate();
        out.append(number);
        return this;
    }

    /** Writes an amount that an article states, {@code null} if it is none or too large to be exact. */
    public JsonWriter amount(@Nullable Double value) {
        String number = value == null ? null : Decimals.amount(value);
        separate();
        out.append(number == null ? "null" : number);
        return this;
    }

    /** Writes an array of strings on the line. */
    public JsonWriter strings(List<String> values) {
        beginArray(Layout.INLINE);
        values.forEach(this::value);
        return end();
    }

    /**
     * Returns what was written.
     *
     * @throws IllegalStateException if an object or array is not ended
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.size() + " objects or arrays are not ended");
        }
        return out.toString();
    }

    private JsonWriter begin(char start, char end, Layout layout) {
        separate();
        out.append(start);
        open.push(new Container(end, layout));
        return this;
    }

    private Container container() {
        Container container = open.peek();
        if (container == null) {
            throw new IllegalStateException("outside of an object");
        }
        return container;
    }

    /** Writes what stands between the last element and the next. */
    private void separate() {
        Container container = open.peek();
        if (container == null) {
            return;
        }
        if (container.named) {
            container.named = false;
            return;
        }
        boolean lines = container.layout == Layout.LINES;
        if (container.count++ > 0) {
            out.append(lines ? "," : ", ");
        }
        if (lines) {
            newLine();
        }
    }

    private void newLine() {
        out.append('\n');
        for (Container container : open) {
            out.append(container.layout == Layout.LINES ? " " : "");
        }
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (needsEscape(value, i)) {
                escape(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Controls, line separators that break programs which read by line, and halves of surrogate pairs. */
    private static boolean needsEscape(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
        }
        return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }

    private void escape(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 0xf));
        }
    }
}
