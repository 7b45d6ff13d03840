package dev.parallax.spark;

/**
 * An article's place in the order of decision, as one number: the lowest bits are its number by the keep policy; above
 * them, for an article that stands in a longer one and so comes late, how far its length falls short of the greatest.
 */
final class Places {

    private static final int NUMBER_BITS = 37;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final int MOST_SHINGLES = (1 << 24) - 1;

    /** The place in terms of {@code number}, {@code shingles} and whether it is {@code late}, which is null for no. */
    static final String PLACE = "if(late is null, number, shiftleft(1L, 62) + shiftleft(cast(" + MOST_SHINGLES
            + " - least(shingles, " + MOST_SHINGLES + ") as bigint), " + NUMBER_BITS + ") + number)";

    private Places() {}

    /** Returns an expression for the number of the article at a place. */
    static String number(String place) {
        return '(' + place + " & " + NUMBER + "L)";
    }
}
