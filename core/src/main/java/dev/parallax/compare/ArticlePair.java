package dev.parallax.compare;

import dev.parallax.reuse.Change;
import dev.parallax.reuse.Direction;
import dev.parallax.reuse.PairRelation;
import dev.parallax.reuse.Passage;
import java.util.List;

/**
 * What two articles have in common as texts.
 *
 * @param a the place of the first article in the comparison
 * @param b the place of the second, above {@code a}
 * @param jaccard shared shingles over all shingles of the two, 0 to 1
 * @param containmentAInB the share of a's shingles that stand in b, 0 to 1
 * @param containmentBInA the share of b's shingles that stand in a, 0 to 1
 * @param relation how much is one and the same
 * @param direction who took it from whom
 * @param evidence why, in sentences for a reader
 * @param passages the text that both have, by where it stands in a
 * @param changes what became of it where one has it from the other or both from a third, by the place in a; see {@link
 *     dev.parallax.reuse.TextReuse}
 */
public record ArticlePair(
        int a,
        int b,
        double jaccard,
        double containmentAInB,
        double containmentBInA,
        PairRelation relation,
        Direction direction,
        List<String> evidence,
        List<Passage> passages,
        List<Change> changes) {

    /** Takes copies of the lists. */
    public ArticlePair {
        evidence = List.copyOf(evidence);
        passages = List.copyOf(passages);
        changes = List.copyOf(changes);
    }
}
