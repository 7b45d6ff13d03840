package dev.parallax.quote;

import dev.parallax.article.Span;

/**
 * The word that says that somebody says something.
 *
 * @param text as it stands in the article
 * @param span where
 * @param cueClass what the choice of the word tells
 */
public record Cue(String text, Span span, CueClass cueClass) {}
