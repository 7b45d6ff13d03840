package dev.parallax.formats.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineReaderTest {

    private final List<Article> articles = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private void read(long number, byte... line) {
        LineReader.read("in/news.jsonl", "news", number, line, new ArticleSink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem.message());
            }
        });
    }

    @Test
    void readsALineAsTheReaderOfFilesDoes() {
        read(
                7,
                "{\"title\": \"Crane falls\", \"text\": \"Nobody was hurt.\", \"outlet\": \"Courier\"}"
                        .getBytes(UTF_8));
        assertThat(articles)
                .containsExactly(
                        Article.of("news:7", "Crane falls", "Nobody was hurt.").withOutlet("Courier"));
        assertThat(problems).isEmpty();
    }

    @Test
    void passesOverBlanksAndTheMarkOfTheFirstLine() {
        read(1, "\ufeff{\"id\": \"a\", \"text\": \"x\"}".getBytes(UTF_8));
        read(2, " \r".getBytes(UTF_8));
        assertThat(articles).extracting(Article::id).containsExactly("a");
        assertThat(problems).isEmpty();
    }

    @Test
    void namesFileAndLineOfWhatItCannotRead() {
        read(3, "{\"text\": ".getBytes(UTF_8));
        read(4, new byte[] {'{', (byte) 0xff, '}'});
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).startsWith("in/news.jsonl:3: is not valid JSON");
        assertThat(problems.get(1)).startsWith("in/news.jsonl:4: is not UTF-8");
        assertThat(articles).isEmpty();
    }
}
