package dev.parallax.align;

/**
 * Two sentences that share enough to be looked at, with all that was measured of them.
 *
 * @param a the sentence of the earlier article
 * @param b the sentence of the later one
 * @param features the pair features, then the context features, in the order of their enums; not to be changed
 * @param probability what the model makes of them, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // a vector that is made once and read by the trainer only
public record LinkCandidate(SentenceRef a, SentenceRef b, double[] features, double probability) {}
