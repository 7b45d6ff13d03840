package dev.parallax.mention;

import dev.parallax.article.Span;

/**
 * A place in an article that speaks of somebody.
 *
 * @param span the words, without a possessive {@code 's}; of a name with a title before it, the name
 * @param firstToken the first token
 * @param endToken one past the last token
 * @param form by name, role or pronoun
 * @param entity the place of who is meant in {@link Names#entities()}; -1 where that is not known
 */
public record Mention(Span span, int firstToken, int endToken, MentionForm form, int entity) {

    /** Tells whether it is known who is meant. */
    public boolean isResolved() {
        return entity >= 0;
    }
}
