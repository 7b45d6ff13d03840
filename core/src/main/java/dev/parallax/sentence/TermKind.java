package dev.parallax.sentence;

/** What a term tells of: two sentences that share who, where and when need not share what. */
enum TermKind {
    /** Part of a person's name. */
    PERSON,
    /** Part of the name of a company, an authority or any other body. */
    ORGANISATION,
    /** Part of the name of a place. */
    PLACE,
    /** Part of another name. */
    OTHER_NAME,
    /** The value of a number. */
    NUMBER,
    /** A weekday, a month, or another word that says when. */
    TIME,
    /** A word that says that somebody says something, or to whom. */
    SPEECH,
    /** A title or a role. */
    ROLE,
    /** A word that is rare in news at large. */
    RARE,
    /** A word that is less rare. */
    UNCOMMON,
    /** A common word. */
    COMMON,
    /** A word of which news is full. */
    FREQUENT;

    private static final double LEAST_OF_RARE = 0.75;
    private static final double LEAST_OF_UNCOMMON = 0.5;
    private static final double LEAST_OF_COMMON = 0.3;

    /** Returns the kind of a word, given how rare it is in news at large, 0 to 1. */
    static TermKind ofRarity(double rarity) {
        if (rarity > LEAST_OF_RARE) {
            return RARE;
        }
        return rarity > LEAST_OF_UNCOMMON ? UNCOMMON : rarity > LEAST_OF_COMMON ? COMMON : FREQUENT;
    }

    /** Returns the place of the kind in an array. */
    @SuppressWarnings("EnumOrdinal") // the features of the kinds stand in the order of declaration, by definition
    int index() {
        return ordinal();
    }
}
