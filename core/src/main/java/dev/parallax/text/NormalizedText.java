package dev.parallax.text;

/**
 * A text in normalised form, and the way back to the original.
 *
 * @param text the normalised text
 * @param map leads from its positions to those of the original, and back
 * @param version the rules it was made by
 */
public record NormalizedText(String text, OffsetMap map, NormalizerVersion version) {}
