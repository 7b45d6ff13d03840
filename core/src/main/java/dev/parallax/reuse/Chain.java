package dev.parallax.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Stretches of equal words that follow one another in two texts, without overlap on either side. */
final class Chain {

    private final Deque<Passage.Match> matches = new ArrayDeque<>();
    private int words;

    /** Puts a match before the first one, cut where it reaches into it. */
    void prepend(int a, int b, int length) {
        int room = length;
        if (!matches.isEmpty()) {
            room = Math.min(room, Math.min(firstA() - a, firstB() - b));
        }
        if (room > 0) {
            matches.addFirst(new Passage.Match(a, b, room));
            words += room;
        }
    }

    /** Puts a match after the last one. */
    void append(int a, int b, int length) {
        matches.addLast(new Passage.Match(a, b, length));
        words += length;
    }

    boolean isEmpty() {
        return matches.isEmpty();
    }

    int firstA() {
        return matches.getFirst().firstA();
    }

    int firstB() {
        return matches.getFirst().firstB();
    }

    int endA() {
        return matches.getLast().endA();
    }

    int endB() {
        return matches.getLast().endB();
    }

    /** Returns the longest run of matches that touch no word taken already, on neither side. */
    Chain without(BitSet takenA, BitSet takenB) {
        Chain best = new Chain();
        Chain run = new Chain();
        for (Passage.Match match : matches) {
            for (int k = 0; k < match.length(); k++) {
                if (takenA.get(match.firstA() + k) || takenB.get(match.firstB() + k)) {
                    best = run.words > best.words ? run : best;
                    run = run.isEmpty() ? run : new Chain();
                } else {
                    run.append(match.firstA() + k, match.firstB() + k, 1);
                }
            }
        }
        return run.words > best.words ? run : best;
    }

    /** Tells whether the two have a word in common on either side. */
    boolean overlaps(Chain other) {
        return (firstA() < other.endA() && other.firstA() < endA())
                || (firstB() < other.endB() && other.firstB() < endB());
    }

    /** Returns how many words are matched. */
    int words() {
        return words;
    }

    /** Returns twice the matched words over those of both sides. */
    double similarity() {
        return 2.0 * words / (endA() - firstA() + endB() - firstB());
    }

    /** Returns the matches in order; those that touch on both sides are one. */
    List<Passage.Match> matches() {
        List<Passage.Match> joined = new ArrayList<>(matches.size());
        Iterator<Passage.Match> rest = matches.iterator();
        Passage.Match last = rest.next();
        while (rest.hasNext()) {
            Passage.Match next = rest.next();
            if (last.endA() == next.firstA() && last.endB() == next.firstB()) {
                last = new Passage.Match(last.firstA(), last.firstB(), last.length() + next.length());
            } else {
                joined.add(last);
                last = next;
            }
        }
        joined.add(last);
        return joined;
    }
}
