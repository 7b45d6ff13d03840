package dev.parallax.quote;

import java.util.List;
import java.util.Locale;

/**
 * One difference between the fullest form of an utterance and another form of it.
 *
 * @param kind what was done
 * @param from the words of the fullest form; empty for words that were added
 * @param to the words of the other form; empty for words that are missing
 * @param isMarked whether an ellipsis or brackets show it to the reader
 * @param flags what of the sense may have changed with it
 */
public record QuoteEdit(Kind kind, String from, String to, boolean isMarked, List<Flag> flags) {

    /** Takes a copy of the flags. */
    public QuoteEdit {
        flags = List.copyOf(flags);
    }

    /** What was done to the words. */
    public enum Kind {
        /** Words are missing at the start. */
        TRIMMED_START,
        /** Words are missing at the end. */
        TRIMMED_END,
        /** Words are missing in between. */
        CUT,
        /** Words in brackets stand for others, or were added in brackets. */
        BRACKETED,
        /** Words are other ones. */
        WORD_CHANGED,
        /** Words were added. */
        WORD_ADDED;

        /** Returns the name that outputs use: lower case with hyphens. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What of the sense an edit touches. */
    public enum Flag {
        /** A word that negates is gone, new or another one. */
        NEGATION,
        /** A number. */
        NUMBER,
        /** What is, may be, must be or will be. */
        MODALITY;

        /** Returns the name that outputs use: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
