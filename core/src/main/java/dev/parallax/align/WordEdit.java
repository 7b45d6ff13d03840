package dev.parallax.align;

import dev.parallax.article.Span;
import java.util.Locale;

/**
 * One step from the words of a sentence to those of its counterpart.
 *
 * @param op what happened
 * @param a the words in the first article; empty, at the place of insertion, for {@link Op#INSERT}
 * @param b the words in the second article; empty, at the place they are missing, for {@link Op#DELETE}
 */
public record WordEdit(Op op, Span a, Span b) {

    /** The kinds of step. */
    public enum Op {
        /** Words that only the first has. */
        DELETE,
        /** Words that only the second has. */
        INSERT,
        /** Words of the first that stand as others in the second. */
        REPLACE;

        /** Returns the name that outputs use: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
