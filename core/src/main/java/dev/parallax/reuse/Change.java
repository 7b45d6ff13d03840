package dev.parallax.reuse;

import dev.parallax.article.Span;

/**
 * One difference between two articles of which one has text of the other.
 *
 * @param kind what happened
 * @param a the place in the first article; empty where only the second has something
 * @param b the place in the second article; empty where only the first has something
 */
public record Change(ChangeKind kind, Span a, Span b) {}
