package dev.parallax.training;

import dev.parallax.article.Span;
import dev.parallax.internal.BinaryChain;
import dev.parallax.internal.SparseModel;
import dev.parallax.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains the weights that find indirect quotations, on the training part of PolNeAR: those that tell cues, then those of
 * a chain over the words of each sentence.
 *
 * <p>Usage: {@code AttributionTrainer FOLDER}. Writes {@code cue.tsv} and {@code attribution.tsv}.
 */
public final class AttributionTrainer {

    private static final int LEAST = 12;
    private static final int EPOCHS = 6;
    private static final double RATE = 0.1;
    private static final double PRIOR = -6;
    private static final double PENALTY = 2e-5;

    private final Map<String, Integer> ids = new HashMap<>();
    private double[] weights = new double[0];
    private double[] squares = new double[0];

    private AttributionTrainer() {}

    /** The numbered features of a sentence, and which of its words are attributed. */
    private record Sequence(int[][] rows, boolean[] inside) {}

    /** Runs the trainer. */
    public static void main(String[] args) throws IOException {
        List<LabelledQuotes> train = LabelledQuotes.read("train");
        Path folder = Path.of(args[0]);
        Map<String, Double> cue = cues(train);
        Files.writeString(folder.resolve("cue.tsv"), SparseTrainer.lines(cue));
        SparseModel cues = SparseModel.of(cue);
        AttributionTrainer trainer = new AttributionTrainer();
        trainer.countFeatures(train, cues);
        List<Sequence> sequences = new ArrayList<>();
        for (LabelledQuotes article : train) {
            sequences.addAll(trainer.sequences(article, cues));
        }
        trainer.fit(sequences);
        Files.writeString(folder.resolve("attribution.tsv"), SparseTrainer.lines(trainer.named()));
    }

    /** Returns weights of cues from counts: the log odds of the stem, and how its company shifts them. */
    private static Map<String, Double> cues(List<LabelledQuotes> articles) {
        Map<String, int[]> counts = new HashMap<>();
        for (LabelledQuotes article : articles) {
            boolean[] cue = covered(
                    article, article.gold().stream().map(LabelledQuotes.Gold::cue).toList());
            for (int i = 0; i < cue.length; i++) {
                for (String feature : article.measurer().cue(i)) {
                    int[] c = counts.computeIfAbsent(feature, key -> new int[2]);
                    c[cue[i] ? 1 : 0]++;
                }
            }
        }
        Map<String, Double> weights = new TreeMap<>();
        counts.forEach((feature, c) -> {
            if (c[0] + c[1] >= LEAST) {
                int and = feature.indexOf('&');
                int[] stem = and < 0 ? new int[2] : counts.getOrDefault(feature.substring(0, and), new int[2]);
                double weight = and < 0 ? logOdds(c, -3) - PRIOR : logOdds(c, logOdds(stem, -3)) - logOdds(stem, -3);
                if (c[1] > 0 || and >= 0) {
                    weights.put(feature, Math.round(weight * 1000) / 1000.0);
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

    /** Returns for each token whether one of the spans, some of which may be null, covers it. */
    static boolean[] covered(LabelledQuotes article, List<Span> spans) {
        boolean[] covered = new boolean[article.document().tokens().size()];
        for (Span span : spans) {
            if (span != null) {
                int end = article.document().tokens().firstFrom(span.end());
                for (int i = article.document().tokens().firstFrom(span.start()); i < end; i++) {
                    covered[i] = true;
                }
            }
        }
        return covered;
    }

    private void countFeatures(List<LabelledQuotes> articles, SparseModel cues) {
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

    private List<Sequence> sequences(LabelledQuotes article, SparseModel cue) {
        boolean[] gold = covered(
                article, article.gold().stream().map(LabelledQuotes.Gold::span).toList());
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
            if (Math.abs(weights[id]) >= 0.03) {
                named.put(feature, Math.round(weights[id] * 1000) / 1000.0);
            }
        });
        return named;
    }
}
