package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
    void quotationMarkWithoutCounterpartHarmsOneRow() throws IOException {
        Collected collected =
                csv("id,text\na,One.\nb,\"Two.\nc,Three.\nd,\"Four.\n\nStill four.\"\n\"e\"x,Five.\nf,Six.\n");
        assertThat(collected.ids()).containsExactly("a", "c", "d", "f");
        assertThat(collected.articles.get(2).text()).isEqualTo("Four.\n\nStill four.");
        assertThat(collected.problems).extracting(Problem::line).containsExactly(3L, 8L);
        assertThat(collected.problems)
                .extracting(Problem::reason)
                .containsOnly("has text after a closing quotation mark");
        Collected last = csv("id,text\na,One.\nb,\"Two.\nc,Three.");
        assertThat(last.ids()).containsExactly("a", "c");
        assertThat(last.problem().line()).isEqualTo(3);
        assertThat(last.problem().reason()).isEqualTo("has a quotation mark that is not closed");
    }

    @Test
    void tablesWithTabsMayKnowNoQuoting() throws IOException {
        Path file = Files.writeString(
                folder.resolve("news.tsv"),
                "id\ttext\na\t\"It closed,\" she said.\nb\t\"Quoted\tand \"\"doubled\"\".\"\nc\t\"Open.\n");
        Collected collected = Collected.from(file);
        assertThat(collected.problems).isEmpty();
        assertThat(collected.articles)
                .extracting(Article::text)
                .containsExactly("\"It closed,\" she said.", "Quoted\tand \"doubled\".", "\"Open.");
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

    @Test
    void quotationMarksThatNeverCloseTakeLinearTime() throws IOException {
        int rows = 200_000;
        Collected collected = csv("id,text\n" + "x,\"open\n".repeat(rows));
        assertThat(collected.counts.refused()).isEqualTo(rows);
        StringBuilder one = new StringBuilder("text\n\"open\n");
        for (int i = 0; i < rows; i++) {
            one.append("Row ").append(i).append(".\n");
        }
        assertThat(csv(one.toString()).counts).isEqualTo(new ReadCounts(1, rows, 1, 0, 0));
    }

    @Test
    void anyTableIsReadAsItsRowsWere() throws IOException {
        Random random = new Random(41);
        for (int round = 0; round < 300; round++) {
            int columns = 1 + random.nextInt(3);
            StringBuilder table = new StringBuilder("text" + ",c".repeat(columns - 1) + "\r\n");
            List<String> texts = new ArrayList<>();
            for (int row = random.nextInt(12); row >= 0; row--) {
                String text = "t" + randomText(random);
                texts.add(text);
                table.append('"').append(text.replace("\"", "\"\"")).append('"');
                for (int i = 1; i < columns; i++) {
                    table.append(",\"")
                            .append(randomText(random).replace("\"", "\"\""))
                            .append('"');
                }
                table.append(random.nextBoolean() ? "\n" : "\r\n\n");
            }
            Collected collected = csv(table.toString());
            assertThat(collected.problems).isEmpty();
            assertThat(collected.articles).extracting(Article::text).containsExactlyElementsOf(texts);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append("ab,\"\n\r\t ".charAt(random.nextInt(8)));
        }
        return text.toString();
    }
}
