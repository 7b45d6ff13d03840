package dev.parallax.duplicate;

/**
 * Two articles of which one repeats the other.
 *
 * @param a the one that the keep policy prefers
 * @param b the other
 * @param overlap the shingles of both
 */
public record DuplicatePair(String a, String b, Overlap overlap) {}
