package dev.parallax.sentence;

/** What is measured of two sentences. All symmetric unless the name tells a side; the order is that of the vector. */
public enum PairFeature {
    /** Cosine of the weighted terms, 0 to 1. */
    COSINE,
    /** Harmonic mean of the two shares of weight that has a counterpart, forms of one word counting in part. */
    SOFT_OVERLAP,
    /** The larger of the two shares. */
    CONTAINMENT_HIGH,
    /** The smaller of the two shares. */
    CONTAINMENT_LOW,
    /** Weight of what has a counterpart, logarithmic. */
    SHARED_MASS,
    /** Weight of shared terms that are neither names nor numbers, logarithmic. */
    SHARED_WORD_MASS,
    /** Share of the words (no names, no numbers) of the sentence with fewer of them that has a counterpart. */
    WORD_CONTAINMENT,
    /** The same for names; 0.5 if one of the two has none. */
    NAME_CONTAINMENT,
    /** Weight of shared names, logarithmic. */
    SHARED_NAME_MASS,
    /** How many number values are shared, up to 2. */
    SHARED_NUMBERS,
    /** 1 if both have numbers but share none. */
    NUMBER_CONFLICT,
    /** Shared pairs of neighbouring terms over those of the shorter sentence. */
    BIGRAMS,
    /** Longest common run of terms, by weight, logarithmic. */
    LONGEST_RUN,
    /** Weight of the densest stretch of shared terms on the side where it is lighter. */
    DENSEST_STRETCH,
    /**
     * The best two clauses: harmonic mean of the shares of their weight that they have in common, discounted where
     * that weight is small.
     */
    CLAUSE_OVERLAP,
    /** Weight that these two clauses share, logarithmic. */
    CLAUSE_SHARED_MASS,
    /** Cosine of runs of four characters. */
    CHARACTER_GRAMS,
    /** Share of one's quoted words that stands in the other, weighted; the larger of both sides. */
    QUOTED_CONTAINMENT,
    /** 1 if both hold quoted words. */
    BOTH_QUOTED,
    /** 1 if both stand among the first three sentences of their articles. */
    BOTH_LEAD,
    /** Logarithm of the weight of the lighter sentence. */
    LIGHTER_MASS,
    /** Logarithm of the ratio of the weights, absolute. */
    MASS_RATIO,
    /** Rarity of the rarest shared term, 0 to 1. */
    RAREST_SHARED;

    /** Returns the place of the feature in a vector. */
    @SuppressWarnings("EnumOrdinal") // the order of declaration is that of the vector, by definition
    public int index() {
        return ordinal();
    }
}
