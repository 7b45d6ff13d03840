package dev.parallax.sentence;

/** What is measured of two texts to tell how alike they are. Shares and cosines lie between 0 and 1. */
public enum LikenessFeature {
    /** Cosine of the stems' rarities. */
    COSINE(Group.WORDS),
    /** Rarity of shared stems over that of all. */
    JACCARD(Group.WORDS),
    /** Share of the lesser text's rarity that stands in the other; the larger of the two directions. */
    CONTAINMENT_HIGH(Group.WORDS),
    /** The smaller of the two directions. */
    CONTAINMENT_LOW(Group.WORDS),
    /** Shared stems over all, each counted alike. */
    PLAIN_JACCARD(Group.WORDS),
    /** Shared forms of all words, counted, over the mean length. */
    DICE(Group.WORDS),
    /** Shared stems of content over all of them, each counted alike. */
    CONTENT_JACCARD(Group.WORDS),
    /** Cosine of runs of three characters. */
    CHARACTERS_3(Group.CHARACTERS),
    /** Shared runs of four characters over all. */
    CHARACTERS_4(Group.CHARACTERS),
    /** Shared runs of five characters over those of the text with fewer. */
    CHARACTERS_5(Group.CHARACTERS),
    /** Shared pairs of neighbouring words over the mean count. */
    BIGRAMS(Group.ORDER),
    /** The same of three words. */
    TRIGRAMS(Group.ORDER),
    /** Geometric mean of the precisions of runs of one to four words, smoothed, as in BLEU; mean of both directions. */
    BLEU(Group.ORDER),
    /** Longest common subsequence of words over the mean length. */
    SUBSEQUENCE(Group.ORDER),
    /** The same over the shorter text. */
    SUBSEQUENCE_IN_SHORTER(Group.ORDER),
    /** Longest common run of words over the shorter text. */
    RUN(Group.ORDER),
    /** Edits of words from one text to the other over the mean length, as in TER without shifts. */
    EDITS(Group.ORDER),
    /** Pairs of aligned words that stand in the same order, as a share. */
    SAME_ORDER(Group.ORDER),
    /** Runs of aligned words over aligned words, as METEOR's fragmentation. */
    CHUNKS(Group.ORDER),
    /** Aligned rarity over all, with the likeness of the aligned words: mean of both directions. */
    ALIGNED(Group.ALIGNMENT),
    /** The smaller of the two directions. */
    ALIGNED_LOW(Group.ALIGNMENT),
    /** The larger of the two directions. */
    ALIGNED_HIGH(Group.ALIGNMENT),
    /** Aligned words of content over all of them, each counted alike; mean of both directions. */
    ALIGNED_CONTENT(Group.ALIGNMENT),
    /** The same with strong likeness only. */
    ALIGNED_STRONGLY(Group.ALIGNMENT),
    /** Aligned words of any kind over all. */
    ALIGNED_ALL(Group.ALIGNMENT),
    /** Precision and recall of aligned words with METEOR's penalty for fragmentation. */
    METEOR(Group.ALIGNMENT),
    /** Rarity of words of content without a strong counterpart, in the text that has less of it. */
    UNMATCHED_LOW(Group.DIFFERENCE),
    /** The same in the text that has more of it. */
    UNMATCHED_HIGH(Group.DIFFERENCE),
    /** How many words of content have no strong counterpart, in the text that has fewer. */
    UNMATCHED_COUNT_LOW(Group.DIFFERENCE),
    /** The same in the text that has more. */
    UNMATCHED_COUNT_HIGH(Group.DIFFERENCE),
    /** The rarest word of content without a strong counterpart, in the text where it is less rare. */
    RAREST_UNMATCHED_LOW(Group.DIFFERENCE),
    /** The same in the text where it is rarer. */
    RAREST_UNMATCHED_HIGH(Group.DIFFERENCE),
    /** Longest run of words without any counterpart, in the text where it is shorter. */
    GAP_LOW(Group.DIFFERENCE),
    /** The same in the text where it is longer. */
    GAP_HIGH(Group.DIFFERENCE),
    /** Words before the first and behind the last aligned one, in the text with fewer of them. */
    EDGES_LOW(Group.DIFFERENCE),
    /** The same in the text with more of them. */
    EDGES_HIGH(Group.DIFFERENCE),
    /** Whether the first words of content are alike. */
    FIRST_WORD(Group.DIFFERENCE),
    /** Whether the last words of content are alike. */
    LAST_WORD(Group.DIFFERENCE),
    /** The best likeness of a word of content of either text that is aligned worst. */
    WORST_WORD(Group.DIFFERENCE),
    /** Shared numbers over all; 1 without numbers. */
    NUMBERS(Group.MENTIONS),
    /** Whether both texts have numbers that the other lacks. */
    NUMBER_CONFLICT(Group.MENTIONS),
    /** How many numbers stand in one text only. */
    NUMBERS_APART(Group.MENTIONS),
    /** Whether either text has a number. */
    HAS_NUMBERS(Group.MENTIONS),
    /** Aligned names over all; 1 without names. */
    NAMES(Group.MENTIONS),
    /** Whether both texts have names that the other lacks. */
    NAME_CONFLICT(Group.MENTIONS),
    /** How many names stand in one text only. */
    NAMES_APART(Group.MENTIONS),
    /** Whether one text denies more often than the other. */
    DENIAL(Group.MENTIONS),
    /** Share of the quoted words of either text that stand in the other; 1 without quotations. */
    QUOTED(Group.MENTIONS),
    /** Whether just one text has a quotation. */
    QUOTED_ONCE(Group.MENTIONS),
    /** Cosine of the sums of the words' vectors, by rarity. */
    VECTORS(Group.VECTORS),
    /** Cosine of the plain sums of the vectors of content. */
    VECTORS_PLAIN(Group.VECTORS),
    /** Cosine of the sums over the words without strong counterpart; 1 if a text has none. */
    VECTORS_UNMATCHED(Group.VECTORS),
    /** Mean of each word's largest likeness to a word of the other text, by rarity; the smaller direction. */
    NEAREST_LOW(Group.VECTORS),
    /** The larger direction. */
    NEAREST_HIGH(Group.VECTORS),
    /** The mean of both directions, each word counted alike. */
    NEAREST_PLAIN(Group.VECTORS),
    /** The smallest of the words' largest likenesses. */
    NEAREST_WORST(Group.VECTORS),
    /** Words of the shorter text over those of the longer. */
    LENGTH_RATIO(Group.LENGTH),
    /** Words of the shorter text. */
    SHORTER(Group.LENGTH),
    /** Words of the longer text. */
    LONGER(Group.LENGTH),
    /** Words of content of the shorter text. */
    SHORTER_CONTENT(Group.LENGTH),
    /** Whether most words begin with a capital, as in a headline. */
    CAPITALS(Group.LENGTH),
    /** Mean rarity of the words of content. */
    RARITY(Group.LENGTH);

    /** What a feature looks at. */
    public enum Group {
        /** Shared stems. */
        WORDS,
        /** Shared runs of characters. */
        CHARACTERS,
        /** Runs and order of words. */
        ORDER,
        /** Words aligned by form, table and context. */
        ALIGNMENT,
        /** What remains without counterpart. */
        DIFFERENCE,
        /** Numbers, names, denials, quotations. */
        MENTIONS,
        /** Vectors learned by counting. */
        VECTORS,
        /** Lengths and style, for the model to weigh the others by. */
        LENGTH
    }

    private final Group group;

    LikenessFeature(Group group) {
        this.group = group;
    }

    /** Returns what this feature looks at. */
    public Group group() {
        return group;
    }

    /** Returns the place of this feature's value in {@link LikenessEvidence#features}. */
    @SuppressWarnings("EnumOrdinal") // the stored weights name the features in this order and are refused in another
    public int index() {
        return ordinal();
    }
}
