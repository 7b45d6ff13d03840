package dev.parallax.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.text.KindMeasurer;
import dev.parallax.text.SentenceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence with what is measured of it and what a person says of it.
 *
 * @param outlet whose article it is in
 * @param set the sample that it was labelled in
 * @param text the sentence
 * @param byRules the kind that rules alone give it
 * @param asked whether the weights are asked about it
 * @param margin how much more must speak against it than against others
 * @param labelled whether a person looked at it; what nobody looked at counts as report
 * @param report whether it reports
 * @param features what is measured
 */
record LabelledKinds(
        String outlet,
        String set,
        String text,
        SentenceKind byRules,
        boolean asked,
        double margin,
        boolean labelled,
        boolean report,
        List<String> features) {

    /** Each name once. */
    private static final Map<String, String> NAMES = new HashMap<>();

    /**
     * Reads labelled articles: in each line an object with {@code id}, {@code outlet}, {@code set}, {@code title} or none,
     * {@code text} and {@code labels}, of which each has the {@code start} of a sentence in the text and its {@code kind},
     * "other" where it is only known that it is not "body".
     */
    static List<LabelledKinds> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<LabelledKinds> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode object = mapper.readTree(line);
            String id = object.path("id").asText();
            String text = object.path("text").asText();
            Article article =
                    object.has("title") ? Article.of(id, object.path("title").asText(), text) : Article.of(id, text);
            Map<Integer, String> labels = new HashMap<>();
            object.path("labels")
                    .forEach(label -> labels.put(
                            label.path("start").asInt() + article.textStart(),
                            label.path("kind").asText()));
            add(article, object.path("outlet").asText(), object.path("set").asText(), labels, rows);
        }
        return rows;
    }

    /**
     * Reads articles that nobody labelled and takes the rules' word for them: up to {@code most} of an outlet, what an outlet
     * repeats once only, and of the sentences that report those that the weights are asked about and some of the others.
     */
    static List<LabelledKinds> byRules(Path file, int most) {
        List<LabelledKinds> rows = new ArrayList<>();
        Map<String, Integer> articles = new HashMap<>();
        Set<String> seen = new HashSet<>();
        int[] reports = new int[1];
        LabelledData.forEachArticle(file, article -> {
            String outlet = String.valueOf(article.outlet());
            if (articles.merge(outlet, 1, Integer::sum) <= most) {
                List<LabelledKinds> all = new ArrayList<>();
                add(article, outlet, "rules", Map.of(), all);
                for (LabelledKinds row : all) {
                    boolean furniture =
                            row.byRules() == SentenceKind.BOILERPLATE || row.byRules() == SentenceKind.CREDIT;
                    if (furniture
                            ? seen.add(outlet + row.text())
                            : row.isReportByRules() && (row.asked() || reports[0]++ % 8 == 0)) {
                        rows.add(row);
                    }
                }
            }
        });
        return rows;
    }

    private static void add(
            Article article, String outlet, String set, Map<Integer, String> labels, List<LabelledKinds> rows) {
        KindMeasurer measurer = KindMeasurer.of(article, "en");
        for (int i = 0; i < measurer.sentences().size(); i++) {
            Span span = measurer.sentences().get(i);
            String label = labels.get(span.start());
            boolean asked = measurer.isAsked(i);
            SentenceKind byRules = measurer.kinds().get(i);
            boolean unlabelled = set.equals("rules");
            if (label != null || asked || unlabelled) {
                boolean report = unlabelled
                        ? byRules == SentenceKind.BODY
                        : label == null || label.equals("body") || label.equals("dateline");
                rows.add(new LabelledKinds(
                        outlet,
                        set,
                        span.in(article.text()),
                        byRules,
                        asked,
                        measurer.margin(i),
                        label != null,
                        report,
                        measurer.features(i).stream()
                                .map(feature -> NAMES.computeIfAbsent(feature, name -> name))
                                .toList()));
            }
        }
    }

    /** Tells whether the rules take the sentence for report. */
    boolean isReportByRules() {
        return byRules == SentenceKind.BODY || byRules == SentenceKind.DATELINE;
    }
}
