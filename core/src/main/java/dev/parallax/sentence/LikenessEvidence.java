package dev.parallax.sentence;

import java.util.Collections;
import java.util.Set;

/**
 * What a {@link LikenessModel} sees of two texts; the same whichever comes first.
 *
 * @param features the values of {@link LikenessFeature}, by {@link LikenessFeature#index}; do not change the array
 * @param terms words that both texts have ({@code =word}), that one lacks ({@code -word}), and that replace one another
 *     ({@code word~other}), in alphabetical order
 */
@SuppressWarnings("ArrayRecordComponent") // a vector of numbers, never compared
public record LikenessEvidence(double[] features, Set<String> terms) {

    /** Wraps the terms. */
    public LikenessEvidence {
        terms = Collections.unmodifiableSet(terms);
    }

    /** Measures two texts. Takes time in the product of their lengths, up to the limit of {@link TextLikeness}. */
    public static LikenessEvidence of(String a, String b) {
        boolean ordered = a.compareTo(b) <= 0;
        return of(new TextPair(LikenessText.of(ordered ? a : b), LikenessText.of(ordered ? b : a)));
    }

    static LikenessEvidence of(TextPair pair) {
        OverlapMeasures.measure(pair);
        OrderMeasures.measure(pair);
        AlignmentMeasures.measure(pair);
        MentionMeasures.measure(pair);
        VectorMeasures.measure(pair);
        return new LikenessEvidence(pair.values, TermEvidence.of(pair));
    }
}
