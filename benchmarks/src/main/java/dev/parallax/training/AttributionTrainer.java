package dev.parallax.training;

import dev.parallax.internal.BinaryChain;
import dev.parallax.internal.SparseModel;
import dev.parallax.quote.AttributionModel;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits the weights that find attributed words: those that tell cues, from counts, then those of a chain over the words of
 * each sentence, by stochastic gradients of its likelihood with AdaGrad. Deterministic.
 */
final class AttributionTrainer {

    private static final int LEAST = 20;
    private static final int EPOCHS = 6;
    /** A stem that is labelled as a cue less often is none. */
    private static final int LEAST_CUES = 3;

    private static final double RATE = 0.1;
    private static final double PRIOR = -6;
    private static final double PENALTY = 2e-5;

    private final Map<String, Integer> ids = new HashMap<>();
    private double[] weights = new double[0];
    private double[] squares = new double[0];

    private AttributionTrainer() {}

    /** The numbered features of a sentence, and which of its words are attributed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sequence(int[][] rows, boolean[] inside) {}

    /**
     * What was learned.
     *
     * @param cue the weights that tell cues
     * @param attribution the weights that tell where attributed words lie
     */
    record Weights(Map<String, Double> cue, Map<String, Double> attribution) {

        AttributionModel model() {
            return AttributionModel.of(cue, attribution);
        }
    }

    /** Returns weights that fit these articles. */
    static Weights train(List<LabelledQuotes> train) {
        Map<String, Double> cue = cues(train);
        AttributionModel cues = AttributionModel.of(cue, Map.of());
        AttributionTrainer trainer = new AttributionTrainer();
        trainer.countFeatures(train, cues);
        List<Sequence> sequences = new ArrayList<>();
        for (LabelledQuotes article : train) {
            sequences.addAll(trainer.sequences(article, cues));
        }
        trainer.fit(sequences);
        return new Weights(cue, trainer.named());
    }

    /** Returns weights of cues from counts: the log odds of the stem, and how its company shifts them. */
    private static Map<String, Double> cues(List<LabelledQuotes> articles) {
        Map<String, int[]> counts = new HashMap<>();
        for (LabelledQuotes article : articles) {
            boolean[] cue = article.covered(
                    article.gold().stream().map(LabelledQuotes.Gold::cue).toList());
            for (int i = 0; i < cue.length; i++) {
                for (String feature : article.measurer().cue(i)) {
                    int[] c = counts.computeIfAbsent(feature, key -> new int[2]);
                    c[cue[i] ? 1 : 0]++;
                }
            }
        }
        Map<String, Double> weights = new TreeMap<>();
        counts.forEach((feature, c) -> {
            int and = feature.indexOf('&');
            int[] stem = and < 0 ? c : counts.getOrDefault(feature.substring(0, and), new int[2]);
            if (c[0] + c[1] >= LEAST && stem[1] >= LEAST_CUES) {
                double weight = and < 0 ? logOdds(c, -3) - PRIOR : logOdds(c, logOdds(stem, -3)) - logOdds(stem, -3);
                if (Math.abs(weight) >= 0.1) {
                    weights.put(feature, Math.round(weight * 100) / 100.0);
                }
            }
        });
        weights.put(SparseModel.ALWAYS, PRIOR);
        return weights;
    }

    /** Returns the log odds that a feature's word is a cue, drawn a little to what is expected. */
    private static double logOdds(int[] c, double expected) {
        double p = 1 / (1 + Math.exp(-expected));
        return Math.log((c[1] + 4 * p) / (c[0] + 4 * (1 - p)));
    }

    private void countFeatures(List<LabelledQuotes> articles, AttributionModel cues) {
        Map<String, Integer> counts = new HashMap<>();
        for (LabelledQuotes article : articles) {
            for (Sentence s : article.document().sentences()) {
                article.measurer()
                        .attribution(s.index(), cues)
                        .forEach(row -> row.forEach(f -> counts.merge(f, 1, Integer::sum)));
            }
        }
        counts.forEach((feature, count) -> {
            if (count >= LEAST) {
                ids.put(feature, ids.size());
            }
        });
        weights = new double[ids.size()];
        squares = new double[ids.size()];
        Arrays.fill(squares, 1);
    }

    private List<Sequence> sequences(LabelledQuotes article, AttributionModel cue) {
        boolean[] gold = article.attributed();
        List<Sequence> sequences = new ArrayList<>();
        for (Sentence s : article.document().sentences()) {
            List<List<String>> rows = article.measurer().attribution(s.index(), cue);
            int[][] numbered = new int[rows.size()][];
            for (int r = 0; r < numbered.length; r++) {
                numbered[r] = rows.get(r).stream()
                        .filter(ids::containsKey)
                        .mapToInt(ids::get)
                        .toArray();
            }
            boolean[] inside = Arrays.copyOfRange(gold, s.firstToken(), s.endToken());
            sequences.add(new Sequence(numbered, inside));
        }
        return sequences;
    }

    private void fit(List<Sequence> sequences) {
        List<Sequence> order = new ArrayList<>(sequences);
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
    }

    private void learn(Sequence sequence) {
        int n = sequence.inside().length;
        int[][] rows = sequence.rows();
        double[] scores = new double[rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int id : rows[r]) {
                scores[r] += weights[id];
            }
        }
        BinaryChain chain = BinaryChain.of(
                Arrays.copyOfRange(scores, 0, n),
                Arrays.copyOfRange(scores, n, 2 * n),
                Arrays.copyOfRange(scores, 2 * n, 3 * n + 1));
        boolean before = false;
        for (int i = 0; i <= n; i++) {
            boolean in = i < n && sequence.inside()[i];
            if (i < n) {
                step(rows[i], (in ? 1 : 0) - chain.inside(i));
                step(rows[n + i], (in && !before ? 1 : 0) - chain.start(i));
            }
            step(rows[2 * n + i], (before && !in ? 1 : 0) - chain.end(i));
            before = in;
        }
    }

    private void step(int[] row, double error) {
        for (int id : row) {
            double gradient = error - PENALTY * weights[id];
            squares[id] += gradient * gradient;
            weights[id] += RATE * gradient / Math.sqrt(squares[id]);
        }
    }

    private Map<String, Double> named() {
        Map<String, Double> named = new TreeMap<>();
        ids.forEach((feature, id) -> {
            if (Math.abs(weights[id]) >= 0.1) {
                named.put(feature, Math.round(weights[id] * 100) / 100.0);
            }
        });
        return named;
    }
}
