package dev.parallax.formats.extract;

/**
 * What is measured on a block, each feature cut into bins of which one holds. The first stage reads those that need the
 * page alone; the second those that also need the first stage's scores and the main container.
 */
enum BlockFeature {
    SHAPE(40, 1),
    KIND(16, 1),
    KIND_AND_WORDS(80, 1),
    WORDS_BEFORE(32, 1),
    WORDS_AFTER(32, 1),
    NEIGHBOURHOOD(8, 1),
    ENDING(6, 1),
    STOPS(6, 1),
    LEAD_LINK(2, 1),
    CAPITALS(4, 1),
    OPENING(16, 1),
    OWN_HINT(32, 1),
    NEAR_HINT(32, 1),
    WIDE_HINT(32, 1),
    HINT_DISTANCE(8, 1),
    IN_BODY(8, 1),
    PLACE(10, 1),
    TITLE_SEEN(4, 1),
    REPEATED(2, 1),
    STATED(4, 1),
    PARENT_MASS(8, 1),
    SIBLINGS_ALIKE(6, 1),
    KIND_AND_LINKS(80, 1),
    KIND_ON_PAGE(18, 1),
    FIRST_PROSE(12, 1),
    OPENING_AND_LINKS(32, 1),
    CREDIT_END(2, 1),
    AFTER_TITLE(9, 1),
    DESCRIBED(4, 1),
    RANK(7, 1),
    UPPER_CASE(4, 1),

    SCORE(14, 2),
    SCORE_OF_BEST(8, 2),
    SCORE_BEFORE(8, 2),
    SCORE_AFTER(8, 2),
    SCORE_AROUND(8, 2),
    INSIDE(6, 2),
    DEPTH_BELOW(8, 2),
    SAME_PARENT(4, 2),
    SIGNATURE_MASS(6, 2),
    SIGNATURE_SCORE(8, 2),
    MAIN_BEFORE(6, 2),
    MAIN_AFTER(6, 2),
    GAP(8, 2),
    BRANCH_SCORE(10, 2),
    BRANCH_LINKS(6, 2),
    BRANCH_SIZE(8, 2),
    BRANCH_HINT(32, 2),
    KIND_AND_SCORE(80, 2),
    LIST_SCORE(8, 2),
    LINKS_INSIDE(15, 2),
    CORE_SHARE(8, 2),
    FILL(16, 2),
    LIST_LINKS(12, 2),
    HEADS(6, 2);

    private final int bins;
    private final int stage;

    BlockFeature(int bins, int stage) {
        this.bins = bins;
        this.stage = stage;
    }

    int bins() {
        return bins;
    }

    /** Returns 1 or 2: which stage is the first to read the feature. */
    int stage() {
        return stage;
    }

    private static final int[] OFFSETS = offsets();

    /** The number of all bins of all features. */
    static final int SIZE = OFFSETS[OFFSETS.length - 1];

    private static int[] offsets() {
        BlockFeature[] all = values();
        int[] offsets = new int[all.length + 1];
        for (int i = 0; i < all.length; i++) {
            offsets[i + 1] = offsets[i] + all[i].bins;
        }
        return offsets;
    }

    /** Returns the place of a bin among all bins; a bin beyond the last counts as the last. */
    @SuppressWarnings("EnumOrdinal") // an index into this class's own table; stored models name features
    int at(int bin) {
        return OFFSETS[ordinal()] + Math.max(0, Math.min(bin, bins - 1));
    }
}
