package dev.parallax.duplicate;

/**
 * What an index holds.
 *
 * @param articles those that can be found
 * @param removed those that were removed or expired and whose places are not used again yet
 * @param slices stretches of time in which there are articles
 * @param bytes memory of the articles and of the tables by which they are found
 */
public record IndexStats(int articles, int removed, int slices, long bytes) {}
