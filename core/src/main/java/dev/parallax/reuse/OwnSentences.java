package dev.parallax.reuse;

import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.util.List;

/**
 * Tells whether two articles were cut from one longer text: each has sentences between the shared ones that the other lacks. Who takes
 * another's report shortens it or adds to it at the ends; two that took from a third cut in different places.
 */
final class OwnSentences {

    /** So many sentences at least on either side. */
    private static final int LEAST = 2;

    /** Shorter ones are headings and asides. */
    private static final int LEAST_WORDS = 8;

    private OwnSentences() {}

    /** Adds a sentence and returns whether it is so. */
    static boolean areInBoth(ReuseText a, ReuseText b, List<Passage> passages, List<String> evidence) {
        int ofA = between(SharedWords.ofFirst(a, passages));
        int ofB = between(SharedWords.ofSecond(b, passages));
        if (ofA < LEAST || ofB < LEAST) {
            return false;
        }
        String first = had(a, ofA, b);
        String second = had(b, ofB, a);
        // In one order, whichever of the two comes first.
        boolean ascends = first.compareTo(second) <= 0;
        evidence.add(
                "Between the shared sentences " + (ascends ? first : second) + ", and " + (ascends ? second : first)
                        + ", as two have that cut a third text in different places; neither names the other.");
        return true;
    }

    private static String had(ReuseText text, int sentences, ReuseText other) {
        return text.document().article().label() + " has " + sentences + " that "
                + other.document().article().label() + " lacks";
    }

    /** Returns the number of untaken sentences of the report between the first and the last taken one. */
    private static int between(SharedWords words) {
        int found = 0;
        int since = 0;
        boolean begun = false;
        for (Sentence sentence : words.sentences()) {
            if (sentence.kind() != SentenceKind.BODY || sentence.tokenCount() < LEAST_WORDS) {
                continue;
            }
            if (words.isTaken(sentence)) {
                found += begun ? since : 0;
                begun = true;
                since = 0;
            } else {
                since++;
            }
        }
        return found;
    }
}
