package dev.parallax.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Texts whose sentence ends are known, from the folder that {@code PARALLAX_SHARED} names. */
final class LabelledSentences {

    /** A short text and its sentences. */
    record Case(String id, String text, List<String> sentences) {}

    /** A longer text and where its sentences end, ascending. */
    record Running(String text, List<Integer> ends) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SENTENCES_IN_A_TEXT = 40;

    private LabelledSentences() {}

    static List<Case> goldenRules() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (JsonNode row : rows("data/golden-rules/english.jsonl")) {
            List<String> sentences = new ArrayList<>();
            row.get("sentences").forEach(sentence -> sentences.add(sentence.asText()));
            cases.add(new Case(row.get("id").asText(), row.get("text").asText(), sentences));
        }
        return cases;
    }

    static List<Running> running(String data) throws IOException {
        return switch (data) {
            case "gum", "ewt" -> treebank("data/ud/" + data + "-dev.jsonl");
            case "news-reports" -> reports();
            case "news-sentences" -> joined();
            default -> throw new IllegalArgumentException(data);
        };
    }

    private static List<Running> treebank(String path) throws IOException {
        List<Running> texts = new ArrayList<>();
        for (JsonNode row : rows(path)) {
            List<Integer> ends = new ArrayList<>();
            row.get("sentences")
                    .forEach(sentence -> ends.add(sentence.get("end").asInt()));
            texts.add(new Running(row.get("text").asText(), ends));
        }
        return texts;
    }

    /** The hand-labelled reports of the gold events, whole. */
    private static List<Running> reports() throws IOException {
        List<Running> texts = new ArrayList<>();
        for (String article : List.of("cnbc", "wapo", "italian")) {
            String text = Files.readString(file("gold/blinken/" + article + ".txt"));
            texts.add(new Running(text, ends("gold/blinken/" + article + ".sentences.tsv")));
        }
        for (String event : List.of("buzzfeed", "farenthold", "grimm")) {
            for (JsonNode row : rows("gold/events/" + event + "/articles.jsonl")) {
                String labels = "gold/events/" + event + '/' + row.get("id").asText() + ".sentences.tsv";
                texts.add(new Running(row.get("text").asText(), ends(labels)));
            }
        }
        return texts;
    }

    private static List<Integer> ends(String labels) throws IOException {
        List<Integer> ends = new ArrayList<>();
        List<String> lines = Files.readAllLines(file(labels));
        for (String line : lines.subList(1, lines.size())) {
            int end = Integer.parseInt(line.split("\t", -1)[2]);
            if (end > 0) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** The news sentences of the paraphrase corpus, each once and in the order of the file, run together. */
    private static List<Running> joined() throws IOException {
        Set<String> sentences = new LinkedHashSet<>();
        try (Stream<String> lines = Files.lines(file("data/mrpc/train.tsv"))) {
            lines.forEach(line -> sentences.addAll(List.of(line.split("\t", -1)).subList(0, 2)));
        }
        List<Running> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (String sentence : sentences) {
            text.append(text.length() == 0 ? "" : " ").append(sentence.strip());
            ends.add(text.length());
            if (ends.size() == SENTENCES_IN_A_TEXT) {
                texts.add(new Running(text.toString(), List.copyOf(ends)));
                text.setLength(0);
                ends.clear();
            }
        }
        return texts;
    }

    private static List<JsonNode> rows(String path) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file(path))) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    private static Path file(String path) {
        String folder = System.getProperty("PARALLAX_SHARED", System.getenv("PARALLAX_SHARED"));
        assumeTrue(folder != null, "PARALLAX_SHARED names no folder with labelled data");
        Path file = Path.of(folder).resolve(path);
        assumeTrue(Files.exists(file), () -> file + " is not there");
        return file;
    }
}
