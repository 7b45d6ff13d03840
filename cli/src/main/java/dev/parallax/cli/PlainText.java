package dev.parallax.cli;

/** Text from articles and file names as it may go to a terminal: a line of it, without anything that steers. */
final class PlainText {

    private PlainText() {}

    /**
     * Returns the text as one line: white space becomes single spaces, and controls, invisible format characters and
     * halves of surrogate pairs become {@code U+FFFD}, or vanish where they are only joiners and marks of direction.
     */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = line.length() > 0;
                continue;
            }
            int type = Character.getType(c);
            if (type == Character.FORMAT) {
                continue;
            }
            if (space) {
                line.append(' ');
                space = false;
            }
            boolean steers = type == Character.CONTROL || type == Character.SURROGATE;
            line.appendCodePoint(steers ? 0xfffd : c);
        }
        return line.toString();
    }

    /** Returns the first units of the text, one less where a pair of surrogates would be cut. */
    static String cut(String text, int length) {
        boolean within = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, within ? length - 1 : length);
    }
}
