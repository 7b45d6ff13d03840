package dev.parallax.duplicate;

/**
 * All that a later run of a {@link Deduplicator} needs to know of an article: what others are compared with, what decides
 * which one is kept, and what tells how another was edited.
 */
public record KnownArticle(ListedArticle listed, PackedFingerprint fingerprint, Outline outline) {}
