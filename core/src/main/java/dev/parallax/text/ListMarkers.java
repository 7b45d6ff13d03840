package dev.parallax.text;

/**
 * Recognises what numbers the items of a list: {@code 1.)}, {@code 1)}, {@code 1.}, {@code a)}, {@code a.}, each with
 * or without a bullet before it, and bullets alone.
 *
 * <p>A marker is a long: its length in the low half, its style and value in the high half. Constant time.
 */
final class ListMarkers {

    /** No marker. */
    static final long NONE = 0;

    private static final int MAX_DIGITS = 3;

    private ListMarkers() {}

    /** Returns the marker that stands at a position, or {@link #NONE}. */
    static long at(String text, int start, int end) {
        int i = start;
        int bullet = 0;
        if (i < end && Glyphs.isBullet(text.charAt(i))) {
            bullet = text.charAt(i++);
            while (i < end && i - start < 3 && Glyphs.isSpace(text.charAt(i))) {
                i++;
            }
        }
        int valueStart = i;
        int value = 0;
        boolean letter = i < end && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
        if (letter) {
            value = text.charAt(i++) - 'a' + 1;
        } else {
            while (i < end && i - valueStart < MAX_DIGITS && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                value = value * 10 + text.charAt(i++) - '0';
            }
        }
        int closing = i > valueStart ? closing(text, i, end) : 0;
        int after = i + (closing == 3 ? 2 : 1);
        if (closing == 0 || (after < end && !Glyphs.isSpace(text.charAt(after)))) {
            return bullet == 0 ? NONE : marker(valueStart - start, bullet, 0, 0);
        }
        return marker(after - start, bullet, closing + (letter ? 4 : 0), value);
    }

    /** Tells whether a marker goes on where another one was: same style, next value. */
    static boolean follows(long marker, long earlier) {
        int kind = (int) (marker >>> 32);
        int before = (int) (earlier >>> 32);
        return marker != NONE && earlier != NONE && (value(marker) == 0 ? kind == before : kind == before + 1);
    }

    /** Returns the number of units that the marker takes. */
    static int length(long marker) {
        return (int) marker;
    }

    /** Tells whether the marker is a number or letter with nothing but a full stop. */
    static boolean isPlainStop(long marker) {
        return ((marker >>> 44) & 3) == 1 && marker >>> 48 == 0;
    }

    private static int value(long marker) {
        return (int) (marker >>> 32) & 0xfff;
    }

    private static long marker(int length, int bullet, int style, int value) {
        return ((long) bullet << 48 | (long) style << 44 | (long) value << 32) | length;
    }

    /** Returns 1 for a full stop, 2 for a parenthesis, 3 for both, 0 for neither. */
    private static int closing(String text, int i, int end) {
        boolean stop = i < end && text.charAt(i) == '.';
        int next = stop ? i + 1 : i;
        boolean parenthesis = next < end && text.charAt(next) == ')';
        return (stop ? 1 : 0) + (parenthesis ? 2 : 0);
    }
}
