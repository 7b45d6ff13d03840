package dev.parallax.quote;

import dev.parallax.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article's form of an utterance.
 *
 * @param quote the quotation, by its place among all; -1 for a sentence without marks
 * @param article the article
 * @param sentence the sentence of the article in which it stands or starts
 * @param form what became of the utterance
 * @param edits how it differs from the fullest form, in text order; empty for a paraphrase
 * @param speakerDiffers whether another one is named as speaker than for the fullest form
 * @param part the part of a quotation that is a form of this utterance, where it is joined in one pair of marks with words
 *     that are not; null if all of it is. Only the part is compared
 * @param position where in the article it stands, from 0 at the start to 1 at the end
 */
public record FamilyMember(
        int quote,
        int article,
        int sentence,
        QuoteForm form,
        List<QuoteEdit> edits,
        boolean speakerDiffers,
        @Nullable Span part,
        double position) {

    /** Takes a copy of the edits. */
    public FamilyMember {
        edits = List.copyOf(edits);
    }
}
