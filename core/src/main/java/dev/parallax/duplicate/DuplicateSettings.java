package dev.parallax.duplicate;

import dev.parallax.shingle.SignatureScheme;
import java.time.Duration;
import java.util.Objects;

/**
 * How duplicates are searched. Immutable.
 *
 * @param rule when an article counts as a duplicate
 * @param scheme how signatures are made; signatures of another scheme are refused
 * @param banding how candidates are found by them; as many slots as the signature has, or fewer
 * @param spareBits how many bits of a shingle's hash are kept beyond those that tell an article's own shingles apart, 8 to
 *     40: with b bits, a pair of articles of which half the shingles differ has one too many counted as common in
 *     about n / 2^(b + 3) cases
 * @param bucketLimit how many articles of one band are looked at, the first ones: further copies of one press release
 *     cost no more
 * @param slice articles of how much time are stored together and forgotten together
 */
public record DuplicateSettings(
        DuplicateRule rule, SignatureScheme scheme, Banding banding, int spareBits, int bucketLimit, Duration slice) {

    /** The collection that the default banding is made for. */
    private static final long EXPECTED_ARTICLES = 1_000_000;

    /** The share of pairs just at the threshold that must become candidates. */
    private static final double LEAST_FOUND = 0.98;

    private static final int DEFAULT_SPARE_BITS = 12;
    private static final int DEFAULT_BUCKET_LIMIT = 64;
    private static final DuplicateSettings DEFAULT = of(DuplicateRule.create(), SignatureScheme.create());

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public DuplicateSettings {
        Objects.requireNonNull(rule, "rule");
        if (banding.slots() > scheme.k()) {
            throw new IllegalArgumentException(banding + " needs " + banding.slots() + " slots, not " + scheme.k());
        }
        if (spareBits < PackedShingles.MIN_SPARE_BITS || spareBits > PackedShingles.MAX_SPARE_BITS) {
            throw new IllegalArgumentException("spareBits " + spareBits + " is not from "
                    + PackedShingles.MIN_SPARE_BITS + " to " + PackedShingles.MAX_SPARE_BITS);
        }
        if (bucketLimit < 1) {
            throw new IllegalArgumentException("bucketLimit " + bucketLimit + " is not positive");
        }
        if (slice.toMillis() < 1) {
            throw new IllegalArgumentException("slice " + slice + " is shorter than a millisecond");
        }
    }

    private static DuplicateSettings of(DuplicateRule rule, SignatureScheme scheme) {
        return new DuplicateSettings(
                rule, scheme, banding(rule, scheme), DEFAULT_SPARE_BITS, DEFAULT_BUCKET_LIMIT, Duration.ofDays(1));
    }

    private static Banding banding(DuplicateRule rule, SignatureScheme scheme) {
        return Banding.choose(
                scheme.k(), rule.jaccard(), SimilarityDistribution.ofNews(EXPECTED_ARTICLES), BandingCosts.create());
    }

    /** Returns the settings for the default rule. */
    public static DuplicateSettings create() {
        return DEFAULT;
    }

    /**
     * Returns these settings with another rule and the banding that suits it, and with more slots where those there are
     * do not find pairs of such a low similarity.
     */
    public DuplicateSettings withRule(DuplicateRule value) {
        SignatureScheme enough = scheme;
        Banding found = banding(value, enough);
        while (found.probability(value.jaccard()) < LEAST_FOUND && enough.k() < SignatureScheme.MAX_SLOTS) {
            enough = enough.withSlots(2 * enough.k());
            found = banding(value, enough);
        }
        return new DuplicateSettings(value, enough, found, spareBits, bucketLimit, slice);
    }

    /** Returns these settings with another scheme, and the banding that suits it. */
    public DuplicateSettings withScheme(SignatureScheme value) {
        return new DuplicateSettings(rule, value, banding(rule, value), spareBits, bucketLimit, slice);
    }

    /** Returns these settings with another banding. */
    public DuplicateSettings withBanding(Banding value) {
        return new DuplicateSettings(rule, scheme, value, spareBits, bucketLimit, slice);
    }

    /** Returns these settings with another number of spare bits. */
    public DuplicateSettings withSpareBits(int value) {
        return new DuplicateSettings(rule, scheme, banding, value, bucketLimit, slice);
    }

    /** Returns these settings with another number of articles of a band. */
    public DuplicateSettings withBucketLimit(int value) {
        return new DuplicateSettings(rule, scheme, banding, spareBits, value, slice);
    }

    /** Returns these settings with slices of another length. */
    public DuplicateSettings withSlice(Duration value) {
        return new DuplicateSettings(rule, scheme, banding, spareBits, bucketLimit, value);
    }
}
