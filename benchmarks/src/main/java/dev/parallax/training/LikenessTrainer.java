package dev.parallax.training;

import dev.parallax.sentence.BoostedTrees;
import dev.parallax.sentence.LikenessFeature;
import dev.parallax.sentence.LikenessHead;
import dev.parallax.sentence.LikenessModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Trains and measures the likeness of two texts.
 *
 * <p>Usage: {@code LikenessTrainer FILE} writes the weights and prints the measures; {@code LikenessTrainer --ablate}
 * prints the measures without each group of features. Paraphrases: the training part of the Microsoft Research
 * Paraphrase Corpus, by tenfold cross-validation. Grades: the STS Benchmark, trained on its training part and measured on
 * its development part; the weights that are written are then trained on both.
 */
public final class LikenessTrainer {

    private static final int FOLDS = 10;

    private LikenessTrainer() {}

    /** Runs the trainer. */
    public static void main(String[] args) throws IOException {
        LabelledPairs paraphrases = LabelledPairs.read("mrpc/train.tsv");
        LabelledPairs grades = LabelledPairs.read("stsb/train.tsv");
        LabelledPairs unseen = LabelledPairs.read("stsb/dev.tsv");
        if (args[0].equals("--ablate")) {
            ablate(paraphrases, grades, unseen);
            return;
        }
        LikenessModel model =
                new LikenessModel(paraphrase(paraphrases), HeadTrainer.grade().fit(grades.with(unseen)));
        measure("all features", paraphrases, grades, unseen, 3);
        Files.writeString(Path.of(args[0]), model.toTable());
    }

    private static LikenessHead paraphrase(LabelledPairs pairs) {
        HeadTrainer trainer = HeadTrainer.paraphrase();
        double[] values = trainer.crossValidated(pairs, FOLDS, 99);
        return trainer.calibrated(trainer.fit(pairs), values, pairs.labels());
    }

    private static void ablate(LabelledPairs paraphrases, LabelledPairs grades, LabelledPairs unseen) {
        measure("all features", paraphrases, grades, unseen, 1);
        List<LikenessFeature> features = List.of(LikenessFeature.values());
        for (LikenessFeature.Group group : LikenessFeature.Group.values()) {
            IntPredicate dropped = i -> features.get(i).group() == group;
            measure(
                    "without " + group,
                    paraphrases.without(dropped),
                    grades.without(dropped),
                    unseen.without(dropped),
                    1);
        }
        measure("without the terms", paraphrases.withoutTerms(), grades.withoutTerms(), unseen.withoutTerms(), 1);
    }

    private static void measure(
            String name, LabelledPairs paraphrases, LabelledPairs grades, LabelledPairs unseen, int repeats) {
        HeadTrainer trainer = HeadTrainer.paraphrase();
        double[][] values = new double[repeats][];
        for (int i = 0; i < repeats; i++) {
            values[i] = trainer.crossValidated(paraphrases, FOLDS, i + 1);
        }
        System.out.println(name);
        System.out.println("  paraphrases " + paraphraseScore(trainer, values, paraphrases.labels()));
        LikenessHead head = HeadTrainer.grade().fit(grades);
        double[] predicted = IntStream.range(0, unseen.size())
                .mapToDouble(i -> Math.min(5, Math.max(0, HeadTrainer.value(head, unseen, i))))
                .toArray();
        StringBuilder out = new StringBuilder("  grades, Pearson");
        for (String kind : new String[] {"", "main-news", "main-captions", "main-forums"}) {
            int[] rows = IntStream.range(0, predicted.length)
                    .filter(i -> kind.isEmpty() || unseen.kinds().get(i).equals(kind))
                    .toArray();
            out.append("  ").append(kind.isEmpty() ? "all" : kind).append(' ');
            out.append(round(PairScore.pearson(
                    Arrays.stream(rows).mapToDouble(i -> predicted[i]).toArray(),
                    Arrays.stream(rows).mapToDouble(i -> unseen.labels()[i]).toArray())));
        }
        System.out.println(out);
    }

    /** Calibrates each repeat's values on another repeat's, so that no pair tells its own calibration. */
    private static String paraphraseScore(HeadTrainer trainer, double[][] values, double[] labels) {
        double[] sums = new double[3];
        for (int i = 0; i < values.length; i++) {
            LikenessHead none = new LikenessHead(
                    new double[LikenessFeature.values().length + 2], 0, BoostedTrees.of(List.of()), Map.of(), 1, 0);
            LikenessHead calibration = trainer.calibrated(none, values[(i + 1) % values.length], labels);
            double[] probabilities = Arrays.stream(values[i])
                    .map(z -> 1 / (1 + Math.exp(-(calibration.slope() * z + calibration.offset()))))
                    .toArray();
            PairScore score = PairScore.of(probabilities, labels);
            sums[0] += score.accuracy() / values.length;
            sums[1] += score.f1() / values.length;
            sums[2] += score.calibrationError() / values.length;
        }
        return "accuracy " + round(sums[0]) + "  F1 " + round(sums[1]) + "  ECE " + round(sums[2]);
    }

    private static double round(double value) {
        return Math.round(1e4 * value) / 1e4;
    }
}
