package dev.parallax.difference;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words right beside a mention within its clause: what it counts, who does what with it. They decide whether two
 * mentions are about the same thing, where words further off only say that the sentences are.
 *
 * @param left the stems before it that weigh something and are no name, nearest first
 * @param right the stems behind it
 * @param role the word before it that tells what it is to the rest ("since", "until"), and the one behind that binds it to what follows ("when"); or an empty text
 * @param before the two terms right before it, nearest first
 * @param behind the two terms right behind it
 */
record SlotFrame(List<String> left, List<String> right, String role, List<String> before, List<String> behind) {

    /** How many words on either side. */
    private static final int REACH = 3;

    /** What a word must weigh: less than in the wider surroundings, as common verbs tell most here. */
    private static final double LEAST = 0.06;

    private static final int BESIDE = 2;

    /** Words that tell a point in time from a start or an end, or a value from a change. */
    private static final Set<String> ROLES =
            Set.of("since", "until", "till", "by", "before", "after", "from", "to", "between");

    /** "In 2005, when he became": the mention belongs to what follows. */
    private static final Set<String> BOUND = Set.of("when", "after", "before", "while");

    private static final Set<String> HEDGES = Set.of(
            "just",
            "under",
            "over",
            "about",
            "nearly",
            "almost",
            "more",
            "less",
            "fewer",
            "than",
            "at",
            "least",
            "most",
            "roughly",
            "only",
            "some",
            "around",
            "approximately",
            "up",
            "as",
            "many",
            "much",
            "well");

    private static final int HEDGES_WITHIN = 3;

    private static final Set<String> CLAUSE_ENDS = Set.of("and", "but", "while", "or", "which", "who", "that", "when");

    static SlotFrame of(Document document, Sentence sentence, int first, int end, EventWords words) {
        Tokens tokens = document.tokens();
        String text = document.article().text();
        List<String> left = new ArrayList<>();
        for (int i = first - 1; i >= sentence.firstToken() && left.size() < REACH; i--) {
            if (isBroken(text, tokens, i) || isEnd(tokens, i)) {
                break;
            }
            add(tokens, i, words, left);
        }
        List<String> right = new ArrayList<>();
        for (int i = end; i < sentence.endToken() && right.size() < REACH; i++) {
            if (isBroken(text, tokens, i - 1) || isEnd(tokens, i)) {
                break;
            }
            add(tokens, i, words, right);
        }
        List<String> before = new ArrayList<>();
        for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - BESIDE); i--) {
            before.add(tokens.term(i));
        }
        List<String> behind = new ArrayList<>();
        for (int i = end; i < Math.min(sentence.endToken(), end + BESIDE); i++) {
            behind.add(tokens.term(i));
        }
        String role = role(tokens, sentence, first);
        boolean isBound = !behind.isEmpty() && BOUND.contains(behind.get(0));
        return new SlotFrame(left, right, isBound ? role + ' ' + behind.get(0) : role, before, behind);
    }

    /** Returns the word that tells what a mention is to the rest, before words such as "just under". */
    private static String role(Tokens tokens, Sentence sentence, int first) {
        int at = first - 1;
        while (at >= sentence.firstToken() && at >= first - HEDGES_WITHIN && HEDGES.contains(tokens.term(at))) {
            at--;
        }
        return at >= sentence.firstToken() && ROLES.contains(tokens.term(at)) ? tokens.term(at) : "";
    }

    private static boolean isEnd(Tokens tokens, int i) {
        return tokens.isNumber(i) || (CLAUSE_ENDS.contains(tokens.term(i)) && !tokens.isCapitalized(i));
    }

    private static void add(Tokens tokens, int i, EventWords words, List<String> stems) {
        if (words.weight(tokens.stem(i)) >= LEAST && !words.isName(tokens.stem(i))) {
            stems.add(tokens.stem(i));
        }
    }

    /** Tells whether a stop, a bracket or a dash stands behind a token. */
    private static boolean isBroken(String text, Tokens tokens, int i) {
        int to = i + 1 < tokens.size() ? tokens.start(i + 1) : text.length();
        for (int at = tokens.end(i); at < to && at < tokens.end(i) + 8; at++) {
            if (",;:()[]—–…\n".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many stems stand beside both, apart from those given. */
    int shared(SlotFrame other, List<String> apart) {
        int shared = 0;
        for (String stem : left) {
            shared += !apart.contains(stem) && (other.left.contains(stem) || other.right.contains(stem)) ? 1 : 0;
        }
        for (String stem : right) {
            shared += !apart.contains(stem) && (other.left.contains(stem) || other.right.contains(stem)) ? 1 : 0;
        }
        return shared;
    }

    /** Tells whether a stem stands before both, or nothing that weighs something before either. */
    boolean sharesLeft(SlotFrame other) {
        return (left.isEmpty() && other.left.isEmpty()) || left.stream().anyMatch(other.left::contains);
    }

    /** Returns how many of the two terms before and the two behind are the same in their places, 0 to 4. */
    int beside(SlotFrame other) {
        return same(before, other.before) + same(behind, other.behind);
    }

    private static int same(List<String> a, List<String> b) {
        int same = 0;
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            same += a.get(i).equals(b.get(i)) ? 1 : 0;
        }
        return same;
    }
}
