package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the mentions of two sentences that stand among the same words: each the other's best, and clearly better than
 * the next. Holds scratch memory: one for each thread.
 *
 * @param <T> the mentions
 */
final class SlotMatcher<T> {

    private final List<Document> documents;
    private final SlotContext context;
    private final ToIntFunction<T> first;
    private final ToIntFunction<T> end;
    private final BiPredicate<T, T> comparable;
    private final BiPredicate<T, T> alike;
    private final Map<Key, Surroundings> surroundings = new HashMap<>();

    SlotMatcher(
            List<Document> documents,
            SlotContext context,
            ToIntFunction<T> first,
            ToIntFunction<T> end,
            BiPredicate<T, T> comparable,
            BiPredicate<T, T> alike) {
        this.documents = documents;
        this.context = context;
        this.first = first;
        this.end = end;
        this.comparable = comparable;
        this.alike = alike;
    }

    private record Key(int article, int token) {}

    /** What stands around a mention, near and wide. */
    private record Surroundings(SlotContext.Words words, SlotFrame frame) {}

    /**
     * Two mentions in like surroundings.
     *
     * @param likeness of the words around, 0 to 1
     * @param frameA the words right beside the first
     * @param frameB the words right beside the second
     * @param isOnly whether neither sentence has another mention that might be meant
     */
    record Match<T>(T a, T b, double likeness, SlotFrame frameA, SlotFrame frameB, boolean isOnly) {

        /** Returns what speaks for the match; the stems of what is counted do not, as they had to be the same. */
        Finding.Evidence evidence(List<String> head, boolean isElsewhere, boolean isStrict) {
            return new Finding.Evidence(
                    likeness,
                    frameA.shared(frameB, head),
                    frameA.beside(frameB),
                    frameA.role().equals(frameB.role()),
                    frameA.sharesLeft(frameB),
                    isOnly,
                    isElsewhere,
                    isStrict);
        }
    }

    /** Returns the mentions of two sentences that belong together. */
    List<Match<T>> match(SentenceRef a, List<T> inA, List<T> allA, SentenceRef b, List<T> inB, List<T> allB) {
        List<Match<T>> matches = new ArrayList<>();
        for (T x : inA) {
            T best = best(a, x, b, inB);
            if (best != null && x.equals(best(b, best, a, inA))) {
                SlotFrame frame = around(a, x).frame();
                matches.add(new Match<>(
                        x,
                        best,
                        likeness(a, x, b, best),
                        frame,
                        around(b, best).frame(),
                        isOnly(x, allB) && isOnly(best, allA)));
            }
        }
        return matches;
    }

    /** Tells whether not more than one of some mentions might be meant by another. */
    private boolean isOnly(T mention, List<T> others) {
        return others.stream().filter(other -> alike.test(mention, other)).count() <= 1;
    }

    private @Nullable T best(SentenceRef a, T x, SentenceRef b, List<T> inB) {
        T best = null;
        double most = 0;
        for (T y : inB) {
            if (comparable.test(x, y)) {
                double likeness = likeness(a, x, b, y);
                if (likeness > most) {
                    most = likeness;
                    best = y;
                }
            }
        }
        return best;
    }

    private double likeness(SentenceRef a, T x, SentenceRef b, T y) {
        return SlotContext.likeness(around(a, x).words(), around(b, y).words());
    }

    private Surroundings around(SentenceRef ref, T mention) {
        return surroundings.computeIfAbsent(new Key(ref.article(), first.applyAsInt(mention)), key -> {
            Document document = documents.get(ref.article());
            Sentence sentence = document.sentences().get(ref.sentence());
            int from = first.applyAsInt(mention);
            int to = end.applyAsInt(mention);
            return new Surroundings(
                    context.around(document, sentence, from, to),
                    SlotFrame.of(document, sentence, from, to, context.eventWords()));
        });
    }
}
