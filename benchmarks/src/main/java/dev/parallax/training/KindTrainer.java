package dev.parallax.training;

import dev.parallax.internal.SparseModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Trains the weights by which sentences that the rules leave open are judged.
 *
 * <p>Usage: {@code KindTrainer LABELS.jsonl ARTICLES.jsonl WEIGHTS.tsv ERRORS.txt}. The labels are as {@link
 * LabelledKinds#read} says; for the articles, which nobody labelled, the rules' word is taken. Prints precision and recall
 * of what is no report, of rules alone (at 99) and with the weights at several thresholds, in five parts that share no
 * outlet: each is judged by weights that do not know it. What is wrong at {@value #SHOWN} is written to the last file.
 */
public final class KindTrainer {

    private static final int FOLDS = 5;
    private static final int ARTICLES_OF_AN_OUTLET = 3;
    private static final int LEAST_ROWS = 10;
    private static final double PENALTY = 0.002;
    private static final double LEAST_WEIGHT = 0.1;
    private static final double SHOWN = 0.5;
    private static final double[] THRESHOLDS = {99, 3, 2, 1.5, 1, .5, 0};

    private KindTrainer() {}

    /** Runs the trainer. */
    public static void main(String[] args) throws IOException {
        List<LabelledKinds> rows = new ArrayList<>(LabelledKinds.read(Path.of(args[0])));
        rows.addAll(LabelledKinds.byRules(Path.of(args[1]), ARTICLES_OF_AN_OUTLET));
        double[] odds = new double[rows.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            SparseModel model = SparseModel.of(
                    train(rows.stream().filter(row -> fold(row) != held).toList()));
            for (int i = 0; i < odds.length; i++) {
                LabelledKinds row = rows.get(i);
                odds[i] = fold(row) == held ? model.logOdds(row.features()) - row.margin() : odds[i];
            }
        }
        TreeSet<String> sets = new TreeSet<>();
        rows.stream().filter(LabelledKinds::labelled).forEach(row -> sets.add(row.set()));
        sets.add("");
        for (String set : sets) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-6s", set));
            for (double threshold : THRESHOLDS) {
                line.append(score(rows, odds, set, threshold));
            }
            System.out.println(line);
        }
        Files.write(Path.of(args[3]), errors(rows, odds));
        Files.writeString(Path.of(args[2]), lines(train(rows)));
    }

    private static int fold(LabelledKinds row) {
        return Math.floorMod(row.outlet().toLowerCase(Locale.ROOT).hashCode() * 31, FOLDS);
    }

    private static Map<String, Double> train(List<LabelledKinds> rows) {
        return new SparseTrainer(PENALTY, LEAST_ROWS)
                .fit(
                        rows.stream().map(LabelledKinds::features).toList(),
                        rows.stream().map(row -> !row.report()).toList());
    }

    private static boolean isFound(LabelledKinds row, double odds, double threshold) {
        return !row.isReportByRules() || (row.asked() && odds >= threshold);
    }

    private static String score(List<LabelledKinds> rows, double[] odds, String set, double threshold) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < odds.length; i++) {
            LabelledKinds row = rows.get(i);
            if (row.labelled() && row.set().startsWith(set)) {
                boolean found = isFound(row, odds[i], threshold);
                right += found && !row.report() ? 1 : 0;
                wrong += found && row.report() ? 1 : 0;
                missed += !found && !row.report() ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "  | %.1f: %.3f %.3f (%d %d)",
                threshold,
                (double) right / (right + wrong),
                (double) right / (right + missed),
                wrong,
                missed);
    }

    private static List<String> errors(List<LabelledKinds> rows, double[] odds) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            LabelledKinds row = rows.get(i);
            if (row.labelled() && isFound(row, odds[i], SHOWN) == row.report()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%s\t%.1f\t%s",
                        row.report() ? "false" : "missed",
                        row.set(),
                        row.byRules().label(),
                        odds[i],
                        row.text().replace('\n', ' ')));
            }
        }
        return lines;
    }

    private static String lines(Map<String, Double> weights) {
        StringBuilder lines = new StringBuilder("# Written by KindTrainer from labelled sentences. Feature, weight.\n");
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                lines.append(String.format(Locale.ROOT, "%s\t%.2f\n", feature, weight));
            }
        });
        return lines.toString();
    }
}
