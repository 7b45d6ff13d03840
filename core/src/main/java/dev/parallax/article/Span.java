package dev.parallax.article;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in an article's own, unmodified text.
 *
 * <p>Every position that Parallax reports is a span of this kind: {@code text.substring(start, end)} is the text
 * meant. Spans order by start, then by end.
 *
 * @param start the first code unit, from 0
 * @param end one past the last code unit, not below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a range");
        }
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Tells whether the span holds nothing. */
    public boolean isEmpty() {
        return end == start;
    }

    /** Tells whether every position of {@code other} lies within this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the two spans have at least one position in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns the smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * Returns the text that the span marks.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the end of {@code text}
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
