package dev.parallax.training;

import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.difference.Discrepancy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lists the differences found in many events, one below the other with their sentences, for somebody to label. Takes the
 * folders or files of articles, each one event, and the file to write; events in the order of their names.
 */
public final class DifferenceListing {

    private static final int MOST_ARTICLES = 4;

    private DifferenceListing() {}

    /** Takes {@code FOLDER OUTPUT}: every file in the folder holds the articles of an event. */
    public static void main(String[] args) throws IOException {
        List<Path> events = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            files.sorted().forEach(events::add);
        }
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Path event : events) {
            List<Article> articles = LabelledData.articles(event);
            List<Article> few = articles.size() > 6 ? articles.subList(0, MOST_ARTICLES) : articles;
            if (few.size() >= 2) {
                Comparison comparison = ArticleComparer.create().compare(few);
                for (Discrepancy d : comparison.discrepancies()) {
                    lines.add(String.format(
                            Locale.ROOT,
                            "## %d %s %s %s %.2f %s",
                            ++number,
                            event.getFileName(),
                            d.kind().label(),
                            d.relation().label(),
                            d.confidence(),
                            d.subject()));
                    for (Discrepancy.Value value : d.values()) {
                        String id = comparison
                                .documents()
                                .get(value.sentence().article())
                                .sentenceId(value.sentence().sentence());
                        String text = comparison.text(value.sentence()).replace('\n', ' ');
                        lines.add("   " + id + " [" + value.text() + "] " + text);
                    }
                }
            }
        }
        Files.write(Path.of(args[1]), lines, StandardCharsets.UTF_8);
        System.out.println(number + " differences in " + events.size() + " events");
    }
}
