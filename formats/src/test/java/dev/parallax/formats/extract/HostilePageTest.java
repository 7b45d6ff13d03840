package dev.parallax.formats.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of hostile shape: each must give an answer in time that grows with its length only. */
@Timeout(60)
class HostilePageTest {

    private static final String PARAGRAPH =
            "The harbour office of Tarnsey said on Friday that the old crane, which has stood"
                    + " idle since the flood, will be taken down before the winter storms begin.";
    private static final String[] WORDS =
            ("the a of to in and harbour crane quay board flood winter ferry storm council"
                            + " repairs money timber society island landing railway report rust leg works coast boat net")
                    .split(" ", -1);
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

    private static ExtractedArticle extract(String html) throws IOException {
        return EXTRACTOR.extract(html.getBytes(StandardCharsets.UTF_8), null, null);
    }

    private static String page(String body) {
        return "<html><head><title>Crane to go</title></head><body>" + body + "</body></html>";
    }

    /** A report of distinct paragraphs, numbered from 0; the first names Tarnsey. */
    private static String article(int paragraphs) {
        StringBuilder html = new StringBuilder("<article><h1>Crane to go</h1><p>")
                .append(PARAGRAPH)
                .append("</p>");
        for (int i = 1; i < paragraphs; i++) {
            html.append("<p>").append(paragraph(i)).append("</p>");
        }
        return html.append("</article>").toString();
    }

