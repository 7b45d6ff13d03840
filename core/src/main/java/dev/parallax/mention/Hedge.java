package dev.parallax.mention;

/** How exactly a quantity is stated. */
public enum Hedge {
    /** As it is. */
    NONE,
    /** "about", "some", "roughly". */
    ABOUT,
    /** "nearly", "just under": somewhat below the number. */
    NEARLY,
    /** "more than", "over": above the number. */
    MORE,
    /** "at least": the number or above. */
    LEAST,
    /** "fewer than", "under": below the number. */
    LESS,
    /** "up to", "as many as": the number or below. */
    MOST
}
