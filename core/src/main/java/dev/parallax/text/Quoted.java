package dev.parallax.text;

import dev.parallax.article.Span;

/**
 * What stands between two quotation marks, or from one to the end of its paragraph. Whether anybody said it is another
 * question: titles and words that the author keeps at a distance stand between marks too.
 *
 * @param span the characters between the marks, without them and without white space at the ends; not empty
 * @param isClosed whether a closing mark was found
 * @param continues whether it goes on with what the paragraph before left open
 */
public record Quoted(Span span, boolean isClosed, boolean continues) {}
