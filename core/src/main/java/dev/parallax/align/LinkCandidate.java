package dev.parallax.align;

import dev.parallax.sentence.PairFeature;

/**
 * Two sentences that share enough to be looked at, with all that was measured of them.
 *
 * @param a the sentence of the earlier article
 * @param b the sentence of the later one
 * @param features the pair features, then the context features, in the order of their enums
 * @param probability what the model makes of them, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // a vector that is made once, for the trainer, and never handed out
public record LinkCandidate(SentenceRef a, SentenceRef b, double[] features, double probability) {

    /** Takes a copy of the features. */
    public LinkCandidate {
        features = features.clone();
    }

    /** Returns a copy of the features. */
    @Override
    public double[] features() {
        return features.clone();
    }

    /** Returns what was measured of the words of the two sentences alone. */
    public double value(PairFeature feature) {
        return features[feature.index()];
    }
}
