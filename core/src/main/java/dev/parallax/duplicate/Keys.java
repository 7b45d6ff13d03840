package dev.parallax.duplicate;

import dev.parallax.internal.Hashing;
import dev.parallax.shingle.ScaledHashes;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Signature;

/** The keys by which an article is found: one for each band, then one for each shingle of its scaled sample. */
final class Keys {

    /** One in how many shingles belongs to the sample. */
    static final int SCALE = 8;

    /** A sample has no more: an article of 8,000 words or more is searched in parts of its text only. */
    static final int MAX_SAMPLES = 1_024;

    private Keys() {}

    static int[] of(Fingerprint fingerprint, DuplicateSettings settings) {
        return of(fingerprint.signature(), fingerprint.shingles(), settings);
    }

    /**
     * Returns the keys; none if there are no shingles.
     *
     * @throws IllegalArgumentException if the signature is of another scheme
     */
    private static int[] of(Signature signature, ShingleSet shingles, DuplicateSettings settings) {
        if (!signature.scheme().equals(settings.scheme())) {
            throw new IllegalArgumentException(
                    "signature of " + signature.scheme() + " where " + settings.scheme() + " is used");
        }
        IntBuffer keys = new IntBuffer();
        if (!shingles.isEmpty()) {
            Banding banding = settings.banding();
            for (int band = 0; band < banding.bands(); band++) {
                keys.add((int) (Hashing.mix(signature.bandKey(band, banding.rows())) >>> 32));
            }
            if (settings.rule().countsContainment()) {
                addSample(shingles, keys);
            }
        }
        return keys.toArray();
    }

    private static void addSample(ShingleSet shingles, IntBuffer keys) {
        int most = keys.size() + MAX_SAMPLES;
        for (int i = 0; i < shingles.size() && keys.size() < most; i++) {
            long hash = shingles.hash(i);
            if (ScaledHashes.isKept(hash, SCALE)) {
                keys.add((int) (Hashing.mix(hash) >>> 32));
            }
        }
    }
}
