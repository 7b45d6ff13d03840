package dev.parallax.reuse;

import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether one of two articles is the other's beginning: desks shorten reports from the end, so that the longer one is nearer
 * to the source. Evidence only, as an outlet may as well go on where the agency stopped.
 */
final class TailCut {

    /** So many sentences at least must be missing. */
    private static final int LEAST_CUT = 3;

    /** The share of the shorter text's sentences that must stand in the other, in fifths. */
    private static final int FIFTHS = 4;

    private final ReuseText a;
    private final ReuseText b;
    private final SharedWords first;
    private final SharedWords second;

    TailCut(ReuseText a, ReuseText b, List<Passage> passages) {
        this.a = a;
        this.b = b;
        first = SharedWords.ofFirst(a, passages);
        second = SharedWords.ofSecond(b, passages);
    }

    /** Adds the sentence, if one of the two was cut. */
    void addTo(List<String> evidence) {
        int ofA = missingAtEnd(first, second);
        int ofB = missingAtEnd(second, first);
        if (ofA >= LEAST_CUT) {
            evidence.add(sentence(b, a, ofA));
        } else if (ofB >= LEAST_CUT) {
            evidence.add(sentence(a, b, ofB));
        }
    }

    private static String sentence(ReuseText shorter, ReuseText longer, int missing) {
        return shorter.document().article().label() + " ends where "
                + longer.document().article().label() + " goes on for " + missing
                + " sentences more, as a text does that was cut from the end.";
    }

    /** Returns how many sentences one text has after the last one that the other took, if the other has little else. */
    private static int missingAtEnd(SharedWords longer, SharedWords shorter) {
        int taken = 0;
        int all = 0;
        @Nullable Sentence last = null;
        for (Sentence sentence : shorter.sentences()) {
            if (isReport(sentence)) {
                all++;
                taken += shorter.isTaken(sentence) ? 1 : 0;
                last = sentence;
            }
        }
        if (last == null || !shorter.isTaken(last) || (FIFTHS + 1) * taken < FIFTHS * all) {
            return 0;
        }
        int missing = 0;
        for (Sentence sentence : longer.sentences()) {
            missing = !isReport(sentence) ? missing : longer.isTaken(sentence) ? 0 : missing + 1;
        }
        return missing;
    }

    private static boolean isReport(Sentence sentence) {
        return sentence.kind() == SentenceKind.BODY && sentence.tokenCount() > 0;
    }
}
