package dev.parallax.reuse;

import dev.parallax.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** How one of two articles leads up to the text that both share: with the name of the other, or with a colon. */
final class Announcement {

    /** How many words before the shared text are looked at. */
    private static final int WORDS = 60;

    /** How far the announced paragraph may begin from the shared text. */
    private static final int NEAR = 3;

    private static final Set<String> AS_SOURCE = Set.of(
            ("report reports reported reporting according from via write writes wrote writing says said notes noted story article"
                            + " headline explains explained adds")
                    .split(" "));

    private final ReuseText text;
    private final Outlet other;
    private final List<Passage> passages;
    private final ToIntFunction<Passage> start;

    private Announcement(ReuseText text, Outlet other, List<Passage> passages, ToIntFunction<Passage> start) {
        this.text = text;
        this.other = other;
        this.passages = passages;
        this.start = start;
    }

    static Announcement inFirst(ReuseText a, ReuseText b, List<Passage> passages) {
        return new Announcement(a, b.outlet(), passages, p -> p.matches().get(0).firstA());
    }

    static Announcement inSecond(ReuseText a, ReuseText b, List<Passage> passages) {
        return new Announcement(b, a.outlet(), passages, p -> p.matches().get(0).firstB());
    }

    /** Tells whether the other outlet is named as a source before a passage. */
    boolean names() {
        Tokens tokens = text.document().tokens();
        return passages.stream().mapToInt(start).anyMatch(end -> {
            int from = Math.max(0, end - WORDS);
            return other.isNamedBetween(tokens, from, end) && (isExcerpt(end) || hasSourceWord(tokens, from, end));
        });
    }

    /** Tells whether the longest passage begins as the paragraph after a colon does. */
    boolean isOfLongest() {
        return passages.stream()
                .max(Comparator.comparingInt(Passage::words))
                .map(start::applyAsInt)
                .filter(this::isExcerpt)
                .isPresent();
    }

    private boolean isExcerpt(int word) {
        return text.excerpts().stream().anyMatch(excerpt -> Math.abs(excerpt.first() - word) <= NEAR);
    }

    private static boolean hasSourceWord(Tokens tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            if (AS_SOURCE.contains(tokens.term(i))) {
                return true;
            }
        }
        return false;
    }
}
