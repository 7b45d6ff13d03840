package dev.parallax.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.article.Article;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes made-up news as JSON Lines for runs of whole commands: the same bytes on every machine. One report in twenty is
 * a copy of the one before it. Arguments: the number of articles, the file, and words an article (600 unless given).
 */
public final class NewsFile {

    private NewsFile() {}

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        int articles = Integer.parseInt(args[0]);
        GeneratedNews news = new GeneratedNews(args.length > 2 ? Integer.parseInt(args[2]) : 600);
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedWriter writer = Files.newBufferedWriter(Path.of(args[1]))) {
            for (int i = 0; i < articles; i++) {
                Article article = news.next();
                Map<String, String> fields = new LinkedHashMap<>();
                fields.put("id", article.id());
                fields.put("text", article.text());
                fields.put("outlet", String.valueOf(article.outlet()));
                fields.put("published", String.valueOf(article.published()));
                writer.write(mapper.writeValueAsString(fields));
                writer.newLine();
            }
        }
    }
}
