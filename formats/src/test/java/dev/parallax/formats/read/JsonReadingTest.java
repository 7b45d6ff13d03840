package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    @TempDir
    Path folder;

    private Collected lines(String content) throws IOException {
        return Collected.from(Files.writeString(folder.resolve("news.jsonl"), content));
    }

    private Collected json(String content) throws IOException {
        return Collected.from(Files.writeString(folder.resolve("news.json"), content));
    }

    @Test
    void headlineAndTextAreJoinedByABlankLine() throws IOException {
        Article article = lines("{\"id\": \"c1\", \"title\": \" Bridge closes \", \"text\": \" It did.\\r\\n\"}")
                .only();
        assertThat(article.headline()).isEqualTo("Bridge closes");
        assertThat(article.text()).isEqualTo("Bridge closes\n\n It did.\r\n");
        assertThat(article.text().substring(article.textStart())).isEqualTo(" It did.\r\n");
    }

    @Test
    void withoutHeadlineTheTextStandsAlone() throws IOException {
        Article article = lines("{\"title\": \"  \", \"headline\": null, \"text\": \"It did.\"}")
                .only();
        assertThat(article.headline()).isNull();
        assertThat(article.text()).isEqualTo("It did.");
        assertThat(article.textStart()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,uri,url|id",
                "title,headline|headline",
                "text,maintext,articleBody,body_text,body,content|text",
                "outlet,source_hostname,sitename,hostname,source_domain,publisher,source,series|outlet",
                "author|author",
                "language|language"
            })
    void firstKeyOfEachFieldWins(String keys, String field) throws IOException {
        String[] all = keys.split(",", -1);
        for (int first = 0; first < all.length; first++) {
            StringBuilder object = new StringBuilder("{\"title\": \"\"");
            for (int i = all.length - 1; i >= 0; i--) {
                String value = i < first ? (i % 2 == 0 ? "null" : "\" \"") : "\"value of " + all[i] + '"';
                object.append(", \"").append(all[i]).append("\": ").append(value);
            }
            object.append(keys.startsWith("text") ? "}" : ", \"text\": \"It did.\"}");
            Article article = lines(object.toString()).only();
            String value = "value of " + all[first];
            assertThat(
                            switch (field) {
                                case "id" -> article.id();
                                case "headline" -> article.headline();
                                case "text" -> article.text();
                                case "outlet" -> article.outlet();
                                case "author" -> article.author();
                                default -> article.language();
                            })
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "date", "date_publish", "datePublished", "versioncreated", "publishedAt"})
    void timeIsFoundUnderItsKeys(String key) throws IOException {
        assertThat(lines("{\"text\": \"It did.\", \"" + key + "\": \"2031-05-04\"}")
                        .only()
                        .published())
                .hasToString("2031-05-04");
    }

    @Test
    void keysAreCaseSensitive() throws IOException {
        assertThat(lines("{\"Text\": \"It did.\"}").problem().message())
                .contains("news.jsonl:1: has no text")
                .contains("maintext");
    }

    @Test
    void valuesThatAreNoStringsGiveTheirNames() throws IOException {
        Article article = lines("{\"id\": 12345678901234567890123, \"text\": \"It did.\","
                        + " \"publisher\": {\"logo\": {\"name\": \"no\"}, \"@type\": \"Organization\", \"name\": \"Courier\"},"
                        + " \"author\": [{\"name\": \"Tamsin Vole\"}, \"Odo Marsh\", null, [\"no\"]]}")
                .only();
        assertThat(article.id()).isEqualTo("12345678901234567890123");
        assertThat(article.outlet()).isEqualTo("Courier");
        assertThat(article.author()).isEqualTo("Tamsin Vole, Odo Marsh");
    }

    @Test
    void ofTwoEqualKeysTheLastCounts() throws IOException {
        assertThat(lines("{\"text\": \"One.\", \"text\": \"Two.\"}").only().text())
                .isEqualTo("Two.");
    }

    @Test
    void everyBrokenLineIsNamedAndNoOtherHarmed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\ufeff{\"text\": \"One.\"}\r\n\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("{\"text\": \"Two\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("[\"text\"]\n{\"text\": 3\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("{\"text\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes("{\"text\": \"a\"} {\"text\": \"b\"}\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("{\"title\": \"No text\"}\n{\"text\": \"Nine.\"}".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("mixed.ndjson"), bytes.toByteArray());
        Collected collected = Collected.from(file);
        assertThat(collected.ids()).containsExactly("mixed.ndjson:1", "mixed.ndjson:9");
        assertThat(collected.problems).extracting(Problem::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(collected.problems.get(0).reason()).startsWith("is not valid JSON");
        assertThat(collected.problems.get(1).reason()).isEqualTo("is not a JSON object");
        int wrong = new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1).indexOf('\u00e9');
        assertThat(collected.problems.get(3).reason()).contains("offset " + wrong + " ");
        assertThat(collected.counts).isEqualTo(new ReadCounts(1, 2, 6, 0, 0));
    }

    @Test
    void depthSizeAndLengthDoNoHarm() throws IOException {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        String text = "w ".repeat(500_000);
        Collected collected = lines("{\"tags\": " + deep + ", \"text\": \"One.\"}\n"
                + "{\"n\": " + "9".repeat(100_000) + ", \"e\": 1e999999999, \"text\": \"Two.\"}\n"
                + "{\"text\": \"" + text + "\"}\n"
                + "{".repeat(100_000) + "\n");
        assertThat(collected.articles).extracting(Article::text).containsExactly("Two.", text);
        assertThat(collected.refused()).hasSize(2);
        assertThat(collected.refused().get(0)).contains("news.jsonl:1: is nested deeper than 1000 levels");
    }

    @Test
    void halfOfASurrogatePairIsKept() throws IOException {
        assertThat(lines("{\"text\": \"a\\ud800b\"}").only().text()).isEqualTo("a\ud800b");
    }

    @Test
    void twoArticlesOfOneIdAreNotMixedUp() throws IOException {
        Collected collected = lines("{\"id\": \"a\", \"text\": \"One.\"}\n{\"id\": \"a\", \"text\": \"Two.\"}");
        assertThat(collected.articles).extracting(Article::text).containsExactly("One.");
        assertThat(collected.problem().message())
                .contains("news.jsonl:2: another article of this run has the id \"a\"");
    }

    @Test
    void aFileMayBeOneObject() throws IOException {
        assertThat(json("{\n \"text\": \"It did.\"}\n").only().id()).isEqualTo("news");
    }

    @Test
    void aFileMayBeAnArray() throws IOException {
        Collected collected =
                json("[{\"text\": \"One.\"}, {\"text\": \"Two.\"},\n {\"id\": \"x\", \"text\": \"Three.\"}, 4,\n"
                        + "{\"text\": \" \"}, {\"text\": \"Five.\"}]");
        assertThat(collected.ids()).containsExactly("news.json:1", "news.json:1:20", "x", "news.json:3:16");
        assertThat(collected.problems).extracting(Problem::line).containsExactly(2L, 3L);
        assertThat(collected.refused().get(0)).contains("news.json:2: element [3]: is not a JSON object");
        assertThat(collected.refused().get(1)).contains("news.json:3: element [4]: has no text");
    }

    @Test
    void brokenArrayKeepsWhatStandsBefore() throws IOException {
        Collected collected = json("[{\"text\": \"One.\"},\n {\"text\": \"Two.\",]\n");
        assertThat(collected.articles).extracting(Article::text).containsExactly("One.");
        assertThat(collected.problem().line()).isEqualTo(2);
        assertThat(collected.problem().reason())
                .contains("not valid JSON")
                .contains("what follows in the file was not read");
        assertThat(collected.problem().reason()).startsWith("element [1]: ");
        assertThat(json("[{\"text\": \"One.\"}").problem().reason()).startsWith("is not valid JSON");
        assertThat(json("[{\"text\": \"One.\"}").articles).hasSize(1);
    }

    @Test
    void wrongBytesHarmOneElement() throws IOException {
        byte[] bytes = "[{\"text\": \"One.\"}, {\"text\": \"caf\u00e9\"}, {\"text\": \"Three.\"}]"
                .getBytes(StandardCharsets.ISO_8859_1);
        Collected collected = Collected.from(Files.write(folder.resolve("news.json"), bytes));
        assertThat(collected.articles).extracting(Article::text).containsExactly("One.", "Three.");
        assertThat(collected.problem().reason()).contains("offset 32 ");
    }

    @Test
    void linesInAFileOfOneObjectAreRecognised() throws IOException {
        Collected collected = json("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
        assertThat(collected.problem().line()).isEqualTo(2);
        assertThat(collected.problem().advice()).contains("--input-format jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\ufeff"})
    void emptyFilesAreRefused(String content) throws IOException {
        assertThat(json(content).problem().reason()).isEqualTo("is empty");
        assertThat(lines(content).problem().reason()).isEqualTo("is empty");
    }
}
