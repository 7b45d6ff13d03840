package dev.parallax.reuse;

import dev.parallax.article.PublicationTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what two articles share and how they stand to one another. Holds scratch memory: one for each thread.
 *
 * <p>The relation looks at own reporting: body text outside quotations. What two outlets quote from the same mouth is no
 * copy. Shares are counted from {@value #LEAST_SHARED} shared words on, since an editor's pen leaves short pieces;
 * passages are reported from the length on that the settings say.
 */
public final class ReuseComparer {

    private static final int LEAST_SHARED = 7;

    private final PassageFinder settings;
    private final PassageAligner aligner;
    private final ThirdTexts thirds;

    private ReuseComparer(PassageFinder settings) {
        this.settings = settings;
        this.aligner = settings.withMinWords(Math.min(LEAST_SHARED, settings.minWords()))
                .aligner();
        this.thirds = new ThirdTexts(aligner);
    }

    /** Returns a comparer with the default settings. */
    public static ReuseComparer create() {
        return of(PassageFinder.create());
    }

    /** Returns a comparer that reports passages as the settings say. */
    public static ReuseComparer of(PassageFinder settings) {
        return new ReuseComparer(settings);
    }

    /** Compares two articles; linear in their texts. */
    public TextReuse compare(ReuseText a, ReuseText b) {
        return compare(a, b, false);
    }

    /**
     * Compares two articles.
     *
     * @param related whether something else tells that the two report the same story, such as linked sentences
     */
    public TextReuse compare(ReuseText a, ReuseText b, boolean related) {
        List<Passage> all = aligner.align(a, b);
        List<Passage> passages =
                all.stream().filter(p -> p.words() >= settings.minWords()).toList();
        Shares shares = Shares.of(a, b, all);
        boolean sameStory =
                related || !passages.isEmpty() || (a.likeness().isRelated(b.likeness()) && !a.isDaysFrom(b));
        PairRelation relation = RelationRule.decide(a, b, shares, !passages.isEmpty(), sameStory);
        List<String> evidence = new ArrayList<>(new ReuseEvidence(a, b).of(relation, shares, passages));
        Direction direction =
                relation.isReuse() ? new DirectionRule(a, b, passages, evidence).decide() : Direction.NONE;
        List<Change> changes = relation.isReuse()
                ? ChangeFinder.find(a, b, all, isSource(a, b, direction), relation != PairRelation.PARTIAL)
                : List.of();
        // What is cut from one side is put in from the other: a sentence needs to know which is the source.
        if (direction == Direction.A_TO_B || direction == Direction.B_TO_A) {
            new ChangeEvidence(changes).addTo(evidence);
        }
        return new TextReuse(
                relation,
                direction,
                shares.aInB(),
                shares.bInA(),
                passages,
                changes,
                a.credits(),
                b.credits(),
                evidence);
    }

    /**
     * Adds what other articles tell: whether one of them, an agency's or one that is named, has the shared text as well, so that
     * both took it from there. A few are looked at, agencies first, then the earliest.
     *
     * @param reuse what {@link #compare} returned for the two
     * @param others other articles; those of the two outlets do not count
     */
    public TextReuse consider(TextReuse reuse, ReuseText a, ReuseText b, List<ReuseText> others) {
        return ThirdTexts.mayHelp(reuse)
                ? thirds.consider(
                        reuse,
                        a,
                        b,
                        others.stream().sorted(ThirdTexts.LIKELY_SOURCE_FIRST).toList())
                : reuse;
    }

    /** Compares a pair of a collection, with what the collection's other articles tell about it. */
    public TextReuse compare(CollectionPairs pairs, int pair) {
        ReuseText a = pairs.texts().get(pairs.first(pair));
        ReuseText b = pairs.texts().get(pairs.second(pair));
        TextReuse reuse = compare(a, b);
        return ThirdTexts.mayHelp(reuse) ? thirds.consider(reuse, a, b, pairs.thirds(pair)) : reuse;
    }

    /** Tells whether the first text counts as the source, if only to have a side to look from. */
    private static boolean isSource(ReuseText a, ReuseText b, Direction direction) {
        @Nullable PublicationTime first = a.document().article().published();
        @Nullable PublicationTime second = b.document().article().published();
        boolean laterA = first != null && second != null && second.isBefore(first);
        return direction == Direction.VERSIONS ? !laterA : direction != Direction.B_TO_A;
    }
}
