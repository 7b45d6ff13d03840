package dev.parallax.duplicate;

import dev.parallax.internal.Hashing;
import dev.parallax.shingle.ScaledHashes;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Signature;
import java.util.Arrays;
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

    /**
     * Returns the keys with all their bits, for collections whose articles 32 bits do not tell apart: one for each band, then
     * those of the sample; none if there are no shingles.
     */
    static long[] wide(Fingerprint fingerprint, DuplicateSettings settings) {
        ShingleSet shingles = fingerprint.shingles();
        if (shingles.isEmpty()) {
            return new long[0];
        }
        Banding banding = settings.banding();
        int bands = banding.bands();
        long[] keys = new long[bands + (settings.rule().countsContainment() ? MAX_SAMPLES : 0)];
        int size = 0;
        for (; size < bands; size++) {
            keys[size] = Hashing.mix(fingerprint.signature().bandKey(size, banding.rows()));
        }
        for (int i = 0; i < shingles.size() && size < keys.length; i++) {
            long hash = shingles.hash(i);
            if (ScaledHashes.isKept(hash, SCALE)) {
                keys[size++] = Hashing.mix(hash);
            }
        }
        return Arrays.copyOf(keys, size);
    }
}
