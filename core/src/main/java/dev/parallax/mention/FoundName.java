package dev.parallax.mention;

/**
 * A run of tokens that looks like a name.
 *
 * @param titleStart the first token of the title or role before it; {@code first} if there is none
 * @param first the first token of the name; equal to {@code end} where a title stands alone
 * @param end one past the last token
 */
record FoundName(int titleStart, int first, int end) {

    /** Tells whether it is a title alone. */
    boolean isTitleAlone() {
        return first == end;
    }

    int size() {
        return end - first;
    }
}
