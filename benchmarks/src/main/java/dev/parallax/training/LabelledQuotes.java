package dev.parallax.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.article.Span;
import dev.parallax.mention.Names;
import dev.parallax.quote.QuoteMeasurer;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Articles with labelled attributions, as those of PolNeAR.
 *
 * @param document the article
 * @param names who is spoken of in it
 * @param measurer what is measured of it
 * @param gold the attributions
 */
record LabelledQuotes(Document document, Names names, QuoteMeasurer measurer, List<Gold> gold) {

    /**
     * An attribution.
     *
     * @param span what was said
     * @param quoted whether it stands between marks
     * @param speaker where the speaker is named; null if nowhere
     * @param cue where the cue stands; null if there is none
     */
    record Gold(
            Span span,
            boolean quoted,
            @Nullable Span speaker,
            @Nullable Span cue) {}

    /** Reads a part of the collection. */
    static List<LabelledQuotes> read(String part) throws IOException {
        Path folder = LabelledData.folder().resolve("data/polnear");
        ObjectMapper mapper = new ObjectMapper();
        Map<String, List<Gold>> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve(part + ".gold.jsonl"))) {
            JsonNode row = mapper.readTree(line);
            gold.computeIfAbsent(row.get("article").asText(), key -> new ArrayList<>())
                    .add(new Gold(
                            new Span(row.get("start").asInt(), row.get("end").asInt()),
                            !row.get("type").asText().equals("indirect"),
                            span(row, "speaker"),
                            span(row, "cue")));
        }
        List<LabelledQuotes> articles = new ArrayList<>();
        LabelledData.forEachArticle(folder.resolve(part + ".articles.jsonl"), article -> {
            Document document = Analyzer.create().analyze(article);
            Names names = Names.of(document);
            articles.add(new LabelledQuotes(
                    document, names, QuoteMeasurer.of(document, names), gold.getOrDefault(article.id(), List.of())));
        });
        return articles;
    }

    private static @Nullable Span span(JsonNode row, String name) {
        JsonNode start = row.get(name + "_start");
        return start == null || start.isNull()
                ? null
                : new Span(start.asInt(), row.get(name + "_end").asInt());
    }

    /** Returns for each token whether it is labelled as attributed to somebody. */
    boolean[] attributed() {
        return covered(gold.stream().map(Gold::span).toList());
    }

    /** Returns for each token whether one of the spans, some of which may be null, covers it. */
    boolean[] covered(List<Span> spans) {
        boolean[] covered = new boolean[document.tokens().size()];
        for (Span span : spans) {
            if (span != null) {
                int end = document.tokens().firstFrom(span.end());
                for (int i = document.tokens().firstFrom(span.start()); i < end; i++) {
                    covered[i] = true;
                }
            }
        }
        return covered;
    }

    /** Returns the label that a run has, null if none fits. */
    @Nullable
    Gold goldOf(Span run) {
        for (Gold g : gold) {
            int shared = Math.min(g.span().end(), run.end()) - Math.max(g.span().start(), run.start());
            if (g.quoted() && shared >= 0.8 * Math.max(g.span().length(), run.length())) {
                return g;
            }
        }
        return null;
    }
}
