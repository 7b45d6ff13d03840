package dev.parallax.formats.read;

import org.jspecify.annotations.Nullable;

/** Finds the headline of a plain text: its first non-empty line, when a blank line follows it. */
final class PlainHeadline {

    private PlainHeadline() {}

    static @Nullable String of(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = lineEnd(text, from);
            String line = text.substring(from, end).strip();
            int next = afterBreak(text, end);
            if (!line.isEmpty()) {
                return blankLineAt(text, next) ? withoutMark(line) : null;
            }
            from = next;
        }
        return null;
    }

    private static boolean blankLineAt(String text, int from) {
        if (from >= text.length()) {
            return false;
        }
        for (int i = from; i < text.length() && !isBreak(text.charAt(i)); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Drops the number signs that make a heading in Markdown. */
    private static String withoutMark(String line) {
        int i = 0;
        while (i < line.length() && i < 6 && line.charAt(i) == '#') {
            i++;
        }
        return i > 0 && i < line.length() && line.charAt(i) == ' '
                ? line.substring(i).strip()
                : line;
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int afterBreak(String text, int end) {
        if (end < text.length()
                && text.charAt(end) == '\r'
                && end + 1 < text.length()
                && text.charAt(end + 1) == '\n') {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
