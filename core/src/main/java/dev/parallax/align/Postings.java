package dev.parallax.align;

import dev.parallax.sentence.Lexicon;
import dev.parallax.sentence.SentenceProfile;
import java.util.Arrays;
import java.util.List;

/** In which sentences of one article each term stands, for the terms that may propose candidates. Immutable. */
final class Postings {

    /** Terms below this weight do not make a pair a candidate; they are in nearly every sentence. */
    private static final double LEAST_WEIGHT = 0.05;

    /** Terms that stand in more sentences of one article than this do not propose: furniture or hostile text. */
    private static final int MOST_SENTENCES = 400;

    private final int[] terms;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;
    private final int size;

    private Postings(long[] entries, int count) {
        terms = new int[count];
        starts = new int[count];
        ends = new int[count];
        sentences = new int[count];
        int distinct = 0;
        for (int i = 0, next; i < count; i = next) {
            int term = (int) (entries[i] >>> 32);
            next = i;
            while (next < count && (int) (entries[next] >>> 32) == term) {
                sentences[next] = (int) entries[next];
                next++;
            }
            if (next - i <= MOST_SENTENCES) {
                terms[distinct] = term;
                starts[distinct] = i;
                ends[distinct++] = next;
            }
        }
        size = distinct;
    }

    /** Returns the postings of an article, given the profiles of the sentences that may be aligned. */
    static Postings of(List<SentenceProfile> profiles, Lexicon lexicon) {
        long[] entries = new long[64];
        int count = 0;
        for (int s = 0; s < profiles.size(); s++) {
            SentenceProfile profile = profiles.get(s);
            for (int i = 0; i < profile.termCount(); i++) {
                if (lexicon.weight(profile.term(i)) >= LEAST_WEIGHT) {
                    entries = count == entries.length ? Arrays.copyOf(entries, 2 * count) : entries;
                    entries[count++] = ((long) profile.term(i) << 32) | s;
                }
            }
        }
        Arrays.sort(entries, 0, count);
        return new Postings(entries, count);
    }

    /**
     * Adds up the weights of the terms that both articles have, for every two sentences.
     *
     * @param columns the number of sentences of the other article
     * @param shared receives the sums, row by row, a row for each sentence of this article; zeros before
     */
    void share(Postings other, Lexicon lexicon, int columns, double[] shared) {
        for (int i = 0, j = 0; i < size && j < other.size; ) {
            if (terms[i] < other.terms[j]) {
                i++;
            } else if (terms[i] > other.terms[j]) {
                j++;
            } else {
                double weight = lexicon.weight(terms[i]);
                for (int a = starts[i]; a < ends[i]; a++) {
                    int row = sentences[a] * columns;
                    for (int b = other.starts[j]; b < other.ends[j]; b++) {
                        shared[row + other.sentences[b]] += weight;
                    }
                }
                i++;
                j++;
            }
        }
    }
}
