package dev.parallax.formats.extract;

/** Collects the text of one block: collapses white space, drops invisible characters, counts words. */
final class BlockText {

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int newlines;
    private boolean inWord;
    private int words;
    private int linkedWords;
    private int ideographs;
    private boolean leadLink;
    private long hints = -1;

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Adds running text; line breaks in it count as spaces. The hints are those of the inline elements around it. */
    void append(String source, boolean linked, long inlineHints) {
        if (!source.isBlank()) {
            hints &= inlineHints;
        }
        for (int i = 0; i < source.length(); ) {
            int c = source.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = true;
                inWord = false;
            } else if (!isInvisible(c)) {
                add(c, linked);
            }
        }
    }

    /** Ends the line; nothing happens at the beginning of a block. */
    void lineBreak() {
        newlines++;
        inWord = false;
    }

    /** Sets a border between two words, as between two cells of a table. */
    void space() {
        space = true;
        inWord = false;
    }

    /** Tells whether two line breaks came one after the other, which makes a new paragraph. */
    boolean isParagraphBreak() {
        return newlines > 1;
    }

    private void add(int c, boolean linked) {
        if (text.length() == 0) {
            leadLink = linked;
        } else if (newlines > 0) {
            text.append('\n');
        } else if (space) {
            text.append(' ');
        }
        newlines = 0;
        space = false;
        text.appendCodePoint(c);
        count(c, linked);
    }

    private void count(int c, boolean linked) {
        if (Character.isIdeographic(c) || isKana(c)) {
            inWord = false;
            if (++ideographs % 2 == 1) {
                word(linked);
            }
        } else if (Character.isLetterOrDigit(c)) {
            if (!inWord) {
                word(linked);
            }
            inWord = true;
        } else if (c != '\'' && c != '\u2019') {
            inWord = false;
        }
    }

    private void word(boolean linked) {
        words++;
        if (linked) {
            linkedWords++;
        }
    }

    /** Returns what was collected and begins anew. */
    Block take(int element) {
        Block block = new Block(element, hints, text.toString(), words, linkedWords, leadLink);
        text.setLength(0);
        space = false;
        newlines = 0;
        inWord = false;
        words = 0;
        linkedWords = 0;
        ideographs = 0;
        leadLink = false;
        hints = -1;
        return block;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isKana(int c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x0E00 && c <= 0x0E7F);
    }

    /** Controls, soft hyphens and zero-width spaces; joiners stay, for scripts that need them. */
    private static boolean isInvisible(int c) {
        return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }
}
