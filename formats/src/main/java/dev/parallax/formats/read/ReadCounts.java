package dev.parallax.formats.read;

/**
 * What a run of reading came to.
 *
 * @param sources files and streams that were opened or tried
 * @param articles articles that were read
 * @param refused articles, or files that may have held some, that could not be read
 * @param warnings remarks on articles that were read
 * @param skipped files in folders that were passed over
 */
public record ReadCounts(long sources, long articles, long refused, long warnings, long skipped) {}
