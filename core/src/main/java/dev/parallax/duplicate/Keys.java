package dev.parallax.duplicate;

import dev.parallax.internal.Hashing;
import dev.parallax.shingle.Signature;
import java.util.function.Supplier;

/** The keys by which an article is found: one for each band, then one for each shingle of its scaled sample. */
final class Keys {

    /** One in how many shingles belongs to the sample. */
    static final int SCALE = 8;

    /** A sample has no more: an article of 8,000 words or more is searched in parts of its text only. */
    static final int MAX_SAMPLES = 1_024;

    private Keys() {}

    /**
     * Returns the keys; none if there are no shingles.
     *
     * @param size the number of shingles
     * @param sample gives the keys of the sample; asked only where the rule needs them
     * @throws IllegalArgumentException if the signature is of another scheme
     */
    static int[] of(Signature signature, int size, Supplier<int[]> sample, DuplicateSettings settings) {
        if (!signature.scheme().equals(settings.scheme())) {
            throw new IllegalArgumentException(
                    "signature of " + signature.scheme() + " where " + settings.scheme() + " is used");
        }
        if (size == 0) {
            return new int[0];
        }
        Banding banding = settings.banding();
        int[] samples = settings.rule().countsContainment() ? sample.get() : new int[0];
        int[] keys = new int[banding.bands() + samples.length];
        for (int band = 0; band < banding.bands(); band++) {
            keys[band] = (int) (Hashing.mix(signature.bandKey(band, banding.rows())) >>> 32);
        }
        System.arraycopy(samples, 0, keys, banding.bands(), samples.length);
        return keys;
    }
}
