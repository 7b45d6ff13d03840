package dev.parallax.formats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.duplicate.Deduplicator;
import dev.parallax.formats.html.DuplicatesReport;
import dev.parallax.formats.html.ReuseReport;
import dev.parallax.reuse.ReuseComparer;
import dev.parallax.reuse.ReuseText;
import dev.parallax.text.Analyzer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages on copied text in a real browser. Skipped where none is installed. */
class CopiesInBrowserTest {

    private static final String EVIL =
            "</script><script>alert(1)</script><img src=https://x.example/ onerror=alert(1)>";

    private static final String BRIDGE = "The old toll bridge at Harrow Ness will close on Monday for nine weeks, the"
            + " county said. Engineers found cracks in two of its fourteen piers during a dive in April. Buses will take"
            + " the ferry road, which adds twenty minutes to the way into town. \"Nobody likes it, but nobody wants to"
            + " swim either,\" said county engineer Odile Brask. Shopkeepers on the eastern bank asked for a shuttle"
            + " boat. The council will vote on that next week, and on a reduction of their rates.";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path clusters;
    private static Path pairs;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.installed();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium is installed, and PARALLAX_BROWSER names none");
        browser = new Browser(program.get());
        List<Article> articles = List.of(
                article("a", "Ness Courier", "Toll bridge to close for nine weeks", BRIDGE, "2031-05-02T08:00Z"),
                article(
                        "b",
                        EVIL,
                        "Bridge shut \u202egnp.exe",
                        BRIDGE.replace("nine weeks", "ten weeks").replace("twenty", EVIL + " thirty"),
                        "2031-05-02T11:00Z"),
                article(
                        "c",
                        "Ferry Road Post",
                        "Rain again",
                        "It rained on the ferry road again today.",
                        "2031-05-02"));
        Map<String, Article> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        StringBuilder page = new StringBuilder();
        DuplicatesReport.create()
                .withVersion("1.0")
                .write(Deduplicator.create().find(articles).clusters(), byId, page);
        clusters = Files.writeString(folder.resolve("clusters.html"), page);

        ReuseText a = ReuseText.of(Analyzer.create().analyze(articles.get(0)));
        ReuseText b = ReuseText.of(Analyzer.create().analyze(articles.get(1)));
        ReuseReport report = ReuseReport.of(2);
        report.add(a, b, ReuseComparer.create().compare(a, b));
        page.setLength(0);
        report.write(null, page);
        pairs = Files.writeString(folder.resolve("pairs.html"), page);
    }

    private static Article article(String id, String outlet, String headline, String body, String published) {
        return Article.of(id, headline, body)
                .withOutlet(outlet)
                .withHeadline(headline)
                .withPublished(PublicationTime.parse(published).orElseThrow());
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static void nothingWentWrong(Path page) {
        assertThat(browser.troubles()).isEmpty();
        assertThat(browser.requests())
                .allMatch(url -> url.equals(page.toUri().toString()) || url.startsWith("data:image/svg"));
    }

    @ParameterizedTest
    @CsvSource({"390,false", "390,true", "1400,false", "1400,true"})
    void fitEveryWidthWithTextThatCanBeReadAndNamesForAll(int width, boolean dark) throws Exception {
        for (Path page : List.of(clusters, pairs)) {
            browser.open(page, width, dark);
            browser.run(Legibility.ALL_LAID_OUT);
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");

            assertThat(browser.run("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo("true");
            assertThat(browser.run(Legibility.FAINT_TEXTS)).isEmpty();
            assertThat(browser.run(Legibility.NAMELESS)).isEmpty();
            nothingWentWrong(page);
        }
    }

    @Test
    void keysOpenTheTextsWithWhatDiffersMarked() throws Exception {
        browser.open(clusters, 1400, false);
        browser.press("j");
        assertThat(browser.run("location.hash")).isEqualTo("#d1");
        browser.press("Enter");
        awaitTexts();

        assertThat(browser.run("document.querySelectorAll('.side').length")).isEqualTo("2");
        assertThat(browser.run("[...document.querySelectorAll('.side mark')].map(m => m.textContent).join('|')"))
                .contains("nine", "ten", "twenty")
                .contains("alert(1)");
        assertThat(browser.run("document.querySelectorAll('.side')[1].textContent.includes('Odile Brask')"))
                .isEqualTo("true");
        browser.run("document.querySelector('.side a').click()");
        assertThat(browser.run("document.querySelectorAll('.side a.hit').length"))
                .isEqualTo("2");
        browser.press("?");
        assertThat(browser.run("document.getElementById('keys').open")).isEqualTo("true");
        nothingWentWrong(clusters);
    }

    private static void awaitTexts() throws Exception {
        for (int i = 0;
                i < 100
                        && browser.run("document.querySelectorAll('.side').length")
                                .equals("0");
                i++) {
            Thread.sleep(20);
        }
    }

    @Test
    void theFilterKeepsGroupsThatHaveAllWords() throws Exception {
        browser.open(pairs, 1400, false);
        String shown = "document.querySelectorAll('.group:not([hidden])').length";
        browser.run("{ const f = document.getElementById('filter'); f.value = 'courier BRIDGE';"
                + " f.dispatchEvent(new Event('input')) }");
        assertThat(browser.run(shown)).isEqualTo("1");
        browser.run("{ const f = document.getElementById('filter'); f.value = 'courier zebra';"
                + " f.dispatchEvent(new Event('input')) }");
        assertThat(browser.run(shown)).isEqualTo("0");
        nothingWentWrong(pairs);
    }
}
