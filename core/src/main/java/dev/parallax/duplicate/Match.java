package dev.parallax.duplicate;

/**
 * An article of an index that the one asked about repeats, or that repeats it.
 *
 * @param id the article in the index
 * @param time its time, as in its {@link Fingerprint}
 * @param overlap the shingles of the article asked about (A), of the one in the index (B), and of both
 * @param similarity how much of the one is in the other, by {@link DuplicateRule#similarity}; 0 to 1
 */
public record Match(String id, long time, Overlap overlap, double similarity) {}
