package dev.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.training.LabelledEvent.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The labels of the events that the links are trained on stand where they say. */
class RephrasedEventsTest {

    private static final Path DATA =
            Path.of(System.getProperty("parallax.root", "..")).resolve("test-data");

    @Test
    void labelsMeetTheirTexts() throws IOException {
        try (Stream<Path> folders = Files.list(DATA.resolve("rephrased"))) {
            List<Path> events = folders.sorted().toList();
            assertThat(events).hasSizeGreaterThanOrEqualTo(9);
            for (Path event : events) {
                check(event);
            }
        }
    }

    private static void check(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        Path gold = DATA.resolve("gold").resolve(name);
        Map<String, String> texts = new HashMap<>();
        List<Article> articles = LabelledData.articles(folder.resolve("articles.jsonl"));
        for (Article article : articles) {
            List<String> rows = Files.readAllLines(gold.resolve(article.id() + ".sentences.tsv"));
            for (String row : rows.subList(1, rows.size())) {
                String[] cells = row.split("\t", -1);
                int start = Integer.parseInt(cells[1]);
                int from = article.textStart();
                String text = start < 0
                        ? "[headline] " + article.headline()
                        : article.text().substring(from + start, from + Integer.parseInt(cells[2]));
                assertThat(cells[4]).as(cells[0]).isEqualTo(text);
                texts.put(cells[0], text);
            }
        }
        LabelledEvent event = LabelledEvent.read(name, articles, gold);
        assertThat(event.labels()).hasSizeGreaterThan(30);
        assertThat(event.labels().values()).contains(Label.MAIN).doesNotContain(Label.OPTIONAL);
        for (String pair : event.labels().keySet()) {
            assertThat(texts).containsKeys(pair.split("\\|", -1));
            assertThat(event.sentenceNames()).contains(pair.split("\\|", -1));
        }
    }
}
