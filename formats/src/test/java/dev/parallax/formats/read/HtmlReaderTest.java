package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {

    @TempDir
    Path folder;

    private final List<Article> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ReadCounts read() {
        return ArticleReader.create().read(List.of(folder.toString()), new ArticleSink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
    }

    @Test
    void aPageIsOneArticleWithItsHeadlineBeforeItsText() throws IOException {
        String text = "The lighthouse on Gull Rock will be lit again on Sunday, after eleven years in the dark,"
                + " its keepers said.";
        Files.writeString(
                folder.resolve("light.html"),
                "<html lang=en><title>Light returns</title><article><h1>Light returns</h1><p>" + text
                        + "</p></article></html>");

        assertThat(read().articles()).isEqualTo(1);
        Article article = articles.get(0);
        assertThat(article.id()).isEqualTo("light");
        assertThat(article.text()).isEqualTo("Light returns\n\n" + text);
        assertThat(article.text().substring(article.textStart())).isEqualTo(text);
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void aPageWithoutTextIsRefusedAndTheRestGoesOn() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<frameset><frame src=b.html></frameset>");
        Files.writeString(folder.resolve("b.htm"), "<p>The ferry to Gull Rock runs twice a day from now on.</p>");

        assertThat(read().refused()).isEqualTo(1);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).contains("a.html").contains("no text");
        assertThat(articles).extracting(Article::id).containsExactly("b");
    }
}
