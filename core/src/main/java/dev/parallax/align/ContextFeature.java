package dev.parallax.align;

/** What is measured of a candidate pair beyond its own words: how it stands among the other candidates. */
public enum ContextFeature {
    /** Log odds that the pair model gives to the words alone. */
    LIKENESS,
    /**
     * How far these odds lie above those of the best other counterpart, for the sentence where they do so by less;
     * below 0 where another is better.
     */
    SMALLER_MARGIN,
    /** The same for the sentence where they do so by more. */
    LARGER_MARGIN,
    /** 1 if each is the other's best counterpart. */
    MUTUAL_BEST,
    /** The larger probability of the pairs before and behind: both predecessors, or both successors. */
    NEIGHBOURS,
    /** The largest probability of the pairs in which just one of the two gives way to a sentence beside it. */
    SHIFTED,
    /** The best way over a sentence of a third article: the smaller of its two probabilities; 0 without one. */
    THIRD_ARTICLE,
    /** The larger of the two sentences' best probabilities with any sentence of a third article. */
    SHARED_ELSEWHERE,
    /** Logarithm of the number of sentence pairs of the two articles. */
    PAIRS,
    /** Logarithm of the links that the pair model expects, for each sentence of the shorter article. */
    DENSITY,
    /** The sum of the probabilities of the other counterparts, logarithmic, for the sentence where it is smaller. */
    RIVALS_LOW,
    /** The same for the sentence where it is larger. */
    RIVALS_HIGH,
    /** 1 for the best counterpart of a sentence, 1/2 for the second and so on; the larger of both sentences. */
    RANK_HIGH,
    /** The smaller of both sentences. */
    RANK_LOW,
    /** How far the odds lie above the mean of the others', for the sentence where they do so by less. */
    ABOVE_MEAN,
    /** The sum of the probabilities with sentences of third articles, logarithmic, where it is smaller. */
    ELSEWHERE_LOW,
    /** The same for the sentence where it is larger. */
    ELSEWHERE_HIGH,
    /** The best way over a sentence beside either: the lesser of a link's and a likeness's probability. */
    OWN_ARTICLE,
    /** The sum over all such ways of the product of the two, logarithmic. */
    OWN_ARTICLE_SUM,
    /** The sum over the ways over third articles of the product of the two probabilities, logarithmic. */
    THIRD_ARTICLE_SUM,
    /**
     * Weight of what the two share, without what a better counterpart of either shares as well, logarithmic, for the
     * sentence where it is less.
     */
    UNEXPLAINED_LOW,
    /** The same for the sentence where it is more. */
    UNEXPLAINED_HIGH,
    /** The smaller of the two as a share of all that they share. */
    UNEXPLAINED_SHARE,
    /** 1 if just one of the two is the caption of a picture. */
    ONE_CAPTION,
    /** 1 if both are captions. */
    BOTH_CAPTIONS,
    /** 1 if one is a caption and the other a headline. */
    CAPTION_AND_HEADLINE,
    /** 1 if one or both are headings within the text. */
    SUBHEADING;

    /** Returns the place of the feature in a vector. */
    @SuppressWarnings("EnumOrdinal") // the order of declaration is that of the vector, by definition
    public int index() {
        return ordinal();
    }
}
