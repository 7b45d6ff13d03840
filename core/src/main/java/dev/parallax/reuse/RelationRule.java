package dev.parallax.reuse;

/**
 * Decides the relation of two articles from what they share. The bounds are those of the definitions that people label
 * by, not tuned ones; only the half of a derived article is lowered a little, since an edit that goes far hides what
 * was taken.
 */
final class RelationRule {

    /** Less than 15 % differs. */
    private static final double NEAR_DUPLICATE = 0.85;

    /** More than half of the article that has less. */
    private static final double DERIVED = 0.45;

    /** Two sentences, or about 40 words, in runs that do not coincide by chance. */
    private static final int PARTIAL_WORDS = 40;

    /** Less own text than that is a frame around quotations and says nothing by its share. */
    private static final int LEAST_WORDS = 25;

    /** The share that must hold of the whole body too, lest a frame around other quotations make a copy. */
    private static final double WITH_QUOTATIONS = 0.2;

    /** Bodies that are alike to this degree are near-duplicates, however much of them is quotation. */
    private static final double WHOLE_BODY = 0.9;

    private RelationRule() {}

    /**
     * Returns the relation.
     *
     * @param shared whether a passage is shared
     * @param related whether the two report the same story
     */
    static PairRelation decide(ReuseText a, ReuseText b, Shares shares, boolean shared, boolean related) {
        if (a.size() > 0 && a.hasSameWords(b)) {
            return PairRelation.IDENTICAL;
        }
        boolean enough =
                Math.min(shares.own().a(), shares.own().b()) >= LEAST_WORDS && shares.ofBody() >= WITH_QUOTATIONS;
        if ((enough && shares.together() >= NEAR_DUPLICATE) || shares.bodyTogether() >= WHOLE_BODY) {
            return PairRelation.NEAR_DUPLICATE;
        }
        if (enough && shares.mostTaken() >= DERIVED && shares.runWords() >= LEAST_WORDS) {
            return PairRelation.DERIVED;
        }
        // Reports of different weeks share short runs that stand in every report of that kind, and what closes it.
        boolean far = a.isDaysFrom(b);
        int words = far ? shares.longRunWords() : shares.runWords();
        if (words >= PARTIAL_WORDS && !(far && shares.atFoot()) && !shares.isCallToReaders()) {
            return PairRelation.PARTIAL;
        }
        if (shared) {
            return PairRelation.QUOTES_ONLY;
        }
        return related ? PairRelation.INDEPENDENT : PairRelation.UNRELATED;
    }
}
