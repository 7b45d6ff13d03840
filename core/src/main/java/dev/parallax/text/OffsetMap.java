package dev.parallax.text;

import dev.parallax.article.Span;
import java.util.Arrays;

/**
 * Leads from positions of a normalised text to positions of the original and back, both in UTF-16 units. Immutable.
 *
 * <p>The map is a list of replacements, each a stretch of the original with the stretch that took its place; between
 * them the texts run in step, one unit to one unit. (ICU's {@code Edits} has the same shape.) A replacement is never
 * divided: a span that ends inside one is widened to hold all of it, so that a highlight encloses what matched and
 * splits neither a surrogate pair nor an accented letter. Lookups take O(log replacements) and allocate nothing but
 * the result.
 */
public final class OffsetMap {

    private final int[] originalStarts;
    private final int[] originalEnds;
    private final int[] normalizedStarts;
    private final int originalLength;
    private final int normalizedLength;

    private OffsetMap(Builder builder, int originalLength, int normalizedLength) {
        this.originalStarts = Arrays.copyOf(builder.originalStarts, builder.size);
        this.originalEnds = Arrays.copyOf(builder.originalEnds, builder.size);
        this.normalizedStarts = Arrays.copyOf(builder.normalizedStarts, builder.size);
        this.originalLength = originalLength;
        this.normalizedLength = normalizedLength;
    }

    /** Returns the length of the original text. */
    public int originalLength() {
        return originalLength;
    }

    /** Returns the length of the normalised text. */
    public int normalizedLength() {
        return normalizedLength;
    }

    /** Returns the number of replacements; 0 if the texts run in step throughout. */
    public int replacements() {
        return originalStarts.length;
    }

    /**
     * Returns the stretch of the original that a stretch of the normalised text came from.
     *
     * <p>Characters that were dropped belong to the result where they lie between others, not where they lie at its
     * edge. An empty span gives an empty one, except inside a replacement, which is returned whole.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the normalised text
     */
    public Span toOriginal(Span normalized) {
        check(normalized, normalizedLength);
        int start = originalStart(normalized.start());
        return new Span(start, Math.max(start, originalEnd(normalized.end())));
    }

    /**
     * Returns the stretch of the normalised text that a stretch of the original became; empty if all of it was dropped.
     *
     * <p>{@link #toOriginal} leads back to a span that holds the given one, but for dropped characters at its edges.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the original text
     */
    public Span toNormalized(Span original) {
        check(original, originalLength);
        int start = normalizedStart(original.start());
        return new Span(start, Math.max(start, normalizedEnd(original.end())));
    }

    /** Returns the last position of the original that holds everything from a normalised position on. */
    int originalStart(int position) {
        int run = lastAtMost(normalizedStarts, position);
        if (run < 0) {
            return position;
        }
        int end = normalizedEndOf(run);
        return position < end ? originalStarts[run] : originalEnds[run] + (position - end);
    }

    /** Returns the first position of the original that holds everything before a normalised position. */
    int originalEnd(int position) {
        int run = lastAtMost(normalizedStarts, position - 1);
        if (run < 0) {
            return position;
        }
        return originalEnds[run] + Math.max(0, position - normalizedEndOf(run));
    }

    private int normalizedStart(int position) {
        int run = lastAtMost(originalStarts, position);
        if (run < 0) {
            return position;
        }
        int end = originalEnds[run];
        return position < end ? normalizedStarts[run] : normalizedEndOf(run) + (position - end);
    }

    private int normalizedEnd(int position) {
        int run = lastAtMost(originalStarts, position - 1);
        if (run < 0) {
            return position;
        }
        return normalizedEndOf(run) + Math.max(0, position - originalEnds[run]);
    }

    /** Up to the next replacement the texts run in step, which gives the end without storing it. */
    private int normalizedEndOf(int run) {
        int next = run + 1;
        return next < originalStarts.length
                ? normalizedStarts[next] - (originalStarts[next] - originalEnds[run])
                : normalizedLength - (originalLength - originalEnds[run]);
    }

    /** Returns the last index whose value is not above the given one, or -1. Values may repeat. */
    private static int lastAtMost(int[] values, int value) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static void check(Span span, int length) {
        if (span.end() > length) {
            throw new IndexOutOfBoundsException(span + " reaches beyond the length " + length);
        }
    }

    /** Collects replacements in text order. */
    static final class Builder {
        private int[] originalStarts = new int[16];
        private int[] originalEnds = new int[16];
        private int[] normalizedStarts = new int[16];
        private int size;

        /** Adds a stretch of the original, not empty, and where in the normalised text its replacement starts. */
        void replace(int originalStart, int originalEnd, int normalizedStart) {
            if (size == originalStarts.length) {
                int capacity = size * 2;
                originalStarts = Arrays.copyOf(originalStarts, capacity);
                originalEnds = Arrays.copyOf(originalEnds, capacity);
                normalizedStarts = Arrays.copyOf(normalizedStarts, capacity);
            }
            originalStarts[size] = originalStart;
            originalEnds[size] = originalEnd;
            normalizedStarts[size++] = normalizedStart;
        }

        OffsetMap build(int originalLength, int normalizedLength) {
            return new OffsetMap(this, originalLength, normalizedLength);
        }
    }
}
