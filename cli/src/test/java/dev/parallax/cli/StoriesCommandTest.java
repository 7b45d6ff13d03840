package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesCommandTest {

    @TempDir
    Path folder;

    private Path articles = Path.of("");

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                line(
                                "f1",
                                "Courier",
                                "The ferry Marigold ran aground off Tolland point. The coast guard took 40 people off.")
                        + line(
                                "b1",
                                "Courier",
                                "Parliament in Orsel passed the budget. Finance minister Pol Arent stays.")
                        + line(
                                "f2",
                                "Gazette",
                                "Forty people left the ferry Marigold, aground off Tolland point, said the coast guard.")
                        + line("f3", "Radio Lenne", "The coast guard is to tow the ferry Marigold off Tolland point."));
    }

    private static String line(String id, String outlet, String text) {
        return "{\"id\": \"" + id + "\", \"outlet\": \"" + outlet + "\", \"published\": \"2031-05-01\", \"text\": \""
                + text + "\"}\n";
    }

    @Test
    void writesOneStoryALine() throws IOException {
        Run run = Run.of("stories", articles);
        assertThat(run.status()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode budget = new ObjectMapper().readTree(lines.get(0));
        JsonNode ferry = new ObjectMapper().readTree(lines.get(1));
        assertThat(budget.get("articles").toString()).isEqualTo("[\"b1\"]");
        assertThat(ferry.get("articles").toString()).isEqualTo("[\"f1\",\"f2\",\"f3\"]");
        assertThat(ferry.get("outlets").toString()).isEqualTo("[\"Courier\",\"Gazette\",\"Radio Lenne\"]");
        assertThat(ferry.get("first").textValue()).isEqualTo("2031-05-01");
        assertThat(ferry.get("keywords").toString()).contains("Marigold");
        assertThat(ferry.get("story").textValue()).matches("s[0-9]+");
        assertThat(ferry.get("members").get(1).get("why").textValue()).contains("Marigold");
    }

    @Test
    void inOrderGivesTheSameStories() {
        Run batch = Run.of("stories", articles);
        Run stream = Run.of("stories", "--in-order", articles);
        assertThat(stream.status()).isZero();
        assertThat(stream.out().lines().map(StoriesCommandTest::articles))
                .containsExactlyInAnyOrderElementsOf(
                        batch.out().lines().map(StoriesCommandTest::articles).toList());
    }

    private static String articles(String line) {
        int from = line.indexOf("\"articles\"");
        return line.substring(from, line.indexOf(']', from));
    }

    @Test
    void compareWritesAPageForStoriesOfThreeOutlets() throws IOException {
        Path reports = folder.resolve("reports");
        Run run = Run.of("stories", articles, "--compare", reports);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("wrote 1 report of stories of three or more outlets");
        try (var files = Files.list(reports)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .singleElement()
                    .asString()
                    .matches("s[0-9]+\\.html");
        }
    }

    @Test
    void callsThatMakeNoSenseAreRefused() {
        assertThat(Run.of("stories", "--in-order", "--compare", folder.resolve("r"), articles)
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("stories", "--window", "soon", articles).status()).isEqualTo(2);
        assertThat(Run.of("stories", "--window", "0d", articles).status()).isEqualTo(2);
        assertThat(Run.of("stories", folder.resolve("none.jsonl")).status()).isEqualTo(1);
    }
}