    private static String paragraph(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("Paragraph ").append(number).append(" says that");
        for (int i = 0; i < 24; i++) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "span",
                "b",
                "a",
                "blockquote",
                "table",
                "ul",
                "li",
                "font",
                "section",
                "article",
                "svg",
                "form",
                "p"
            })
    void tenThousandNestedTags(String tag) throws IOException {
        String html = page(("<" + tag + ">").repeat(10_000) + article(4) + ("</" + tag + ">").repeat(10_000));

        assertThat(extract(html).text()).isNotNull();
    }

    @Test
    void textUnderTenThousandDivisionsIsFound() throws IOException {
        assertThat(extract(page("<div>".repeat(10_000) + article(4))).text()).contains("Paragraph 3 says");
    }

    @Test
    void aMillionSiblings() throws IOException {
        String text = extract(page(article(5) + "<i></i>".repeat(1_000_000))).text();

        assertThat(text).contains("Paragraph 4 says");
    }

    @Test
    void aHundredThousandParagraphs() throws IOException {
        assertThat(extract(page("<div class=body>" + ("<p>" + PARAGRAPH + "</p>").repeat(100_000) + "</div>"))
                        .text())
                .contains("The harbour office");
    }

    @Test
    void oneTextNodeOfTenMillionCharacters() throws IOException {
        assertThat(extract(page("<p>" + "storm ".repeat(1_700_000) + "</p>")).text())
                .isNotNull();
    }

    @Test
    void aPageOfTwentyMegabytes() throws IOException {
        String html = page(article(8) + "<div class=footer>" + "<a href=/x>more</a> ".repeat(1_050_000) + "</div>");

        assertThat(html.length()).isGreaterThan(20_000_000);
        assertThat(extract(html).text()).contains("Paragraph 7 says").doesNotContain("more more");
    }

    @Test
    void aPageBeyondTheLimitIsRefusedByName() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] to, int from, int length) {
                java.util.Arrays.fill(to, from, from + length, (byte) 'x');
                return length;
            }
        };

        assertThatThrownBy(() -> EXTRACTOR.extract(endless, null, null))
                .isInstanceOf(PageTooLargeException.class)
                .hasMessageContaining(String.valueOf(ArticleExtractor.MAX_BYTES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<html>",
                "<html><head></head></html>",
                "<!doctype html><frameset><frame src=a.html><noframes>Use frames</noframes></frameset>",
                "<body>",
                "</p></div></body>",
                "<script>var a = '<p>text</p>'",
                "<!--",
                "<![CDATA[",
                "<table><tr><td>",
                "\u0000\u0000\u0000",
                "<p \u0000>\u0000</p>",
                "<title>Only a title</title>",
                "<plaintext>",
                "<select><option><p>"
            })
    void pagesWithoutAnArticleGiveAnEmptyText(String html) throws IOException {
        assertThat(extract(html).text()).isEmpty();
    }

    @Test
    void zeroBytesDoNotReachTheText() throws IOException {
        String text = extract(page(article(4).replace("old crane", "old\u0000 crane")))
                .text();

        assertThat(text).contains("crane").doesNotContain("\u0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utf-8",
                "windows-1252",
                "ascii",
                "shift_jis",
                "koi8-r",
                "utf-16",
                "no-such-charset",
                "\"\"",
                "x\u0001"
            })
    void theBytesBelieveNoLyingDeclaration(String declared) throws IOException {
        String html = "<html><head><meta charset=" + declared + "><title>T</title></head><body>"
                + article(4).replace("Tarnsey", "Tårnsø – „Süd“") + "</body></html>";

        assertThat(extract(html).text()).contains("Tårnsø – „Süd“");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-1", "windows-1250", "utf-16le", "utf-16be", "iso-8859-15"})
    void aTrueDeclarationIsFollowed(String name) throws IOException {
        String html = "<html><head><meta http-equiv=Content-Type content='text/html; charset=" + name
                + "'><title>T</title></head><body>" + article(4).replace("Tarnsey", "Süd-Täby") + "</body></html>";

        assertThat(EXTRACTOR
                        .extract(html.getBytes(Charset.forName(name)), null, null)
                        .text())
                .contains("Süd-Täby");
    }

    @Test
    void theMarkAtTheBeginningWinsOverEverything() throws IOException {
        String html = "\uFEFF<html><head><meta charset=koi8-r></head><body>"
                + article(4).replace("Tarnsey", "Süd");

        byte[] bytes = html.getBytes(StandardCharsets.UTF_16LE);
        assertThat(EXTRACTOR.extract(bytes, StandardCharsets.UTF_8, null).text())
                .contains("Süd");
    }

    @Test
    void theGivenCharsetWinsOverTheDeclaredOne() throws IOException {
        String html = "<html><head><meta charset=windows-1252></head><body>"
                + article(4).replace("Tarnsey", "Москва");

        Charset given = Charset.forName("windows-1251");
        assertThat(EXTRACTOR.extract(html.getBytes(given), given, null).text()).contains("Москва");
    }

    @Test
    void aFewBrokenBytesDoNotChangeTheCharset() throws IOException {
        byte[] bytes = page(article(8).replace("Tarnsey", "Tårnsø")).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 40] = (byte) 0xFF;

        assertThat(EXTRACTOR.extract(bytes, null, null).text()).contains("Tårnsø");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[[[",
                "null",
                "\"text\"",
                "{\"@type\":\"NewsArticle\",\"headline\":",
                "{\"@type\":[],\"headline\":{}}",
                "{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"},\"@id\":\"#a\"}",
                "{\"@type\":\"NewsArticle\",\"headline\":7,\"articleBody\":[1],\"datePublished\":\"soon\"}"
            })
    void brokenStructuredDataIsPassedOver(String json) throws IOException {
        String html = page("<script type=application/ld+json>" + json + "</script>" + article(4));

        assertThat(extract(html).text()).contains("Paragraph 3 says");
        assertThat(extract(html).headline()).isEqualTo("Crane to go");
    }

    @Test
    void deepAndHugeStructuredDataIsPassedOver() throws IOException {
        String deep = "{\"a\":".repeat(200_000) + "1" + "}".repeat(200_000);
        String huge = "{\"@type\":\"NewsArticle\",\"headline\":\"" + "x".repeat(6_000_000) + "\"}";
        String start = "<script type=application/ld+json>";

        assertThat(extract(page(start + deep + "</script>" + start + huge + "</script>" + article(4)))
                        .headline())
                .isEqualTo("Crane to go");
    }

    @Test
    void randomTagSoupNeverFailsAndRepeatsItself() throws IOException {
        String[] parts = {
            "<div class=comment>",
            "</div>",
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<br>",
            "<a href=x>",
            "</a>",
            "<ul><li>",
            "</ul>",
            "<h1>",
            "</h1>",
            "<script>",
            "</script>",
            "<article>",
            "&amp;",
            "&#0;",
            "\u0000",
            "<!--",
            "-->",
            "<pre>\n\n",
            "</pre>",
            "<svg>",
            "<select>",
            "<span hidden>",
            PARAGRAPH,
            " word ",
            "\uD800",
            "<body class=a>"
        };
        Random random = new Random(20260304);
        for (int round = 0; round < 400; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            String page = html.toString();
            assertThat(extract(page)).as(page).isEqualTo(extract(page));
            assertThat(extract(page).text()).as(page).doesNotContain("\u0000", "<p>", "\n\n\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s</p>",
                "<div><span>%s</span>",
                "%s<br>",
                "<a href=x>%s</a> ",
                "<table><tr><td>%s</td></tr></table>"
            })
    void timeGrowsWithLength(String pattern) throws IOException {
        String unit = pattern.replace("%s", "Eleven boats of the Tarnsey fleet left the harbour at dawn.");
        extract(page(unit.repeat(2_000)));
        Duration small = time(page(unit.repeat(4_000)));
        Duration large = time(page(unit.repeat(32_000)));

        // Eight times the length may take eight times as long; a square would take 64.
        assertThat(large.toMillis()).isLessThan(30 * small.toMillis() + 1_000);
    }

    private static Duration time(String html) throws IOException {
        long start = System.nanoTime();
        EXTRACTOR.extract(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), null, null);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
