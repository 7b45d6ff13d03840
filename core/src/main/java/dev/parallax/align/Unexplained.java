package dev.parallax.align;

import dev.parallax.sentence.Lexicon;
import dev.parallax.sentence.SentenceProfile;
import org.jspecify.annotations.Nullable;

/** What two sentences share, and a better counterpart of one of them does not share with it. */
final class Unexplained {

    private Unexplained() {}

    /**
     * Returns the weight of the terms that two sentences have in common, without those that a third has, too. Takes time
     * in the number of their terms.
     *
     * @param better the better counterpart, or null if there is none
     */
    static double weight(SentenceProfile a, SentenceProfile b, @Nullable SentenceProfile better, Lexicon lexicon) {
        double weight = 0;
        for (int i = 0, j = 0, k = 0; i < a.termCount() && j < b.termCount(); ) {
            int term = a.term(i);
            if (term < b.term(j)) {
                i++;
            } else if (term > b.term(j)) {
                j++;
            } else {
                while (better != null && k < better.termCount() && better.term(k) < term) {
                    k++;
                }
                if (better == null || k == better.termCount() || better.term(k) != term) {
                    weight += lexicon.weight(term);
                }
                i++;
                j++;
            }
        }
        return weight;
    }
}
