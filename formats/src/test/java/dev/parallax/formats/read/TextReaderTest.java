package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Article read(String content) throws IOException {
        return Collected.from(file("report.txt", content)).only();
    }

    @Test
    void textIsKeptToTheLastCharacter() throws IOException {
        String text = "  \r\nBridge closes\r\n\r\n\tThe bridge at Orrel closed.\u00a0\r\n\n ";
        Article article = read(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.textStart()).isZero();
        assertThat(article.id()).isEqualTo("report");
    }

    @Test
    void randomTextIsKeptToTheLastCharacter() throws IOException {
        Random random = new Random(20_260_301);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(40); i > 0; i--) {
                int c = random.nextInt(4) == 0 ? "\n\r-: #\ufeff".charAt(random.nextInt(7)) : random.nextInt(0x11_0000);
                text.appendCodePoint(c >= 0xd800 && c < 0xe000 ? 'y' : c);
            }
            assertThat(read(text.toString()).text()).isEqualTo(text.toString());
        }
    }

    @Test
    void encodingMarkIsDroppedOnce() throws IOException {
        assertThat(read("\ufeffThe mayor spoke.").text()).isEqualTo("The mayor spoke.");
        assertThat(read("\ufeff\ufeffThe mayor spoke.").text()).isEqualTo("\ufeffThe mayor spoke.");
    }

    @Test
    void headerTellsWhereTheReportIsFrom() throws IOException {
        Article article = read("""
                ---
                Outlet: "The Orrel Courier"
                url: https://courier.example/bridge
                published: 2031-05-04T08:00:00+02:00
                author: Tamsin Vole
                language: en
                mood: grey
                ---

                Bridge closes

                The bridge closed.
                """);
        assertThat(article.outlet()).isEqualTo("The Orrel Courier");
        assertThat(article.url()).isEqualTo("https://courier.example/bridge");
        assertThat(article.published()).hasToString("2031-05-04T08:00+02:00");
        assertThat(article.author()).isEqualTo("Tamsin Vole");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text()).isEqualTo("\nBridge closes\n\nThe bridge closed.\n");
        assertThat(article.headline()).isEqualTo("Bridge closes");
        assertThat(article.id()).as("the file names it, not its address").isEqualTo("report");
    }

    @Test
    void headerMayNameTheArticleAndHaveLineEndsOfWindows() throws IOException {
        Article article = read("---\r\nid: courier-7\r\noutlet: Courier\r\n---\r\nText.\r\n");
        assertThat(article.id()).isEqualTo("courier-7");
        assertThat(article.outlet()).isEqualTo("Courier");
        assertThat(article.text()).isEqualTo("Text.\r\n");
    }

    @Test
    void headlineOfTheHeaderComesBeforeTheText() throws IOException {
        Article article = read("---\ntitle: Bridge closes\n---\nIt closed.");
        assertThat(article.text()).isEqualTo("Bridge closes\n\nIt closed.");
        assertThat(article.text().substring(article.textStart())).isEqualTo("It closed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\noutlet: Courier\nno end of the header",
                "---\nA line that is no key\n---\nText.",
                "----\noutlet: Courier\n---\nText.",
                " ---\noutlet: Courier\n---\nText.",
                "Text.\n---\noutlet: Courier\n---\n",
                "---"
            })
    void whatDoesNotLookLikeAHeaderIsText(String text) throws IOException {
        Article article = read(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.outlet()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bridge closes\\n\\nIt did.|Bridge closes",
                "\\n \\n  Bridge closes \\r\\n\\t\\r\\nIt did.|Bridge closes",
                "Bridge closes\\nIt did.|",
                "Bridge closes|",
                "Bridge closes\\n|",
                "# Bridge closes\\n\\nIt did.|Bridge closes",
                "#bridge\\n\\nIt did.|#bridge",
                "Bridge closes\\r\\rIt did.|Bridge closes"
            })
    void firstLineIsTheHeadlineWhenABlankOneFollows(String text, String headline) throws IOException {
        assertThat(read(text.translateEscapes()).headline()).isEqualTo(headline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\ufeff", "\u200b\u00a0", "---\noutlet: Courier\n---\n \n"})
    void nothingToReadIsRefused(String text) throws IOException {
        Collected collected = Collected.from(file("empty.txt", text));
        assertThat(collected.articles).isEmpty();
        assertThat(collected.problem().message()).contains("empty.txt: has no text.");
    }

    @Test
    void wrongBytesAreNamedByTheirPlace() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.txt"), "caf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Collected.from(latin).problem().reason())
                .isEqualTo("is not UTF-8: the byte at offset 3 does not fit");
        Path marked =
                Files.write(folder.resolve("marked.txt"), new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', -1});
        assertThat(Collected.from(marked).problem().reason()).contains("offset 4 ");
        Path cut = Files.write(folder.resolve("cut.txt"), new byte[] {'a', 'b', (byte) 0xe2, (byte) 0x80});
        assertThat(Collected.from(cut).problem().reason()).contains("offset 2 ");
        Path wide = Files.write(folder.resolve("wide.txt"), "Bridge".getBytes(StandardCharsets.UTF_16));
        assertThat(Collected.from(wide).problem().advice()).contains("UTF-16");
        Path surrogate =
                Files.write(folder.resolve("cesu.txt"), new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80});
        assertThat(Collected.from(surrogate).problem().reason()).contains("offset 1 ");
    }

    @Test
    void controlsAndZerosAreText() throws IOException {
        assertThat(read("a\u0000b\u001b[31m").text()).isEqualTo("a\u0000b\u001b[31m");
    }

    @Test
    void aLineOfAMillionCharactersIsRead() throws IOException {
        String text = "word ".repeat(200_000);
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void moreThanAnArticleMayHoldIsRefused() throws IOException {
        Collected collected = Collected.from(file("huge.txt", "a".repeat(Article.MAX_LENGTH + 1)));
        assertThat(collected.problem().reason()).contains("16777217").contains("16777216");
    }

    @Test
    void unreadableTimeIsLeftOutAndToldOf() throws IOException {
        Collected collected = Collected.from(file("odd.txt", "---\npublished: May 4, 2031, 8 a.m.\n---\nText."));
        assertThat(collected.articles).hasSize(1);
        assertThat(collected.articles.get(0).published()).isNull();
        assertThat(collected.problem().severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(collected.problem().message()).contains("odd.txt: the time \"May 4, 2031, 8 a.m.\" is not ISO-8601");
        assertThat(collected.counts.warnings()).isOne();
        assertThat(collected.counts.refused()).isZero();
    }
}
