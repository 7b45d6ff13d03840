package dev.parallax.formats.read;

import dev.parallax.article.Article;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into rows, line breaks between quotation marks included, and finds its feet again after a broken one: a
 * row whose quotation marks do not fit (RFC 4180) is taken to end with its first line, and the next begins with the
 * second. No text is looked at more than twice but for such rows, whose marks lie apart; memory is needed for one row.
 */
final class RowSplitter {

    /** The longest row, in UTF-16 units. */
    static final int MAX_LENGTH = 2 * Article.MAX_LENGTH;

    private static final int END = -1;

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        ROW_END,
        BROKEN
    }

    private final Reader reader;
    private final char separator;
    private char[] buffer = new char[1 << 14];
    private int position;
    private int limit;
    private boolean ended;
    private long bufferStart;
    private long nextLine = 1;

    private String text = "";
    private long line;
    private long start;
    private long end;
    private @Nullable String fault;

    RowSplitter(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** Reads the next row that is not empty and tells whether there was one. */
    boolean next() throws IOException {
        do {
            if (at(position) == END) {
                return false;
            }
            readRow();
        } while (text.isEmpty());
        return true;
    }

    /** Returns the row without its line break; of a broken one, its first line. */
    String text() {
        return text;
    }

    /** Returns the line on which the row begins, from 1. */
    long line() {
        return line;
    }

    /** Returns the place of the row's first character in what the reader gave. */
    long start() {
        return start;
    }

    /** Returns the place after the row's last character in what the reader gave. */
    long end() {
        return end;
    }

    /** Returns what is the matter with the row; null if it is whole. */
    @Nullable
    String fault() {
        return fault;
    }

    private void readRow() throws IOException {
        fault = null;
        line = nextLine;
        int length = 0;
        int lines = 1;
        State state = State.FIELD_START;
        while (true) {
            int c = at(position + length);
            state = after(state, c);
            if (state == State.ROW_END || state == State.BROKEN) {
                break;
            }
            lines += c == '\n' ? 1 : 0;
            length++;
            if (length > MAX_LENGTH) {
                fault = "is longer than " + MAX_LENGTH + " characters";
                state = State.BROKEN;
                break;
            }
        }
        if (state == State.BROKEN) {
            length = firstLine();
            lines = 1;
        }
        text = new String(buffer, position, length);
        start = bufferStart + position;
        end = start + length;
        position += length;
        nextLine += lines;
        if (length > MAX_LENGTH) {
            skipLine();
        }
        skipBreak();
    }

    private State after(State state, int c) {
        boolean rowEnd = c == '\n' || c == '\r' || c == END;
        if (state == State.QUOTED) {
            fault = c == END ? "has a quotation mark that is not closed" : null;
            return c == END ? State.BROKEN : c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        }
        if (c == '"' && (state == State.FIELD_START || state == State.QUOTE_IN_QUOTED)) {
            return State.QUOTED;
        }
        if (state == State.QUOTE_IN_QUOTED && !rowEnd && c != separator) {
            fault = "has text after a closing quotation mark";
            return State.BROKEN;
        }
        return rowEnd ? State.ROW_END : c == separator ? State.FIELD_START : State.PLAIN;
    }

    /** Passes over the rest of a line that is too long to be kept. */
    private void skipLine() throws IOException {
        int c = at(position);
        while (c != '\n' && c != '\r' && c != END) {
            position++;
            c = at(position);
        }
    }

    /** Returns where the first line of a broken row ends, but no more than its limit and one. */
    private int firstLine() throws IOException {
        int length = 0;
        int c = at(position);
        while (c != '\n' && c != '\r' && c != END && length <= MAX_LENGTH) {
            length++;
            c = at(position + length);
        }
        return length;
    }

    private void skipBreak() throws IOException {
        if (at(position) == '\r') {
            position++;
        }
        if (at(position) == '\n') {
            position++;
        }
    }

    /** Returns the character at a place of the buffer, which is filled as needed, or {@link #END}. */
    private int at(int index) throws IOException {
        int place = index;
        while (place >= limit) {
            int moved = position;
            if (ended || !fill()) {
                return END;
            }
            place -= moved - position;
        }
        return buffer[place];
    }

    /** Moves what is still needed to the buffer's beginning and reads on. */
    private boolean fill() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            bufferStart += position;
            limit -= position;
            position = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int count = reader.read(buffer, limit, buffer.length - limit);
        ended = count < 0;
        limit += Math.max(count, 0);
        return !ended;
    }
}
