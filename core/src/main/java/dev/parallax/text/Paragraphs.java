package dev.parallax.text;

import dev.parallax.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text: trimmed, disjoint, in order, holding every unit that is not blank.
 *
 * <p>A blank line always ends a paragraph. Whether a single line end does depends on the text. In hard-wrapped text
 * (mail, press releases) many lines go on with a small letter, lines are at most {@value #MAX_WRAP} units long and are
 * about equally full; there a line that had room for the first word of the next one ends a paragraph and any other does
 * not. In all other text a line is a paragraph. Linear time.
 */
final class Paragraphs {

    /** Lines of hard-wrapped text are no longer, in UTF-16 units. */
    static final int MAX_WRAP = 100;

    /** Lines of hard-wrapped text, but for the last of a paragraph, are no shorter, in UTF-16 units. */
    static final int MIN_WRAP = 40;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final List<Boolean> blankBefore = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
    }

    /** Returns the paragraphs of the text. */
    static List<Span> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        paragraphs.findLines();
        return paragraphs.join(paragraphs.wrapWidth());
    }

    private void findLines() {
        boolean blank = true;
        int lineEnds = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (!Glyphs.isSpace(c)) {
                int end = lineEnd(i);
                lines.add(new Span(i, end));
                blankBefore.add(blank || lineEnds > 1);
                blank = false;
                lineEnds = 0;
                i = end;
            } else {
                if (Glyphs.isLineEnd(c)) {
                    i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                    lineEnds += c == '\u2029' ? 2 : 1;
                }
                i++;
            }
        }
    }

    /** Returns one past the last unit of a line that is not blank. */
    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && !Glyphs.isLineEnd(text.charAt(end))) {
            end++;
        }
        while (Glyphs.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns the width to which the text was wrapped, 0 where it was not. */
    private int wrapWidth() {
        int single = 0;
        int goingOn = 0;
        int longest = 0;
        int tooLong = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!blankBefore.get(i)) {
                single++;
                Span before = lines.get(i - 1);
                longest = before.length() <= MAX_WRAP ? Math.max(longest, before.length()) : longest;
                tooLong += before.length() > MAX_WRAP ? 1 : 0;
                goingOn += Glyphs.isLower(text.charAt(lines.get(i).start())) ? 1 : 0;
            }
        }
        return goingOn * 3 >= single && tooLong * 10 <= single ? longest : 0;
    }

    private List<Span> join(int width) {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            int last = paragraphs.size() - 1;
            if (!blankBefore.get(i) && width >= MIN_WRAP && isFull(lines.get(i - 1), line, width)) {
                paragraphs.set(last, paragraphs.get(last).cover(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** Tells whether the first word of the next line would not have fitted on this one. */
    private boolean isFull(Span line, Span next, int width) {
        int word = next.start();
        while (word < next.end() && word - next.start() <= width && !Glyphs.isSpace(text.charAt(word))) {
            word++;
        }
        return line.length() >= MIN_WRAP && line.length() + 1 + word - next.start() > width;
    }
}
