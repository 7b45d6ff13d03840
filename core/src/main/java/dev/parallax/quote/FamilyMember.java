package dev.parallax.quote;

import java.util.List;

/**
 * One article's form of an utterance.
 *
 * @param quote the quotation, by its place among all; -1 for a sentence without marks
 * @param article the article
 * @param sentence the sentence of the article in which it stands or starts
 * @param form what became of the utterance
 * @param edits how it differs from the fullest form, in text order; empty for a paraphrase
 * @param speakerDiffers whether another one is named as speaker than for the fullest form
 * @param position where in the article it stands, from 0 at the start to 1 at the end
 */
public record FamilyMember(
        int quote,
        int article,
        int sentence,
        QuoteForm form,
        List<QuoteEdit> edits,
        boolean speakerDiffers,
        double position) {

    /** Takes a copy of the edits. */
    public FamilyMember {
        edits = List.copyOf(edits);
    }
}
