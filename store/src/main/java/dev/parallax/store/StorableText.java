package dev.parallax.store;

import org.jspecify.annotations.Nullable;

/** Text that a database gives back as it was: without NUL, and without halves of surrogate pairs. */
final class StorableText {

    private static final char REPLACEMENT = '\ufffd';

    private StorableText() {}

    /** Tells whether a text comes back as it is. */
    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the text of the same length with U+FFFD for what cannot be stored; null for null. */
    static @Nullable String of(@Nullable String text) {
        return text == null ? null : ofPresent(text);
    }

    static String ofPresent(String text) {
        if (isStorable(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < out.length() && Character.isLowSurrogate(out.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out.toString();
    }
}
