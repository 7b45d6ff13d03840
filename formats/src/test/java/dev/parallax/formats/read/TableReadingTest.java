package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReadingTest {

    @TempDir
    Path folder;

    private Collected csv(String content) throws IOException {
        return Collected.from(Files.writeString(folder.resolve("news.csv"), content));
    }

    @Test
    void rowsAreArticles() throws IOException {
        Collected collected = csv(String.join(
                "\r\n",
                "\ufeffoutlet,title,body,published,extra",
                "Courier,Bridge closes,\"It did, \"\"quietly\"\".",
                "",
                "Nobody came.\",2031-05-04,1",
                "\"Gazette\",,Short.,,",
                ""));
        Article first = collected.articles.get(0);
        assertThat(first.text()).isEqualTo("Bridge closes\n\nIt did, \"quietly\".\r\n\r\nNobody came.");
        assertThat(first.outlet()).isEqualTo("Courier");
        assertThat(first.published()).hasToString("2031-05-04");
        assertThat(collected.ids()).containsExactly("news.csv:2", "news.csv:5");
        assertThat(collected.articles.get(1).headline()).isNull();
        assertThat(collected.problems).isEmpty();
    }

    @Test
    void tabsSeparateInTsv() throws IOException {
        Path file = Files.writeString(folder.resolve("news.tsv"), "id\ttext\na,b\tOne, two.\n");
        Article article = Collected.from(file).only();
        assertThat(article.id()).isEqualTo("a,b");
        assertThat(article.text()).isEqualTo("One, two.");
    }

    @Test
    void brokenRowsAreNamedAndNoOtherHarmed() throws IOException {
        byte[] bytes =
                "id,text\na,One.\nb,Two, three.\nc\n\nd,caf\u00e9\ne,\nf,Six.\n".getBytes(StandardCharsets.ISO_8859_1);
        Collected collected = Collected.from(Files.write(folder.resolve("news.csv"), bytes));
        assertThat(collected.ids()).containsExactly("a", "f");
        assertThat(collected.problems).extracting(Problem::line).containsExactly(3L, 4L, 6L, 7L);
        assertThat(collected.problems)
                .extracting(Problem::reason)
                .containsExactly(
                        "has 3 columns where the first row has 2",
                        "has 1 columns where the first row has 2",
                        "is not UTF-8: the byte at offset 37 does not fit",
                        "has no text");
    }

    @Test
    void quotationMarkWithoutCounterpartIsNamed() throws IOException {
        Collected collected = csv("id,text\na,One.\nb,\"Two.\nc,Three.\n");
        assertThat(collected.ids()).containsExactly("a");
        assertThat(collected.problem().line()).isEqualTo(3);
        assertThat(collected.problem().reason())
                .isEqualTo(
                        "the table breaks here: Unclosed quoted field at end of input; what follows in the file was not read");
    }

    @Test
    void tableWithoutTextIsRefusedWhenNamedAndPassedOverInAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("labels.tsv"), "a\tb\n1\t2\n");
        assertThat(Collected.from(file).problem().severity()).isEqualTo(Problem.Severity.REFUSED);
        assertThat(Collected.from(file).problem().reason()).contains("its columns are a, b");
        Files.writeString(folder.resolve("one.txt"), "One.");
        Collected collected = Collected.from(folder);
        assertThat(collected.ids()).containsExactly("one");
        assertThat(collected.problem().severity()).isEqualTo(Problem.Severity.SKIPPED);
    }

    @Test
    void emptyTableIsRefused() throws IOException {
        assertThat(csv("").problem().reason()).isEqualTo("is empty");
        assertThat(csv("id,text\n").problems).as("a table may have no rows").isEmpty();
    }

    @Test
    void manyRowsWithBrokenOnesAmongThem() throws IOException {
        StringBuilder rows = new StringBuilder("id,text\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append(i).append(i % 100 == 7 ? ",broken,row\n" : ",\"Row " + i + ".\"\n");
        }
        Collected collected = csv(rows.toString());
        assertThat(collected.counts).isEqualTo(new ReadCounts(1, 19_800, 200, 0, 0));
    }
}
