package dev.parallax.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.article.Span;
import dev.parallax.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the splitter to what it reaches on labelled text, where the folder {@code PARALLAX_SHARED} has it. */
class SentenceEndsOnLabelledTextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SentenceSplitter splitter = SentenceSplitter.forLanguage("en");

    private static List<JsonNode> rows(String path) throws IOException {
        String folder = System.getProperty("PARALLAX_SHARED", System.getenv("PARALLAX_SHARED"));
        assumeTrue(folder != null, "PARALLAX_SHARED names no folder with labelled data");
        Path file = Path.of(folder).resolve(path);
        assumeTrue(Files.exists(file), () -> file + " is not there");
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    @Test
    void followsTheGoldenRules() throws IOException {
        for (JsonNode row : rows("data/golden-rules/english.jsonl")) {
            String text = row.get("text").asText();
            List<String> expected = new ArrayList<>();
            row.get("sentences").forEach(sentence -> expected.add(sentence.asText()));
            assertThat(splitter.split(text))
                    .as(row.get("id").asText())
                    .extracting(span -> span.in(text))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"data/ud/gum-dev.jsonl, 0.985", "data/ud/ewt-dev.jsonl, 0.925"})
    void findsTheEndsOfSentences(String path, double goal) throws IOException {
        int gold = 0;
        int found = 0;
        int hits = 0;
        for (JsonNode row : rows(path)) {
            List<Integer> ends = splitter.split(row.get("text").asText()).stream()
                    .map(Span::end)
                    .toList();
            found += ends.size();
            for (JsonNode sentence : row.get("sentences")) {
                int end = sentence.get("end").asInt();
                gold++;
                hits += ends.stream().anyMatch(e -> Math.abs(e - end) <= 1) ? 1 : 0;
            }
        }
        assertThat(2.0 * hits / (gold + found)).isGreaterThanOrEqualTo(goal);
    }
}
