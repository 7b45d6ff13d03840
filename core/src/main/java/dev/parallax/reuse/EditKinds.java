package dev.parallax.reuse;

import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Tells of a few words that stand where others stood what kind of change that is; the lists of words are English. */
final class EditKinds {

    private static final Set<String> DENIALS = Set.of(
            ("no not nor never none nobody nothing neither without cannot don't doesn't didn't isn't aren't wasn't"
                            + " weren't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't denied denies")
                    .split(" "));

    private static final Set<String> NUMBERS = Set.of(
            ("one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty sixty"
                            + " seventy eighty ninety hundred thousand million billion half third quarter twice double")
                    .split(" "));

    private static final Set<String> SAYS = Set.of(
            ("said says say saying told tells according added adds claimed claims stated states announced confirmed"
                            + " reported reportedly allegedly alleged quoted insisted warned explained noted wrote")
                    .split(" "));

    /** Capitals that name nobody. */
    private static final Set<String> NO_NAMES = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
                            + " august september october november december mr mrs ms dr")
                    .split(" "));

    /** In more words than this something of everything occurs; they are other words. */
    private static final int MAX_WORDS = 12;

    private final Tokens a;
    private final int fromA;
    private final int toA;
    private final Tokens b;
    private final int fromB;
    private final int toB;

    private EditKinds(Tokens a, int fromA, int toA, Tokens b, int fromB, int toB) {
        this.a = a;
        this.fromA = fromA;
        this.toA = toA;
        this.b = b;
        this.fromB = fromB;
        this.toB = toB;
    }

    /** Returns the kind of a change from some words of one text to some of another; either may be none. */
    static ChangeKind of(Tokens a, int fromA, int toA, Tokens b, int fromB, int toB) {
        return new EditKinds(a, fromA, toA, b, fromB, toB).kind();
    }

    private ChangeKind kind() {
        if (Math.max(toA - fromA, toB - fromB) > MAX_WORDS) {
            return ChangeKind.WORDING;
        }
        if (terms(a, fromA, toA, i -> DENIALS.contains(a.term(i))).size() % 2
                != terms(b, fromB, toB, i -> DENIALS.contains(b.term(i))).size() % 2) {
            return ChangeKind.NEGATION;
        }
        if (differ(i -> isNumber(a, i), i -> isNumber(b, i))) {
            return ChangeKind.NUMBER;
        }
        if (differ(i -> SAYS.contains(a.term(i)), i -> SAYS.contains(b.term(i)))) {
            return ChangeKind.ATTRIBUTION;
        }
        return differ(i -> isName(a, i), i -> isName(b, i)) ? ChangeKind.NAME : ChangeKind.WORDING;
    }

    private boolean differ(IntPredicate inA, IntPredicate inB) {
        return !terms(a, fromA, toA, inA).equals(terms(b, fromB, toB, inB));
    }

    private static List<String> terms(Tokens tokens, int from, int to, IntPredicate which) {
        List<String> terms = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (which.test(i)) {
                terms.add(tokens.term(i));
            }
        }
        return terms;
    }

    private static boolean isNumber(Tokens tokens, int i) {
        return tokens.isNumber(i) || NUMBERS.contains(tokens.term(i));
    }

    /** A capital, but not on a word that any sentence may begin with. */
    private static boolean isName(Tokens tokens, int i) {
        String term = tokens.term(i);
        return tokens.isCapitalized(i) && term.length() > 1 && !WordNumbers.isCommon(term) && !NO_NAMES.contains(term);
    }
}
