package dev.parallax.text;

/**
 * The frozen rules of a {@link Normalizer}. A version never changes what it makes of a text, on any Java runtime, so
 * that hashes of normalised text may be stored; new rules get a new constant.
 */
public enum NormalizerVersion {
    /**
     * Unicode 13: compatibility composition (NFKC), full case folding without the Turkic rules, straight quotes and
     * hyphens, no invisible characters, single spaces. Code points assigned after Unicode 13 and lone surrogates are
     * opaque: they stay as they are, and what stands next to them is normalised as though they were not letters.
     */
    V1
}
