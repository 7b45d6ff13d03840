package dev.parallax.quote;

import dev.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said something.
 *
 * @param name the fullest name in the article; the words of the mention where it names nobody
 * @param span where the article speaks of the speaker; null where only other articles tell
 * @param entity the place in {@link dev.parallax.mention.Names#entities()}; -1 where nobody is named
 */
public record Speaker(String name, @Nullable Span span, int entity) {}
