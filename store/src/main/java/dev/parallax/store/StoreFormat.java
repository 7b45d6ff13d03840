package dev.parallax.store;

import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.shingle.Shingler;
import dev.parallax.shingle.SignatureScheme;
import dev.parallax.text.NormalizerVersion;
import java.util.Objects;

/**
 * How the fingerprints of an index were made, which never changes: those made otherwise cannot be compared with them. When two
 * articles count as duplicates is not part of it and may differ from run to run. Immutable.
 *
 * @param scheme of the signatures
 * @param spareBits of the packed shingles, see {@link DuplicateSettings}
 * @param shingleSize the words of a shingle
 * @param normalizer the rules by which texts were normalised
 */
public record StoreFormat(SignatureScheme scheme, int spareBits, int shingleSize, NormalizerVersion normalizer) {

    /** Checks that nothing is missing. */
    public StoreFormat {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(normalizer, "normalizer");
    }

    /** Returns the format of fingerprints for these settings with shingles of the usual size. */
    public static StoreFormat of(DuplicateSettings settings) {
        return new StoreFormat(settings.scheme(), settings.spareBits(), Shingler.DEFAULT_SIZE, NormalizerVersion.V1);
    }

    /** Returns this format with shingles of that many words. */
    public StoreFormat withShingleSize(int value) {
        return new StoreFormat(scheme, spareBits, value, normalizer);
    }

    /** Tells whether the shingles are those of the other format; how they were sketched and packed does not count. */
    boolean hasShinglesOf(StoreFormat other) {
        return shingleSize == other.shingleSize && normalizer == other.normalizer;
    }

    @Override
    public String toString() {
        return "signatures " + scheme.version() + " of " + scheme.k() + " slots (seed " + scheme.seed()
                + "), shingles of " + shingleSize + " words with " + spareBits + " spare bits, normaliser "
                + normalizer;
    }
}
