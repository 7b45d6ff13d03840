package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFinderTest {

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }

    private static byte[] packed(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void foldersAreReadInTheOrderOfPathsWithoutHiddenFiles() throws IOException {
        for (String name : List.of("b.txt", "B.txt", "a/z.txt", "a.txt", "i.txt", "I.txt", "\u0131.txt", "a/b/c.md")) {
            file(name, "Text of " + name);
        }
        file(".hidden.txt", "no");
        file(".git/x.txt", "no");
        file("picture.png", "no");
        Collected collected = Collected.from(folder);
        assertThat(collected.ids()).containsExactly("B", "I", "c", "z", "a", "b", "i", "\u0131");
        assertThat(collected.problem().severity()).isEqualTo(Problem.Severity.SKIPPED);
        assertThat(collected.problem().source()).endsWith("picture.png");
        assertThat(collected.counts).isEqualTo(new ReadCounts(8, 8, 0, 0, 1));
    }

    @Test
    void idsTakeAsMuchOfTheFolderAsTellsTwoApart() throws IOException {
        Path one = file("x/mon/courier.txt", "One.");
        Path two = file("y/mon/courier.txt", "Two.");
        Path three = file("y/tue/courier.txt", "Three.");
        Path four = file("y/tue/gazette.txt", "Four.");
        Path five = file("y/tue/gazette.md", "Five.");
        Path six = Files.write(folder.resolve("y/herald.final.txt.gz"), packed("Six."));
        Collected collected = Collected.from(one, two, three, four, five, six);
        assertThat(collected.ids())
                .startsWith("x/mon/courier", "y/mon/courier", "tue/courier")
                .endsWith("herald.final")
                .doesNotHaveDuplicates();
        assertThat(collected.problems).isEmpty();
    }

    @Test
    void recordsOfFilesWithOneNameAreToldApart() throws IOException {
        Path one = file("mon/news.jsonl", "{\"text\": \"One.\"}");
        Path two = file("tue/news.jsonl", "{\"text\": \"Two.\"}");
        assertThat(Collected.from(one, two).ids()).containsExactly("mon/news.jsonl:1", "tue/news.jsonl:1");
    }

    @Test
    void oneFileGivenTwiceIsOneArticle() throws IOException {
        Path one = file("courier.txt", "One.");
        Collected collected = Collected.from(one, folder.resolve("./courier.txt"));
        assertThat(collected.ids()).containsExactly("courier");
        assertThat(collected.problem().reason()).contains("another article of this run has the id \"courier\"");
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        Path text = Files.write(folder.resolve("a.txt.gz"), packed("Text."));
        Path lines = Files.write(folder.resolve("b.jsonl.GZ"), packed("{\"text\": \"Line.\"}"));
        Path unnamed = Files.write(folder.resolve("c.txt"), packed("Text."));
        Collected collected = Collected.from(text, lines, unnamed);
        assertThat(collected.ids()).containsExactly("a", "b.jsonl.GZ:1", "c");
        assertThat(collected.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "htm", "jsonl", "ndjson", "json", "csv", "tsv"})
    void whatIsNamedPackedButIsNotIsRefused(String extension) throws IOException {
        for (String content : List.of("", "\u001f", "text\nnot packed at all\n", "{\"text\": \"Not packed.\"}")) {
            Collected collected = Collected.from(file("bad." + extension + ".gz", content));
            assertThat(collected.articles).isEmpty();
            assertThat(collected.refused()).hasSize(1);
            assertThat(collected.problem().message())
                    .contains("bad." + extension + ".gz: is named .gz but is not packed with gzip");
        }
    }

    @Test
    void damagedPackingKeepsWhatCameBefore() throws IOException {
        byte[] bytes = packed("{\"text\": \"Line.\"}\n".repeat(50_000));
        Path cut = Files.write(folder.resolve("cut.jsonl.gz"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Collected collected = Collected.from(cut);
        assertThat(collected.articles).hasSizeGreaterThan(1_000);
        assertThat(collected.problem().message()).contains("cut.jsonl.gz: ends too early");
        bytes[bytes.length / 2] ^= 0x55;
        Path bent = Files.write(folder.resolve("bent.txt.gz"), packed("x"));
        byte[] wrong = Files.readAllBytes(bent);
        wrong[2] = 99;
        Files.write(bent, wrong);
        assertThat(Collected.from(bent).problem().reason()).contains("not a sound .gz file");
    }

    @Test
    void standardInputNeedsAFormatAndStaysOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayInputStream in = new ByteArrayInputStream("{\"text\": \"Line.\"}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        ArticleReader reader = ArticleReader.create().withStandardInput(in);
        assertThat(Collected.from(reader, "-").problem().advice()).contains("--input-format");
        assertThat(Collected.from(reader.withFormat(InputFormat.JSON_LINES), "-")
                        .ids())
                .containsExactly("stdin:1");
        assertThat(closed).isFalse();
    }

    @Test
    void namedFormatGoesBeforeExtensions() throws IOException {
        Path file = file("odd.dat", "{\"text\": \"Line.\"}");
        assertThat(Collected.from(file).problem().reason()).isEqualTo("its name does not tell its format");
        ArticleReader reader = ArticleReader.create().withFormat(InputFormat.JSON_LINES);
        assertThat(Collected.from(reader, file).ids()).containsExactly("odd.dat:1");
        assertThat(Collected.from(reader, folder).ids()).containsExactly("odd.dat:1");
        ArticleReader texts = ArticleReader.create().withFormat(InputFormat.TEXT);
        assertThat(Collected.from(texts, file).ids()).containsExactly("odd");
        assertThat(Collected.from(texts, file("bulletin 4.2", "Text."), file("v1.final draft", "Text."))
                        .ids())
                .as("what only looks like an extension")
                .containsExactly("bulletin 4.2", "v1.final draft");
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Collected collected =
                Collected.from(folder.resolve("none.txt"), empty, "bad\u0000name", file("page.html", "<p>"));
        assertThat(collected.articles).isEmpty();
        assertThat(collected.refused()).hasSize(4);
        assertThat(collected.refused()).anyMatch(m -> m.contains("none.txt: there is no such file or folder"));
        assertThat(collected.refused()).anyMatch(m -> m.contains("empty: the folder holds no articles"));
        assertThat(collected.refused()).anyMatch(m -> m.contains("is not the name of a file"));
        assertThat(collected.refused()).anyMatch(m -> m.contains("page.html: has no text"));
        assertThat(collected.counts.refused()).isEqualTo(4);
    }

    @Test
    void fileWithoutPermissionIsNamed() throws IOException {
        Path file = file("secret.txt", "Text.");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "everything can be read here");
        assertThat(Collected.from(file).problem().message()).contains("secret.txt: may not be read (no permission)");
    }

    @Test
    void ringOfLinksIsNotFollowed() throws IOException {
        file("sub/a.txt", "Text.");
        try {
            Files.createSymbolicLink(folder.resolve("sub/up"), folder);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        Collected collected = Collected.from(folder);
        assertThat(collected.ids()).containsExactly("a");
        assertThat(collected.problem().reason()).contains("link");
    }

    @Test
    void deepFoldersAreReadWithoutRecursion() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 300; i++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("a.txt"), "Text.");
        assertThat(Collected.from(folder).ids()).containsExactly("a");
    }

    @Test
    void exceptionOfTheSinkEndsTheReading() throws IOException {
        Path file = file("news.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}");
        ArticleSink sink = new ArticleSink() {
            @Override
            public void article(dev.parallax.article.Article article) {
                throw new IllegalStateException("enough");
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem);
            }
        };
        assertThatThrownBy(() -> ArticleReader.create().read(List.of(file.toString()), sink))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }
}
