package dev.parallax.formats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.MillFire;
import dev.parallax.formats.html.HtmlReport;
import dev.parallax.formats.json.ComparisonJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report in a real browser. Skipped where none is installed; PARALLAX_BROWSER names one that is not found. */
class ReportInBrowserTest {

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path mill;
    private static Path hostile;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.installed();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium is installed, and PARALLAX_BROWSER names none");
        browser = new Browser(program.get());
        mill = write("mill.html", MillFire.COMPARED);
        String evil = "</script><script>alert(1)</script> <img src=https://x.example/ onerror=alert(1)>";
        String tail = " \u202egnp.exe\u202c \ud83d\ude80\ud83d\udc69\u200d\ud83d\ude92 " + evil + " Rain fell on Tarn.";
        hostile = write(
                "hostile.html",
                ArticleComparer.create()
                        .compare(List.of(
                                Article.of(
                                                "a",
                                                "Storm at Tarn\n\n" + "rain and snow and ".repeat(1250) + "hail."
                                                        + tail)
                                        .withOutlet("</title>\u202eX")
                                        .withHeadline(evil),
                                Article.of("b", "Storm at Tarn\n\nThe storm " + tail)
                                        .withOutlet(evil))));
    }

    private static Path write(String name, Comparison comparison) throws IOException {
        StringBuilder page = new StringBuilder();
        HtmlReport.create().write(comparison, ComparisonJson.of(comparison), page);
        return Files.writeString(folder.resolve(name), page);
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
                .allMatch(url -> url.equals(page.toUri().toString())
                        || url.startsWith("data:image/svg")
                        || url.startsWith("blob:"));
    }

    @ParameterizedTest
    @CsvSource({"390,false", "390,true", "768,false", "768,true", "1400,false", "1400,true", "2000,false", "2000,true"})
    void fitsEveryWidthWithTextThatCanBeReadInLightAndDark(int width, boolean dark) throws Exception {
        for (Path page : List.of(mill, hostile)) {
            browser.open(page, width, dark);
            browser.run(Legibility.ALL_LAID_OUT);

            assertThat(browser.run("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo("true");
            assertThat(browser.run(Legibility.FAINT_TEXTS)).isEmpty();
            nothingWentWrong(page);
        }
    }

    @Test
    void everythingThatCanBeUsedHasAName() throws Exception {
        browser.open(mill, 1400, false);
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        browser.press("j");

        assertThat(browser.run(Legibility.NAMELESS)).isEmpty();
        browser.run(
                "{ const b = document.getElementById('theme'); b.textContent = ''; b.removeAttribute('aria-label') }");
        assertThat(browser.run(Legibility.NAMELESS)).as("what was taken away").contains("button");
        browser.run("document.querySelector('h1').attributeStyleMap.set('color', '#ccc')");
        assertThat(browser.run(Legibility.FAINT_TEXTS))
                .as("what was made faint")
                .startsWith("H1");
    }

    @Test
    void keysStepThroughFactsAndSearchAndHelp() throws Exception {
        browser.open(mill, 1400, false);
        browser.press("j");
        browser.press("j");
        assertThat(browser.run("location.hash")).isEqualTo("#f2");
        assertThat(browser.run("document.querySelectorAll('#fact_table tr.open').length"))
                .isEqualTo("1");
        browser.press("k");
        assertThat(browser.run("location.hash")).isEqualTo("#f1");
        browser.press("/");
        assertThat(browser.run("document.activeElement.id")).isEqualTo("fact_search");
        browser.run("document.activeElement.blur()");
        browser.press("?");
        assertThat(browser.run("document.getElementById('keys').open")).isEqualTo("true");
        nothingWentWrong(mill);
    }

    @Test
    void factsAreFilteredAndPutInOrder() throws Exception {
        browser.open(mill, 1400, false);
        String visible =
                "[...document.querySelectorAll('#fact_table tbody tr')].filter(r => !r.hidden).map(r => r.id).join()";
        String all = browser.run(visible);
        choose("fact_filter", "differs");
        String differing = browser.run(visible);
        assertThat(differing).isNotEmpty().isNotEqualTo(all);
        choose("fact_filter", "all");
        choose("fact_order", "differs");
        assertThat(browser.run(visible)).startsWith(differing).hasSameSizeAs(all);
        choose("fact_order", "in-1");
        choose("fact_order", "place");
        assertThat(browser.run(visible)).isEqualTo(all);
        browser.run("document.getElementById('quote_changed').click()");
        assertThat(browser.run("document.querySelectorAll('.ladder:not([hidden])').length"))
                .isEqualTo("1");
        nothingWentWrong(mill);
    }

    private static void choose(String id, String value) throws Exception {
        browser.run("{ const s = document.getElementById('" + id + "'); s.value = '" + value
                + "'; s.dispatchEvent(new Event('change')) }");
    }

    @Test
    void aValueLeadsToItsSentenceAndItsCounterparts() throws Exception {
        browser.open(mill, 1400, false);
        browser.run("document.querySelector('#d1 li a').click()");

        assertThat(browser.run("document.querySelectorAll('.s.pick').length")).isEqualTo("1");
        assertThat(browser.run("document.querySelectorAll('.s.hit').length")).isNotEqualTo("0");
        browser.run("document.querySelector('a[href^=\"#only_\"]').click()");
        assertThat(browser.run("document.querySelector('.onlys details').open")).isEqualTo("true");
        browser.run("document.querySelector('.heat a').click()");
        assertThat(browser.run("document.getElementById('pair').hidden")).isEqualTo("false");
        nothingWentWrong(mill);
    }

    @Test
    void filesAreUnpackedAsTheyWere() throws Exception {
        browser.open(mill, 1400, false);
        browser.run("{ URL.createObjectURL = (blob) => ((window.saved = blob), 'about:blank#');"
                + " HTMLAnchorElement.prototype.click = () => {};"
                + " document.querySelector('#downloads button').click() }");

        String text = browser.run("new Promise((done) => { const look = () => window.saved"
                + " ? done(window.saved.text()) : setTimeout(look, 20); look() })");

        assertThat(text).isEqualTo(ComparisonJson.of(MillFire.COMPARED));
        nothingWentWrong(mill);
    }

    @Test
    void hostileTextShowsAndActsOnNothing() throws Exception {
        browser.open(hostile, 1400, false);

        assertThat(browser.run("document.querySelectorAll('img').length")).isEqualTo("0");
        assertThat(browser.run("document.getElementById('col_b').textContent")).contains("<script>alert(1)</script>");
        assertThat(browser.run("document.querySelector('#col_b .ctl').dataset.c"))
                .isEqualTo("RLO");
        nothingWentWrong(hostile);
    }
}
