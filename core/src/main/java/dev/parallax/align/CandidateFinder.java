package dev.parallax.align;

import dev.parallax.sentence.Lexicon;
import dev.parallax.sentence.PairFeature;
import dev.parallax.sentence.PairFeatures;
import dev.parallax.sentence.SentenceProfile;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the pairs of sentences of two articles that share enough rare terms to be worth a look, over inverted indexes;
 * the same pairs whichever of the two articles comes first. Holds scratch memory: one for each thread.
 */
final class CandidateFinder {

    /** The least weight of the shared terms, relative to that of the lighter sentence. */
    private static final double LEAST_SHARE = 0.03;

    /**
     * How many counterparts of a sentence in one other article are looked at, those with the most in common; beyond
     * them only those that count the sentence among theirs.
     */
    private static final int MOST_PER_SENTENCE = 40;

    private final Lexicon lexicon;
    private final LogisticModel model;
    private final PairFeatures measurer;
    private double[] shared = new double[0];

    CandidateFinder(Lexicon lexicon, LogisticModel model) {
        this.lexicon = lexicon;
        this.model = model;
        this.measurer = new PairFeatures(lexicon);
    }

    /** Returns the candidates of two articles, given the profiles of the sentences that may be aligned. */
    CandidateMatrix find(List<SentenceProfile> a, Postings inA, List<SentenceProfile> b, Postings inB) {
        return measure(a, b, propose(a, inA, b, inB));
    }

    /** Returns the candidates of one article with itself: each sentence with those before it. */
    CandidateMatrix findWithin(List<SentenceProfile> article, Postings in) {
        BitSet proposed = propose(article, in, article, in);
        for (int row = 0; row < article.size(); row++) {
            proposed.clear(row * article.size() + row, (row + 1) * article.size());
        }
        return measure(article, article, proposed);
    }

    private CandidateMatrix measure(List<SentenceProfile> a, List<SentenceProfile> b, BitSet proposed) {
        int size = proposed.cardinality();
        int[] rowStarts = new int[a.size() + 1];
        int[] column = new int[size];
        double[][] features = new double[size][PairFeature.values().length];
        double[] logOdds = new double[size];
        int at = 0;
        for (int cell = proposed.nextSetBit(0); cell >= 0; cell = proposed.nextSetBit(cell + 1)) {
            int row = cell / b.size();
            column[at] = cell % b.size();
            measurer.measure(a.get(row), b.get(column[at]), features[at]);
            logOdds[at] = model.logOdds(features[at]);
            rowStarts[row + 1] = ++at;
        }
        for (int row = 0; row < a.size(); row++) {
            rowStarts[row + 1] = Math.max(rowStarts[row], rowStarts[row + 1]);
        }
        return new CandidateMatrix(b.size(), rowStarts, column, features, logOdds);
    }

    /** Returns the cells of the candidates, row by row. */
    private BitSet propose(List<SentenceProfile> a, Postings inA, List<SentenceProfile> b, Postings inB) {
        int cells = a.size() * b.size();
        if (shared.length < cells) {
            shared = new double[cells];
        }
        Arrays.fill(shared, 0, cells, 0);
        inA.share(inB, lexicon, b.size(), shared);
        for (int row = 0; row < a.size(); row++) {
            for (int col = 0; col < b.size(); col++) {
                int cell = row * b.size() + col;
                double lighter = Math.min(a.get(row).mass(), b.get(col).mass());
                if (shared[cell] < LEAST_SHARE * lighter) {
                    shared[cell] = 0;
                }
            }
        }
        BitSet proposed = new BitSet(cells);
        for (int row = 0; row < a.size(); row++) {
            proposeBest(row * b.size(), 1, b.size(), proposed);
        }
        for (int col = 0; col < b.size(); col++) {
            proposeBest(col, b.size(), a.size(), proposed);
        }
        return proposed;
    }

    /** Proposes the best of the cells {@code first}, {@code first + step} and so on: a row or a column. */
    private void proposeBest(int first, int step, int count, BitSet proposed) {
        int[] found = new int[count];
        int size = 0;
        for (int i = 0, cell = first; i < count; i++, cell += step) {
            if (shared[cell] > 0) {
                found[size++] = cell;
            }
        }
        if (size <= MOST_PER_SENTENCE) {
            Arrays.stream(found, 0, size).forEach(proposed::set);
        } else {
            Arrays.stream(found, 0, size)
                    .boxed()
                    .sorted((x, y) -> shared[x] != shared[y] ? Double.compare(shared[y], shared[x]) : x - y)
                    .limit(MOST_PER_SENTENCE)
                    .forEach(proposed::set);
        }
    }
}
