package dev.parallax.mention;

import dev.parallax.article.Span;

/**
 * A word that says how far something has come: delayed or cancelled, will or might.
 *
 * @param span its characters
 * @param group what it is about; words of other groups do not compare
 * @param side where it stands; words of one side agree
 * @param isFirm whether it leaves nothing open
 * @param isNegated whether "not" or the like stands right before it
 * @param firstToken the first token of the document that belongs to it
 * @param endToken one past the last
 */
public record StatusMention(
        Span span, String group, String side, boolean isFirm, boolean isNegated, int firstToken, int endToken) {}
