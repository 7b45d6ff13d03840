package dev.parallax.reuse;

import dev.parallax.article.Span;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists what changed between a source and its copy: other words inside the passages, sentences that one of them lacks,
 * passages that moved, another headline. Linear in the two texts, but for sorting.
 *
 * <p>The edits are read off the matches of the passages; a diff would look for them a second time.
 */
final class ChangeFinder {

    /** Edits with so few equal words between them, none of which says anything, are one. */
    private static final int MAX_JOINT = 2;

    private final SharedWords a;
    private final SharedWords b;
    private final List<Passage> passages;
    private final boolean whole;
    private final List<Change> changes = new ArrayList<>();

    private ChangeFinder(ReuseText a, ReuseText b, List<Passage> passages, boolean whole) {
        this.a = SharedWords.ofFirst(a, passages);
        this.b = SharedWords.ofSecond(b, passages);
        this.passages = passages;
        this.whole = whole;
    }

    /**
     * Returns the changes, by their place in the first article.
     *
     * @param passages by their place in the first article, without overlap
     * @param fromA whether the first article is the source: what only the source has was cut, what only the copy has was
     *     inserted
     * @param whole whether the one is the other's text for the most part, so that what it lacks and adds, and another
     *     headline, are changes as well
     */
    static List<Change> find(ReuseText a, ReuseText b, List<Passage> passages, boolean fromA, boolean whole) {
        ChangeFinder finder = new ChangeFinder(a, b, passages, whole);
        finder.edits();
        if (whole) {
            finder.headline();
            finder.unshared(finder.a, finder.b, true, fromA);
            finder.unshared(finder.b, finder.a, false, !fromA);
            for (Passage passage : PassageOrder.moved(passages)) {
                finder.changes.add(new Change(ChangeKind.MOVED, passage.a(), passage.b()));
            }
        }
        finder.changes.sort(
                Comparator.comparing(Change::a).thenComparing(Change::b).thenComparing(Change::kind));
        return List.copyOf(finder.changes);
    }

    private void edits() {
        for (Passage passage : passages) {
            List<Passage.Match> matches = passage.matches();
            beforeFirst(matches.get(0));
            for (int k = 0, next; k + 1 < matches.size(); k = next) {
                next = k + 1;
                while (next + 1 < matches.size() && isJoint(matches.get(next))) {
                    next++;
                }
                Passage.Match after = matches.get(next);
                edit(matches.get(k).endA(), after.firstA(), matches.get(k).endB(), after.firstB());
            }
            afterLast(matches.get(matches.size() - 1));
        }
    }

    private boolean isJoint(Passage.Match match) {
        for (int i = match.firstA(); i < match.endA(); i++) {
            if (!a.isCommon(i)) {
                return false;
            }
        }
        return match.length() <= MAX_JOINT;
    }

    /** What stands between the start of a sentence and a passage, where most of the sentence is shared on both sides. */
    private void beforeFirst(Passage.Match match) {
        @Nullable Sentence first = a.sentence(match.firstA());
        @Nullable Sentence second = b.sentence(match.firstB());
        if (first != null && second != null && a.isTaken(first) && b.isTaken(second)) {
            int startA = a.unsharedBefore(match.firstA(), first);
            int startB = b.unsharedBefore(match.firstB(), second);
            // Between two passages the first of them has told the words behind it.
            if (startA == first.firstToken() && startB == second.firstToken()) {
                edit(startA, match.firstA(), startB, match.firstB());
            }
        }
    }

    private void afterLast(Passage.Match match) {
        @Nullable Sentence first = a.sentence(match.endA() - 1);
        @Nullable Sentence second = b.sentence(match.endB() - 1);
        if (first != null && second != null && a.isTaken(first) && b.isTaken(second)) {
            edit(match.endA(), a.unsharedFrom(match.endA(), first), match.endB(), b.unsharedFrom(match.endB(), second));
        }
    }

    private void edit(int fromA, int toA, int fromB, int toB) {
        boolean sentencesOnly = whole
                && (fromA == toA
                        ? b.areUntakenSentences(fromB, toB)
                        : fromB == toB && a.areUntakenSentences(fromA, toA));
        boolean inHeadline = whole && (fromA < a.headlineEnd() || fromB < b.headlineEnd());
        if ((fromA < toA || fromB < toB) && !sentencesOnly && !inHeadline) {
            ChangeKind kind = EditKinds.of(a.tokens(), fromA, toA, b.tokens(), fromB, toB);
            changes.add(new Change(kind, a.span(fromA, toA), b.span(fromB, toB)));
        }
    }

    private void headline() {
        @Nullable Sentence first = a.headline();
        @Nullable Sentence second = b.headline();
        if (first != null && second != null && !a.hasSameWords(first, b, second)) {
            changes.add(new Change(ChangeKind.HEADLINE, first.span(), second.span()));
        }
    }

    /** Adds the runs of body sentences of one article of which no more than half stands in the other. */
    private void unshared(SharedWords here, SharedWords there, boolean first, boolean source) {
        @Nullable Sentence begin = null;
        @Nullable Sentence end = null;
        for (Sentence sentence : here.sentences()) {
            if (sentence.kind() != SentenceKind.BODY || sentence.tokenCount() == 0) {
                continue;
            }
            if (!here.isTaken(sentence)) {
                begin = begin == null ? sentence : begin;
                end = sentence;
            } else if (begin != null && end != null) {
                addUnshared(begin, end, here, there, first, source ? ChangeKind.CUT : ChangeKind.INSERTED);
                begin = null;
            }
        }
        if (begin != null && end != null) {
            addUnshared(begin, end, here, there, first, source ? ChangeKind.CUT_TAIL : ChangeKind.INSERTED);
        }
    }

    private void addUnshared(
            Sentence begin, Sentence end, SharedWords here, SharedWords there, boolean first, ChangeKind kind) {
        int place = here.counterpartBefore(begin.firstToken());
        Span mine = begin.span().cover(end.span());
        Span other = there.span(place, place);
        changes.add(first ? new Change(kind, mine, other) : new Change(kind, other, mine));
    }
}
