package dev.parallax.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.formats.read.ArticleReader;
import dev.parallax.formats.read.ArticleSink;
import dev.parallax.formats.read.Problem;
import dev.parallax.text.Analyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesJsonTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void sentencesAreLinesWithTheirPlaces() throws IOException {
        Article article = Article.of("c", "Bridge closes", "It closed at noon.\n\nFerries run instead.");
        List<String> lines =
                SegmentsJson.of(Analyzer.create().analyze(article)).lines().toList();
        assertThat(lines).hasSize(3);
        int index = 0;
        for (String line : lines) {
            JsonNode node = mapper.readTree(line);
            assertThat(node.fieldNames())
                    .toIterable()
                    .containsExactly("article", "index", "start", "end", "kind", "text");
            assertThat(node.get("article").textValue()).isEqualTo("c");
            assertThat(node.get("index").intValue()).isEqualTo(index++);
            assertThat(article.text()
                            .substring(
                                    node.get("start").intValue(),
                                    node.get("end").intValue()))
                    .isEqualTo(node.get("text").textValue());
        }
        assertThat(mapper.readTree(lines.get(2)).get("text").textValue()).isEqualTo("Ferries run instead.");
    }

    @Test
    void articlesComeBackAsTheyWere() throws IOException {
        Article apart = Article.of("a", "Bridge closes", "It closed.\r\n")
                .withOutlet("Courier")
                .withPublished(PublicationTime.parse("2031-05-04").orElseThrow())
                .withUrl("https://courier.example/")
                .withAuthor("Tamsin Vole")
                .withLanguage("en");
        Article within = Article.of("b", "Bridge closes\n\nIt closed. \ud800").withHeadline("Bridge closes");
        Article bare = Article.of("c", "Only text.");
        StringBuilder lines = new StringBuilder();
        List.of(apart, within, bare).forEach(article -> lines.append(ArticleJson.of(article)));
        Path file = Files.write(folder.resolve("a.jsonl"), lines.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(mapper.readTree(lines.toString()).fieldNames())
                .toIterable()
                .containsExactly(
                        "id", "url", "headline", "author", "published", "outlet", "language", "text", "text_start");
        List<Article> read = new ArrayList<>();
        ArticleReader.create().read(List.of(file.toString()), new ArticleSink() {
            @Override
            public void article(Article article) {
                read.add(article);
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.message());
            }
        });
        assertThat(read).containsExactly(apart, within, bare);
    }
}
