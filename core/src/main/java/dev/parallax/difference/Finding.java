package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;

/**
 * Two statements about what seems the same thing, before those of a fact are put together.
 *
 * @param relation how the values stand to one another
 * @param evidence what speaks for it that they are about the same thing
 * @param subject what they are about, for a reader; empty where the words of the sentences have to tell
 */
record Finding(
        DiscrepancyKind kind, DiscrepancyRelation relation, Place a, Place b, Evidence evidence, String subject) {

    Finding(DiscrepancyKind kind, DiscrepancyRelation relation, Place a, Place b, Evidence evidence) {
        this(kind, relation, a, b, evidence, "");
    }

    Finding withRelation(DiscrepancyRelation value) {
        return new Finding(kind, value, a, b, evidence, subject);
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
     * @param sharesLeft whether a word stands before both, or none that weighs something before either
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
            boolean sharesLeft,
            boolean isOnly,
            boolean isElsewhere,
            boolean isStrict) {

        /** That each sentence states such a thing but once, and both share names or a day. */
        static final Evidence SOLE = new Evidence(0, 0, 0, true, true, true, false, false);
    }
}
