package dev.parallax.quote;

import dev.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that somebody said.
 *
 * @param span the words, without quotation marks
 * @param type direct, mixed or indirect
 * @param speaker who said it; null where that was not found
 * @param cue the word that introduces it; null where there is none
 * @param continues whether it goes on with the quotation before it, in the paragraph before
 */
public record Quotation(
        Span span,
        QuoteType type,
        @Nullable Speaker speaker,
        @Nullable Cue cue,
        boolean continues) {

    /** Returns this quotation with another speaker. */
    public Quotation withSpeaker(@Nullable Speaker value) {
        return new Quotation(span, type, value, cue, continues);
    }
}
