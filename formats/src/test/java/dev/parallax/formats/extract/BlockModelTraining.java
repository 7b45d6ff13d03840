package dev.parallax.formats.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Trains {@code block-model.tsv} from labelled pages: {@code html/ID.html.gz} and {@code ground-truth.json} in the format
 * of Scrapinghub's article-extraction-benchmark. The second stage learns from scores that the first gave to pages it had not
 * seen. Arguments: the folder of the pages, and where to write the weights.
 */
final class BlockModelTraining {

    static final int FOLDS = 8;
    private static final int INNER_FOLDS = 4;
    private static final double PENALTY = 0.6;

    private BlockModelTraining() {}

    static List<LabelledPage> load(Path folder) throws IOException {
        JsonNode gold =
                new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        List<LabelledPage> pages = new ArrayList<>();
        for (Iterator<String> ids = gold.fieldNames(); ids.hasNext(); ) {
            String id = ids.next();
            try (InputStream in =
                    new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + id + ".html.gz")))) {
                pages.add(new LabelledPage(
                        id, in.readAllBytes(), gold.path(id).path("articleBody").asText()));
            }
        }
        return pages;
    }

    private static LogisticTraining fit(List<LabelledPage> pages, List<int[][]> features, double penalty) {
        List<LogisticTraining.Row> rows = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            LabelledPage page = pages.get(p);
            for (int i = 0; i < page.size(); i++) {
                rows.add(new LogisticTraining.Row(features.get(p)[i], page.labels[i], page.weights[i]));
            }
        }
        return LogisticTraining.fit(rows, penalty);
    }

    private static LogisticTraining fitFirst(List<LabelledPage> pages) {
        return fit(pages, pages.stream().map(p -> p.first).toList(), PENALTY);
    }

    static BlockModel train(List<LabelledPage> pages) {
        List<int[][]> second = new ArrayList<>();
        int[][][] all = new int[pages.size()][][];
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            LogisticTraining others = fitFirst(part(pages, INNER_FOLDS, fold, false));
            BlockModel model = model(others, new LogisticTraining());
            for (int p = fold; p < pages.size(); p += INNER_FOLDS) {
                all[p] = second(pages.get(p), model);
            }
        }
        second.addAll(List.of(all));
        return model(fitFirst(pages), fit(pages, second, PENALTY));
    }

    private static int[][] second(LabelledPage page, BlockModel model) {
        return new ContextMeasurer(page.stats, MainText.score(model, 1, page.first)).measure(page.first);
    }

    private static BlockModel model(LogisticTraining first, LogisticTraining second) {
        return new BlockModel(
                new double[] {first.intercept, second.intercept}, new double[][] {first.weights, second.weights});
    }

    static List<LabelledPage> part(List<LabelledPage> pages, int folds, int fold, boolean inside) {
        List<LabelledPage> part = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            if ((p % folds == fold) == inside) {
                part.add(pages.get(p));
            }
        }
        return part;
    }

    static String extract(LabelledPage page, BlockModel model) {
        return TextRenderer.render(page.tree, new MainText(model).find(page.whole, page.facts));
    }

    /** Trains on seven of eight parts of the pages and measures on the eighth, in turn. */
    static ExtractionScore crossValidate(List<LabelledPage> pages) {
        ExtractionScore score = new ExtractionScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            BlockModel model = train(part(pages, FOLDS, fold, false));
            for (LabelledPage page : part(pages, FOLDS, fold, true)) {
                double[] pr = score.add(extract(page, model), page.gold);
                double[] best = new ExtractionScore().add(oracle(page), page.gold);
                page.remark = String.format(
                        Locale.ROOT,
                        "P %.3f R %.3f  all blocks right %.3f %.3f  %s",
                        pr[0],
                        pr[1],
                        best[0],
                        best[1],
                        page.id);
            }
        }
        return score;
    }

    public static void main(String[] args) throws IOException {
        List<LabelledPage> pages = load(Path.of(args[0]));
        for (int seed = 0; seed < 3; seed++) {
            List<LabelledPage> order = new ArrayList<>(pages);
            if (seed > 0) {
                Collections.shuffle(order, new Random(seed));
            }
            print("cross-validated", crossValidate(order));
        }
        pages.stream().map(page -> page.remark).sorted().forEach(System.out::println);
        BlockModel model = train(pages);
        ExtractionScore seen = new ExtractionScore();
        pages.forEach(page -> seen.add(extract(page, model), page.gold));
        print("trained on", seen);
        Files.writeString(Path.of(args[1]), model.write());
    }

    private static void print(String name, ExtractionScore score) {
        System.out.printf(
                Locale.ROOT, "%s P %.4f R %.4f F1 %.4f%n", name, score.precision(), score.recall(), score.f1());
    }

    private static String oracle(LabelledPage page) {
        double[] scores = new double[page.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = page.labels[i] ? 1 : 0;
        }
        return TextRenderer.render(page.tree, MainText.select(page.tree, scores, page.facts));
    }
}
