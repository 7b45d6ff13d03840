package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;

/**
 * Two statements about what seems the same thing, before those of a fact are put together.
 *
 * @param relation how the values stand to one another
 * @param evidence what speaks for it that they are about the same thing
 */
record Finding(DiscrepancyKind kind, DiscrepancyRelation relation, Place a, Place b, Evidence evidence) {

    Finding withRelation(DiscrepancyRelation value) {
        return new Finding(kind, value, a, b, evidence);
    }

    /** A mention in a sentence. */
    record Place(SentenceRef sentence, Span span) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int bySentence = sentence.compareTo(other.sentence);
            return bySentence != 0 ? bySentence : span.compareTo(other.span);
        }
    }

    /**
     * What speaks for it that two mentions are about the same thing.
     *
     * @param likeness of the words around the two, 0 to 1
     * @param shared how many words right beside the two are the same, what is counted apart
     * @param beside how many of the two terms before and the two behind are the same
     * @param sameRole whether neither is a start, an end or a limit where the other is not
     * @param isOnly whether neither sentence has another mention that might be meant
     * @param isElsewhere whether one of the articles states the other's value in another place
     * @param isStrict whether only sentences that are nearly the same word for word tell enough: places in an order,
     *     numbers in names
     */
    record Evidence(
            double likeness,
            int shared,
            int beside,
            boolean sameRole,
            boolean isOnly,
            boolean isElsewhere,
            boolean isStrict) {}
}
