package dev.parallax.reuse;

import dev.parallax.article.PublicationTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What third articles tell about the text that two share: where an agency's own report has it as well, or a report that one of
 * them names, both took it from there. Holds scratch memory: one for each thread.
 */
final class ThirdTexts {

    /** The most third articles that are looked at for a pair. */
    static final int MOST = 4;

    /** The third article must have nearly all that is shared. */
    private static final double NEARLY_ALL = 0.9;

    /** The same few sources are asked again and again; what each article has of them is kept, for so many. */
    private static final int MAX_KEPT = 4096;

    /** Agencies first, then by time of publication, the unknown times last. */
    static final Comparator<ReuseText> LIKELY_SOURCE_FIRST =
            Comparator.comparing((ReuseText text) -> !text.isAgencys()).thenComparing(ThirdTexts::time);

    private final PassageAligner aligner;
    private final Map<Both, BitSet> kept = new HashMap<>();

    /** An article and one that may be its source; texts are equal only to themselves. */
    private record Both(ReuseText text, ReuseText source) {}

    ThirdTexts(PassageAligner aligner) {
        this.aligner = aligner;
    }

    /** Tells whether a third text could add anything. */
    static boolean mayHelp(TextReuse reuse) {
        return reuse.direction() == Direction.UNKNOWN || reuse.direction() == Direction.COMMON_SOURCE;
    }

    /** Returns what is known of a pair with these other articles, of which the first few are looked at. */
    TextReuse consider(TextReuse reuse, ReuseText a, ReuseText b, List<ReuseText> others) {
        int all = reuse.passages().stream().mapToInt(Passage::words).sum();
        int looked = 0;
        for (ReuseText third : others) {
            if (looked == MOST) {
                break;
            }
            if (third.outlet().isSameAs(a.outlet()) || third.outlet().isSameAs(b.outlet())) {
                continue;
            }
            looked++;
            boolean source = third.isAgencys()
                    || third.outlet().isNamedIn(a)
                    || third.outlet().isNamedIn(b);
            if (all > 0 && (source || (isBefore(third, a) && isBefore(third, b)))) {
                int had = words(reuse, a, b, third);
                if (had >= NEARLY_ALL * all) {
                    return told(reuse, third, source, had, all);
                }
            }
        }
        return reuse;
    }

    private static TextReuse told(TextReuse reuse, ReuseText third, boolean source, int had, int all) {
        List<String> evidence = new ArrayList<>(reuse.evidence());
        evidence.add((had == all ? "All " + all : had + " of the " + all) + " shared words stand in the report of "
                + third.document().article().label() + " as well, "
                + (third.isAgencys()
                        ? "an agency, which others take text from."
                        : source ? "which one of the two names." : "which was published before both."));
        return reuse.with(source ? Direction.COMMON_SOURCE : reuse.direction(), evidence);
    }

    private static boolean isBefore(ReuseText text, ReuseText other) {
        @Nullable PublicationTime first = text.document().article().published();
        @Nullable PublicationTime second = other.document().article().published();
        return first != null && second != null && first.isBefore(second);
    }

    private static String time(ReuseText text) {
        @Nullable PublicationTime time = text.document().article().published();
        return time == null ? "~" : time.iso();
    }

    /** Returns how many of the words that the two share stand in a third text, too. */
    private int words(TextReuse reuse, ReuseText a, ReuseText b, ReuseText third) {
        BitSet ofA = wordsIn(a, third);
        BitSet ofB = wordsIn(b, third);
        int words = 0;
        for (Passage passage : reuse.passages()) {
            for (Passage.Match match : passage.matches()) {
                for (int k = 0; k < match.length(); k++) {
                    words += ofA.get(match.firstA() + k) && ofB.get(match.firstB() + k) ? 1 : 0;
                }
            }
        }
        return words;
    }

    private BitSet wordsIn(ReuseText text, ReuseText source) {
        if (kept.size() >= MAX_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new Both(text, source), both -> {
            BitSet words = new BitSet();
            aligner.align(text, source).forEach(p -> p.matches().forEach(m -> words.set(m.firstA(), m.endA())));
            return words;
        });
    }
}
