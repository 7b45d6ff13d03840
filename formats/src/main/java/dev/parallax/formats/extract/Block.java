package dev.parallax.formats.extract;

/**
 * A run of text that a browser shows as a paragraph of its own: between two borders of block elements, or between
 * doubled line breaks.
 *
 * @param element the number of the innermost block element around the text
 * @param hints what the inline elements around the whole of the text tell, a set of {@link Hint}s
 * @param text the text, white space collapsed; lines that single line breaks make are kept apart by {@code \n}
 * @param words how many words, two ideographs counting as one
 * @param linkedWords how many of them lie in links
 * @param leadLink whether the text begins within a link
 */
record Block(int element, long hints, String text, int words, int linkedWords, boolean leadLink) {

    /** Returns which part of the words is linked, 0 to 1. */
    double linkShare() {
        return words == 0 ? 0 : (double) linkedWords / words;
    }
}
