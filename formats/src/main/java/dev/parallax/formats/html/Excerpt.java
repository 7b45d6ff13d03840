package dev.parallax.formats.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * How much of an article's sentences is shown: all, or their first words only, for pages that are published where the
 * whole texts may not be.
 *
 * @param words the most words of a sentence, 1 or more
 */
record Excerpt(int words) {

    /** Shows everything. */
    static final Excerpt WHOLE = new Excerpt(Integer.MAX_VALUE);

    boolean isWhole() {
        return words == Integer.MAX_VALUE;
    }

    /** Returns where the first words of a part of a text end; the end of the part where it has no more. */
    int end(String text, int start, int end) {
        int left = words;
        for (int i = start; i < end; i++) {
            boolean gap = Character.isWhitespace(text.charAt(i));
            if (gap && i > start && !Character.isWhitespace(text.charAt(i - 1)) && --left == 0) {
                return text.substring(i, end).isBlank() ? end : i;
            }
        }
        return end;
    }

    /** Returns a part of a text as it is to be shown, with an ellipsis where words are left out. */
    Content of(String text, int start, int end) {
        return new Shown(text, start, end(text, start, end), end);
    }

    Content of(String text) {
        return of(text, 0, text.length());
    }

    private record Shown(String text, int start, int shownEnd, int end) implements Content {

        @Override
        public void writeTo(TemplateOutput out) {
            SafeText.write(text, start, shownEnd, out);
            if (shownEnd < end) {
                out.writeContent(" …");
            }
        }

        @Override
        public boolean isEmptyContent() {
            return start == end;
        }
    }
}
