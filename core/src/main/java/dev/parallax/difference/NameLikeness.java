package dev.parallax.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Tells whether two spellings may be those of one name. */
final class NameLikeness {

    /** Below this likeness of Jaro and Winkler two family names are those of two people. */
    private static final double FAMILY = 0.9;

    /** The same for given names, which are fewer and more alike. */
    private static final double GIVEN = 0.87;

    /** Letters put for one another, or moved, cost Jaro and Winkler more than one left out. */
    private static final double SAME_LENGTH = 0.03;

    private static final int SHORTEST = 4;

    /** What makes the people of a place, or several, of a name; after its last letter, if that is a vowel. */
    private static final Set<String> ENDINGS = Set.of(
            "s", "es", "n", "an", "ian", "ean", "ese", "i", "ish", "ic", "ns", "ans", "ians", "er", "ers", "is", "ists",
            "ist", "ism", "ies", "al", "ern", "a");

    /** Words that are capitalised and alike without being names of anybody. */
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

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
        if (x.stream().sorted().toList().equals(y.stream().sorted().toList())) {
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
        if (familyX.equals(familyY) && (isInitial(givenX, givenY) || isShortForm(givenX, givenY))) {
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
        if (american(a).equals(american(b))) {
            return Relation.STYLE;
        }
        if (CALENDAR.contains(a) || CALENDAR.contains(b)) {
            return Relation.OTHER;
        }
        boolean isLong = Math.min(a.length(), b.length()) > SHORTEST;
        return isLong && isAlike(a, b, FAMILY) ? Relation.SPELLING : Relation.OTHER;
    }

    private boolean isAlike(String a, String b, double least) {
        if (Math.min(a.length(), b.length()) < SHORTEST || isInflected(a, b) || isInflected(b, a)) {
            return false;
        }
        return differInOneLetter(a, b)
                && similarity.apply(a, b) >= least - (a.length() == b.length() ? SAME_LENGTH : 0);
    }

    /**
     * Tells whether one letter was put for another, left out or put in, or two or three next to one another stand in
     * another order. More than that are other words: "Santa Clara" and "Santa Clarita".
     */
    private static boolean differInOneLetter(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String coreA = a.substring(start, a.length() - end);
        String coreB = b.substring(start, b.length() - end);
        boolean moved = coreA.length() == coreB.length()
                && coreA.length() <= 3
                && coreA.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(coreB.chars().sorted().boxed().toList());
        return moved || (coreA.length() <= 1 && coreB.length() <= 1);
    }

    /** Brings British and American endings to one form. */
    static String american(String word) {
        String w = word.endsWith("tre") ? word.substring(0, word.length() - 2) + "er" : word;
        return w.replace("our", "or").replace("isation", "ization").replace("fence", "fense");
    }

    /** "Matt" and "Matthew", "Jerry" and "Jerrold", "Pete" and "Peter": a short form of the other. */
    private static boolean isShortForm(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        String longer = a.length() > b.length() ? a : b;
        boolean isOneMore = common == longer.length() - 1
                && a.length() != b.length()
                && (longer.endsWith("r") || longer.endsWith("y"));
        return common >= 3 && (Math.abs(a.length() - b.length()) >= 2 || isOneMore);
    }

    /** "Korean" and "Koreans", "Ukraine" and "Ukrainian": forms of one word. */
    private static boolean isInflected(String a, String b) {
        if (b.length() <= a.length()) {
            return false;
        }
        int common = 0;
        while (common < a.length() && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        String ending = b.substring(common);
        return common >= a.length() - 1 && ENDINGS.contains(ending);
    }

    private static boolean isInitial(String a, String b) {
        return a.charAt(0) == b.charAt(0) && (a.length() == 1 || b.length() == 1);
    }

    private static List<String> withoutEnding(List<String> parts) {
        List<String> rest = new ArrayList<>(parts);
        rest.replaceAll(NameLikeness::american);
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
