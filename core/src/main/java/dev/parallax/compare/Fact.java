package dev.parallax.compare;

import dev.parallax.align.SentenceRef;
import java.util.List;

/**
 * Sentences of different articles that state the same.
 *
 * @param id names the fact within the comparison: {@code f1}, {@code f2}, ... by first appearance
 * @param label the medoid: the member that is most like the others, whose text stands for the fact
 * @param members the sentences that state it, ordered by article, then by sentence; two or more
 * @param coverage for each article of the comparison, in its order, whether it tells the fact
 */
public record Fact(String id, SentenceRef label, List<SentenceRef> members, List<Coverage> coverage) {

    /** Takes copies of the lists. */
    public Fact {
        members = List.copyOf(members);
        coverage = List.copyOf(coverage);
    }
}
