package dev.parallax.reuse;

import java.util.List;

/**
 * What two articles share, how they stand to one another, and why that is said.
 *
 * @param relation how much of their own reporting is one and the same
 * @param direction who took it from whom
 * @param shareAInB the share of a's own words, outside quotations and furniture, that stand in b, 0 to 1
 * @param shareBInA the share of b's own words that stand in a, 0 to 1
 * @param passages the shared passages, by where they stand in a
 * @param changes what became of the source in the copy, by its place in a: inside the passages, and for near-duplicate
 *     and derived articles outside them as well; none where neither has the other's text. The source is a unless the
 *     direction or, for versions, the times of publication say otherwise
 * @param creditsA whom the first article credits, in text order
 * @param creditsB whom the second article credits
 * @param evidence the grounds, in sentences for a reader
 */
public record TextReuse(
        PairRelation relation,
        Direction direction,
        double shareAInB,
        double shareBInA,
        List<Passage> passages,
        List<Change> changes,
        List<Credit> creditsA,
        List<Credit> creditsB,
        List<String> evidence) {

    /** Takes copies of the lists. */
    public TextReuse {
        passages = List.copyOf(passages);
        changes = List.copyOf(changes);
        creditsA = List.copyOf(creditsA);
        creditsB = List.copyOf(creditsB);
        evidence = List.copyOf(evidence);
    }

    /** Tells whether the two share a passage of any kind. */
    public boolean sharesText() {
        return !passages.isEmpty();
    }

    /** Returns this with what further articles told about the direction. */
    TextReuse with(Direction found, List<String> grounds) {
        return new TextReuse(relation, found, shareAInB, shareBInA, passages, changes, creditsA, creditsB, grounds);
    }
}
