package dev.parallax.training;

import dev.parallax.article.Span;
import dev.parallax.internal.SparseModel;
import dev.parallax.mention.Mention;
import dev.parallax.training.LabelledQuotes.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Trains the weights that tell speech from other words between quotation marks, and speakers from others who are
 * mentioned, on the training part of PolNeAR.
 *
 * <p>Usage: {@code QuoteTrainer FOLDER}. Writes {@code speech.tsv} and {@code speaker.tsv}: feature names and weights,
 * and no texts. Prints how the development part fares.
 */
public final class QuoteTrainer {

    private QuoteTrainer() {}

    /** Runs the trainer. */
    public static void main(String[] args) throws IOException {
        List<LabelledQuotes> train = LabelledQuotes.read("train");
        List<LabelledQuotes> dev = LabelledQuotes.read("dev");
        Map<String, Double> speech = speech(train);
        Files.writeString(Path.of(args[0], "speech.tsv"), SparseTrainer.lines(speech));
        for (double threshold : new double[] {-1.5, -1, -.5, 0, .5}) {
            evaluateSpeech(dev, SparseModel.of(speech), threshold);
        }
        Map<String, Double> speaker = speaker(train);
        Files.writeString(Path.of(args[0], "speaker.tsv"), SparseTrainer.lines(speaker));
        evaluateSpeakers(dev, SparseModel.of(speaker));
    }

    private static Map<String, Double> speech(List<LabelledQuotes> articles) {
        List<List<String>> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (LabelledQuotes article : articles) {
            if (article.gold().stream().noneMatch(Gold::quoted)) {
                continue; // the labels know quotations between double marks only, and this article has others
            }
            List<Span> runs = article.document().quotedSpans();
            for (int run = 0; run < runs.size(); run++) {
                rows.add(article.measurer().speech(run));
                labels.add(article.goldOf(runs.get(run)) != null);
            }
        }
        return new SparseTrainer(1e-4, 8).fit(rows, labels);
    }

    private static void evaluateSpeech(List<LabelledQuotes> articles, SparseModel model, double threshold) {
        int found = 0;
        int system = 0;
        int gold = 0;
        for (LabelledQuotes article : articles) {
            int here = (int) article.gold().stream().filter(Gold::quoted).count();
            gold += here;
            List<Span> runs = article.document().quotedSpans();
            for (int run = 0; run < runs.size() && here > 0; run++) {
                if (model.logOdds(article.measurer().speech(run)) > threshold) {
                    system++;
                    found += article.goldOf(runs.get(run)) != null ? 1 : 0;
                }
            }
        }
        double p = (double) found / system;
        double r = (double) found / gold;
        System.out.printf(Locale.ROOT, "speech at %.1f: P %.4f R %.4f F1 %.4f%n", threshold, p, r, 2 * p * r / (p + r));
    }

    private static Map<String, Double> speaker(List<LabelledQuotes> articles) {
        List<List<List<String>>> groups = new ArrayList<>();
        List<List<Boolean>> right = new ArrayList<>();
        for (LabelledQuotes article : articles) {
            walk(article, (run, gold, previous) -> {
                List<List<String>> rows = new ArrayList<>();
                List<Boolean> labels = new ArrayList<>();
                Mention hit = null;
                for (int place : article.measurer().candidates(run, previous)) {
                    Mention mention = article.names().mentions().get(place);
                    boolean is = gold.speaker() != null && mention.span().overlaps(gold.speaker());
                    rows.add(article.measurer().speaker(run, place, previous));
                    labels.add(is);
                    hit = is ? mention : hit;
                }
                if (hit != null) {
                    groups.add(rows);
                    right.add(labels);
                }
                return hit;
            });
        }
        return new SparseTrainer(1e-4, 8).rank(groups, right);
    }

    private static void evaluateSpeakers(List<LabelledQuotes> articles, SparseModel model) {
        int[] counts = new int[4];
        for (LabelledQuotes article : articles) {
            walk(article, (run, gold, previous) -> {
                Mention best = null;
                double bestScore = Double.NEGATIVE_INFINITY;
                boolean possible = false;
                for (int place : article.measurer().candidates(run, previous)) {
                    Mention mention = article.names().mentions().get(place);
                    possible |= gold.speaker() != null && mention.span().overlaps(gold.speaker());
                    double score = model.logOdds(article.measurer().speaker(run, place, previous));
                    if (score > bestScore) {
                        bestScore = score;
                        best = mention;
                    }
                }
                if (gold.speaker() != null) {
                    counts[0]++;
                    counts[1] += possible ? 1 : 0;
                    counts[2] += best != null && best.span().overlaps(gold.speaker()) ? 1 : 0;
                    counts[3] += best == null ? 1 : 0;
                }
                return best;
            });
        }
        System.out.printf(
                Locale.ROOT,
                "speakers: %d, among the candidates %.4f, right %.4f, none %.4f%n",
                counts[0],
                (double) counts[1] / counts[0],
                (double) counts[2] / counts[0],
                (double) counts[3] / counts[0]);
    }

    /** Looks at one quotation; returns its speaker. */
    private interface Visitor {
        @Nullable
        Mention visit(int run, Gold gold, @Nullable Mention previous);
    }

    private static void walk(LabelledQuotes article, Visitor visitor) {
        Mention previous = null;
        List<Span> runs = article.document().quotedSpans();
        for (int run = 0; run < runs.size(); run++) {
            Gold gold = article.goldOf(runs.get(run));
            if (gold != null) {
                previous = visitor.visit(run, gold, previous);
            }
        }
    }
}
