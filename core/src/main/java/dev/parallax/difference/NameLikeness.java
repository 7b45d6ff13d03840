package dev.parallax.difference;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Tells whether two spellings may be those of one name. */
final class NameLikeness {

    /** Below this likeness of Jaro and Winkler two family names are those of two people. */
    private static final double FAMILY = 0.9;

    /** The same for given names, which are fewer and more alike. */
    private static final double GIVEN = 0.87;

    private static final int SHORTEST = 4;

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

    /** How two spellings stand to one another. */
    enum Relation {
        /** Nothing says that they are one name. */
        OTHER,
        /** The same but for accents, points, order, initials or endings such as "Jr.". */
        STYLE,
        /** A letter or two differ. */
        SPELLING
    }

    Relation compare(List<String> a, List<String> b) {
        if (a.size() < 2 || b.size() < 2) {
            return a.size() == 1 && b.size() == 1 ? single(a.get(0), b.get(0)) : Relation.OTHER;
        }
        List<String> x = withoutEnding(a);
        List<String> y = withoutEnding(b);
        if (x.equals(y)
                || (x.size() == 2
                        && y.size() == 2
                        && x.get(0).equals(y.get(1))
                        && x.get(1).equals(y.get(0)))) {
            return Relation.STYLE;
        }
        if (x.size() < 2 || y.size() < 2) {
            return Relation.OTHER;
        }
        String familyX = x.get(x.size() - 1);
        String familyY = y.get(y.size() - 1);
        String givenX = x.get(0);
        String givenY = y.get(0);
        boolean sameGiven = givenX.equals(givenY);
        if (familyX.equals(familyY) && isInitial(givenX, givenY)) {
            return Relation.STYLE;
        }
        // A name with a word more, such as a title or a middle name, is fuller, not spelled otherwise.
        boolean given = sameGiven || isAlike(givenX, givenY, GIVEN);
        boolean family = familyX.equals(familyY) || isAlike(familyX, familyY, FAMILY);
        boolean sameMiddle = x.size() == y.size()
                && (x.size() == 2 || x.subList(1, x.size() - 1).equals(y.subList(1, y.size() - 1)));
        return sameMiddle && given && family ? Relation.SPELLING : Relation.OTHER;
    }

    private Relation single(String a, String b) {
        if (a.equals(b)) {
            return Relation.STYLE;
        }
        boolean long1 = Math.min(a.length(), b.length()) > SHORTEST;
        return long1 && isAlike(a, b, FAMILY) ? Relation.SPELLING : Relation.OTHER;
    }

    private boolean isAlike(String a, String b, double least) {
        if (Math.min(a.length(), b.length()) < SHORTEST || isInflected(a, b) || isInflected(b, a)) {
            return false;
        }
        return similarity.apply(a, b) >= least || isTransposed(a, b);
    }

    /** Two letters in the other order: "Glaser" and "Gasler" differ by a letter that moved. */
    private static boolean isTransposed(String a, String b) {
        return a.length() == b.length()
                && a.charAt(0) == b.charAt(0)
                && a.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(b.chars().sorted().boxed().toList());
    }

    /** "Korean" and "Koreans", "Iran" and "Iranian": forms of one word. */
    private static boolean isInflected(String a, String b) {
        return b.startsWith(a)
                && switch (b.substring(a.length())) {
                    case "s", "es", "n", "an", "ian", "ese", "i", "ish", "ic", "ns", "ans", "ians", "er", "ers", "is" ->
                        true;
                    default -> b.length() - a.length() > 2;
                };
    }

    private static boolean isInitial(String a, String b) {
        return a.charAt(0) == b.charAt(0) && (a.length() == 1 || b.length() == 1);
    }

    private static List<String> withoutEnding(List<String> parts) {
        List<String> rest = new ArrayList<>(parts);
        while (rest.size() > 2) {
            String last = rest.get(rest.size() - 1);
            if (!last.equals("jr") && !last.equals("sr") && !last.equals("ii") && !last.equals("iii")) {
                break;
            }
            rest.remove(rest.size() - 1);
        }
        return rest;
    }
}
