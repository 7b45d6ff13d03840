package dev.parallax.align;

import java.util.List;

/**
 * Two sentences of different articles that may state the same fact.
 *
 * @param a the sentence of the earlier article in the comparison
 * @param b the sentence of the later one
 * @param probability the calibrated probability that both state at least one specific fact in common, 0 to 1; from
 *     {@link #THRESHOLD} on the pair counts as linked
 * @param relation how the two stand to one another
 * @param evidence what speaks for the link
 * @param edits the steps from a's words to b's, in text order; empty where the two are too unlike for them to
 *     help, or one has more than {@link #MAX_EDITED} words
 */
public record Link(
        SentenceRef a,
        SentenceRef b,
        double probability,
        LinkRelation relation,
        LinkEvidence evidence,
        List<WordEdit> edits) {

    /** The probability from which a candidate counts as a link. */
    public static final double THRESHOLD = 0.5;

    /** The probability from which a candidate is reported. */
    public static final double REPORTED = 0.1;

    /** The most words that a sentence may have for edits to be told: no sentence of a report is that long. */
    public static final int MAX_EDITED = 400;

    /** Takes a copy of the edits. */
    public Link {
        edits = List.copyOf(edits);
    }

    /** Tells whether the pair counts as linked. */
    public boolean isLinked() {
        return probability >= THRESHOLD;
    }
}
