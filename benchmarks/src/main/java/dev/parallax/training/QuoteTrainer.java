package dev.parallax.training;

import dev.parallax.article.Span;
import dev.parallax.internal.SparseModel;
import dev.parallax.mention.Mention;
import dev.parallax.quote.AttributionModel;
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
 * Trains the weights that find attributed words, tell speech from other words between quotation marks, and speakers from
 * others who are mentioned, on the training part of PolNeAR.
 *
 * <p>Usage: {@code QuoteTrainer FOLDER}. Writes {@code cue.tsv}, {@code attribution.tsv}, {@code speech.tsv} and {@code
 * speaker.tsv}: feature names and weights, and no texts. Prints how articles fare that were held back, in five folds, and
 * how the development part does.
 */
public final class QuoteTrainer {

    private static final int FOLDS = 5;

    private QuoteTrainer() {}

    /** An article, and for each token how probable it is that it is attributed, from weights that do not know it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Measured(LabelledQuotes article, double[] attributed) {}

    /** Runs the trainer. */
    public static void main(String[] args) throws IOException {
        List<LabelledQuotes> train = LabelledQuotes.read("train");
        List<Measured> heldBack = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            AttributionModel model =
                    AttributionTrainer.train(part(train, fold, false)).model();
            part(train, fold, true)
                    .forEach(article -> heldBack.add(
                            new Measured(article, article.measurer().attributed(model))));
        }
        AttributionTrainer.Weights attribution = AttributionTrainer.train(train);
        write(args[0], "cue.tsv", attribution.cue());
        write(args[0], "attribution.tsv", attribution.attribution());
        AttributionModel shipped = attribution.model();
        List<Measured> dev = new ArrayList<>();
        LabelledQuotes.read("dev")
                .forEach(article ->
                        dev.add(new Measured(article, article.measurer().attributed(shipped))));
        evaluateAttribution("held back", heldBack);
        evaluateAttribution("dev", dev);

        countHeldBackSpeech(heldBack);
        Map<String, Double> speech = speech(heldBack);
        write(args[0], "speech.tsv", speech);
        for (double threshold : new double[] {-1, -.5, 0, .5}) {
            int[] counts = new int[3];
            countSpeech(dev, SparseModel.of(speech), threshold, counts);
            print("dev, speech at " + threshold, counts);
        }
        Map<String, Double> speaker = speaker(train);
        write(args[0], "speaker.tsv", speaker);
        evaluateSpeakers(dev.stream().map(Measured::article).toList(), SparseModel.of(speaker));
    }

    private static void countHeldBackSpeech(List<Measured> articles) {
        int size = articles.size();
        for (double threshold : new double[] {-1, -.5, 0, .5}) {
            int[] counts = new int[3];
            for (int fold = 0; fold < FOLDS; fold++) {
                int from = size * fold / FOLDS;
                int to = size * (fold + 1) / FOLDS;
                List<Measured> others = new ArrayList<>(articles.subList(0, from));
                others.addAll(articles.subList(to, size));
                countSpeech(articles.subList(from, to), SparseModel.of(speech(others)), threshold, counts);
            }
            print("held back, speech at " + threshold, counts);
        }
    }

    private static void write(String folder, String name, Map<String, Double> weights) throws IOException {
        Files.writeString(Path.of(folder, name), SparseTrainer.lines(weights));
    }

    /** Returns the articles of a fold, or all others. */
    private static List<LabelledQuotes> part(List<LabelledQuotes> articles, int fold, boolean inside) {
        List<LabelledQuotes> part = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if ((i % FOLDS == fold) == inside) {
                part.add(articles.get(i));
            }
        }
        return part;
    }

    private static void evaluateAttribution(String name, List<Measured> articles) {
        for (double threshold : new double[] {.3, .35, .4, .45, .5}) {
            int[] counts = new int[3];
            for (Measured measured : articles) {
                boolean[] gold = measured.article().attributed();
                for (int i = 0; i < gold.length; i++) {
                    boolean in = measured.attributed()[i] > threshold;
                    counts[0] += gold[i] && in ? 1 : 0;
                    counts[1] += in ? 1 : 0;
                    counts[2] += gold[i] ? 1 : 0;
                }
            }
            print(name + ", words attributed at " + threshold, counts);
        }
    }

    private static void print(String name, int[] counts) {
        double p = (double) counts[0] / counts[1];
        double r = (double) counts[0] / counts[2];
        System.out.printf(Locale.ROOT, "%s: P %.4f R %.4f F1 %.4f%n", name, p, r, 2 * p * r / (p + r));
    }

    private static Map<String, Double> speech(List<Measured> articles) {
        List<List<String>> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (Measured measured : articles) {
            LabelledQuotes article = measured.article();
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

    /** Counts runs found rightly, found at all, and labelled. */
    private static void countSpeech(List<Measured> articles, SparseModel model, double threshold, int[] counts) {
        for (Measured measured : articles) {
            LabelledQuotes article = measured.article();
            int here = (int) article.gold().stream().filter(Gold::quoted).count();
            counts[2] += here;
            List<Span> runs = article.document().quotedSpans();
            for (int run = 0; run < runs.size() && here > 0; run++) {
                if (model.logOdds(article.measurer().speech(run)) > threshold) {
                    counts[1]++;
                    counts[0] += article.goldOf(runs.get(run)) != null ? 1 : 0;
                }
            }
        }
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
