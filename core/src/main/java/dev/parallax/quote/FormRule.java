package dev.parallax.quote;

import dev.parallax.quote.QuoteEdit.Kind;
import java.util.List;

/** Tells what became of an utterance from the edits that lead to a form of it. Stateless. */
final class FormRule {

    /** A quotation of no more words may be a fragment. */
    static final int FRAGMENT = 5;

    /** With fewer words the same it looks like another translation. */
    private static final double TRANSLATED_SHARE = 0.7;

    /** Two translations hardly have as many words in a row the same. */
    static final int ONE_WORDING = 6;

    private FormRule() {}

    /**
     * Returns the form of a quotation.
     *
     * @param other the words that are compared
     * @param alignment of these with the words of the utterance
     * @param isMixed whether they stand within a sentence of the author's
     * @param isJoined whether they are joined with other words
     */
    static QuoteForm of(
            QuoteWords other, QuoteAlignment alignment, List<QuoteEdit> edits, boolean isMixed, boolean isJoined) {
        if (alignment.isReworded()) {
            boolean much = alignment.share() < TRANSLATED_SHARE
                    && alignment.longestRun() < ONE_WORDING
                    && other.size() > FRAGMENT;
            return much ? QuoteForm.TRANSLATED : QuoteForm.WORD_CHANGED;
        }
        if (has(edits, Kind.BRACKETED)) {
            return QuoteForm.BRACKETED;
        }
        if (has(edits, Kind.CUT) || isJoined) {
            return QuoteForm.SPLICED;
        }
        if (edits.isEmpty()) {
            return QuoteForm.VERBATIM;
        }
        return isMixed && other.size() <= FRAGMENT ? QuoteForm.FRAGMENT_QUOTED : QuoteForm.TRIMMED;
    }

    private static boolean has(List<QuoteEdit> edits, Kind kind) {
        return edits.stream().anyMatch(edit -> edit.kind() == kind);
    }
}
