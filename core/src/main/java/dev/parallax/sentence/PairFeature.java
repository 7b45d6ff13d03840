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
    RAREST_SHARED,
    /** Rarity of the second rarest. */
    SECOND_RAREST,
    /** How rare it is among the sentences of the event that two shared terms stand together, for the rarest two. */
    PAIR_RARITY,
    /** Weight of the shared terms that stand close together in both, logarithmic. */
    LOCAL_MASS,
    /** Share of the heaviest terms of the lighter sentence that has a counterpart. */
    TOP_TERMS,
    /** 1 if just one of the two is a headline. */
    ONE_HEADLINE,
    /** 1 if both are headlines. */
    BOTH_HEADLINES,
    /** Logarithm of the number of terms of the shorter. */
    SHORTER,
    /** Logarithm of the number of terms of the longer. */
    LONGER,
    /** How far apart the places in the two articles are, as a share of the article. */
    PLACES_APART,
    /** Share of the weight between quotation marks, of the sentence that has less of it. */
    QUOTED_LOW,
    /** The same of the sentence that has more. */
    QUOTED_HIGH,
    /** Weight of shared terms that stand between quotation marks in both, logarithmic. */
    SHARED_QUOTED,
    /** Cosine of what surrounds the two. */
    SURROUNDINGS,
    /** Cosine of one with what surrounds the other, the mean. */
    CROSS_SURROUNDINGS,
    /** The smaller of the shares of words and of names that have a counterpart. */
    WORDS_AND_NAMES,
    /** Weight of names without a counterpart, of the sentence that has less of it, logarithmic. */
    OTHER_NAMES,
    /** Weight of words without a counterpart, of the sentence that has less of it, logarithmic. */
    OTHER_WORDS,
    /** 1 if both have numbers without a counterpart. */
    OTHER_NUMBERS,
    /** Cosine of the sums of the word vectors. */
    VECTOR_COSINE,
    /** The same of words that are no names. */
    VECTOR_WORDS,
    /** The larger share of weight with a counterpart, words of like use counting in part. */
    SOFT_HIGH,
    /** The smaller share. */
    SOFT_LOW,
    /** Weight of words (no names) with a counterpart, words of like use counting in part, logarithmic. */
    SOFT_WORD_MASS,
    /** Its share of the words of the sentence with fewer. */
    SOFT_WORD_SHARE,
    /** How many parts of persons' names are shared, logarithmic. */
    SHARED_PERSONS,
    /** How many parts of names of bodies are shared, logarithmic. */
    SHARED_ORGANISATIONS,
    /** How many parts of names of places are shared, logarithmic. */
    SHARED_PLACES,
    /** How many parts of other names are shared, logarithmic. */
    SHARED_MORE_NAMES,
    /** How many values of numbers are shared, logarithmic. */
    SHARED_VALUES,
    /** How many words that say when are shared, logarithmic. */
    SHARED_TIMES,
    /** How many words of saying and reporting are shared, logarithmic. */
    SHARED_SPEECH,
    /** How many titles and roles are shared, logarithmic. */
    SHARED_ROLES,
    /** How many rare words are shared, logarithmic. */
    SHARED_RARE_WORDS,
    /** How many less rare words are shared, logarithmic. */
    SHARED_UNCOMMON_WORDS,
    /** How many common words are shared, logarithmic. */
    SHARED_COMMON_WORDS,
    /** How many words of which news is full are shared, logarithmic. */
    SHARED_FREQUENT_WORDS,
    /** How many parts of persons' names only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_PERSONS,
    /** How many parts of names of bodies only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_ORGANISATIONS,
    /** How many parts of names of places only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_PLACES,
    /** How many parts of other names only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_MORE_NAMES,
    /** How many values of numbers only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_VALUES,
    /** How many words that say when only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_TIMES,
    /** How many words of saying and reporting only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_SPEECH,
    /** How many titles and roles only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_ROLES,
    /** How many rare words only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_RARE_WORDS,
    /** How many less rare words only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_UNCOMMON_WORDS,
    /** How many common words only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_COMMON_WORDS,
    /** How many words of which news is full only one side has, of the side with fewer of them, logarithmic. */
    UNSHARED_FREQUENT_WORDS;

    /** Returns the place of the feature in a vector. */
    @SuppressWarnings("EnumOrdinal") // the order of declaration is that of the vector, by definition
    public int index() {
        return ordinal();
    }
}
