package dev.parallax.align;

import dev.parallax.sentence.Lexicon;
import dev.parallax.sentence.PairFeature;
import dev.parallax.sentence.PairFeatures;
import dev.parallax.sentence.SentenceProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the pairs of sentences of two articles that share enough rare terms to be worth a look, over an inverted
 * index. Holds scratch memory: one for each thread.
 */
final class CandidateFinder {

    /** The least weight of the shared terms, relative to that of the lighter sentence. */
    private static final double LEAST_SHARE = 0.03;

    /** Terms below this weight do not make a pair a candidate; they are in nearly every sentence. */
    private static final double LEAST_WEIGHT = 0.05;

    /** How many counterparts of a sentence in one other article are looked at, those with the most in common. */
    private static final int MOST_PER_SENTENCE = 40;

    /** Terms that stand in more sentences of one article than this do not propose: furniture or hostile text. */
    private static final int MOST_POSTINGS = 400;

    private final Lexicon lexicon;
    private final LogisticModel model;
    private final PairFeatures measurer;

    CandidateFinder(Lexicon lexicon, LogisticModel model) {
        this.lexicon = lexicon;
        this.model = model;
        this.measurer = new PairFeatures(lexicon);
    }

    /** Returns the candidates of two articles, given the profiles of the sentences that may be aligned. */
    CandidateMatrix find(List<SentenceProfile> a, List<SentenceProfile> b) {
        int[][] postings = postings(b);
        double[] shared = new double[b.size()];
        int[] rowStarts = new int[a.size() + 1];
        List<Integer> columns = new ArrayList<>();
        List<double[]> features = new ArrayList<>();
        for (int row = 0; row < a.size(); row++) {
            SentenceProfile from = a.get(row);
            for (int col : propose(from, b, postings, shared)) {
                double[] vector = new double[PairFeature.values().length];
                measurer.measure(from, b.get(col), vector);
                columns.add(col);
                features.add(vector);
            }
            rowStarts[row + 1] = columns.size();
        }
        double[] logOdds = features.stream().mapToDouble(model::logOdds).toArray();
        int[] column = columns.stream().mapToInt(Integer::intValue).toArray();
        return new CandidateMatrix(b.size(), rowStarts, column, features.toArray(double[][]::new), logOdds);
    }

    /** Lists for each term the sentences of the article that hold it. */
    private int[][] postings(List<SentenceProfile> profiles) {
        int[] counts = new int[lexicon.size()];
        for (SentenceProfile profile : profiles) {
            for (int term : profile.terms()) {
                counts[term]++;
            }
        }
        int[][] postings = new int[lexicon.size()][];
        int[] filled = new int[lexicon.size()];
        for (int i = 0; i < profiles.size(); i++) {
            for (int term : profiles.get(i).terms()) {
                if (counts[term] <= MOST_POSTINGS && lexicon.weight(term) >= LEAST_WEIGHT) {
                    if (postings[term] == null) {
                        postings[term] = new int[counts[term]];
                    }
                    postings[term][filled[term]++] = i;
                }
            }
        }
        return postings;
    }

    private int[] propose(SentenceProfile from, List<SentenceProfile> b, int[][] postings, double[] shared) {
        Arrays.fill(shared, 0);
        for (int i = 0; i < from.terms().length; i++) {
            add(postings[from.terms()[i]], from.weights()[i], shared);
        }
        int[] found = new int[b.size()];
        int size = 0;
        for (int col = 0; col < shared.length; col++) {
            double lighter = Math.min(from.mass(), b.get(col).mass());
            if (shared[col] > 0 && shared[col] >= LEAST_SHARE * lighter) {
                found[size++] = col;
            }
        }
        if (size > MOST_PER_SENTENCE) {
            return Arrays.stream(found, 0, size)
                    .boxed()
                    .sorted((x, y) -> shared[x] != shared[y] ? Double.compare(shared[y], shared[x]) : x - y)
                    .limit(MOST_PER_SENTENCE)
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
        }
        return Arrays.copyOf(found, size);
    }

    private static void add(int[] posting, double weight, double[] shared) {
        if (posting != null) {
            for (int col : posting) {
                shared[col] += weight;
            }
        }
    }
}
