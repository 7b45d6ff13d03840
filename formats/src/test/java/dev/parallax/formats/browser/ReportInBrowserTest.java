package dev.parallax.formats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.formats.MillFire;
import dev.parallax.formats.json.ComparisonJson;
import java.nio.file.Path;
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
import org.junit.jupiter.params.provider.ValueSource;

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
        mill = Pages.mill(folder);
        hostile = Pages.hostile(folder);
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
    void escapeClosesWhatIsOpenAndTheTextsAreAKeyAway() throws Exception {
        browser.open(mill, 1400, false);
        browser.press("j");
        assertThat(browser.run("document.querySelectorAll('#fact_table tr.open').length"))
                .isEqualTo("1");
        browser.press("Escape");
        assertThat(browser.run("document.querySelectorAll('#fact_table tr.open').length"))
                .isEqualTo("0");
        String top = "Math.round(document.getElementById('texts').getBoundingClientRect().top)";
        assertThat(Integer.parseInt(browser.run(top))).isGreaterThan(1000);
        browser.press("t");
        // It may glide there.
        for (int i = 0; i < 100 && Integer.parseInt(browser.run(top)) > 200; i++) {
            Thread.sleep(50);
        }
        assertThat(Integer.parseInt(browser.run(top))).isBetween(-200, 200);
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

    @ParameterizedTest
    @ValueSource(strings = {"f2", "d1", "qf1", "only_wire", "copied_0_1", "wire-3"})
    void anAddressLeadsToWhatItNames(String name) throws Exception {
        browser.open(mill, 1400, false);
        browser.run("location.hash = '" + name + "'");

        assertThat(
                        browser.run(
                                "new Promise(done => setTimeout(() => { const r = document.getElementById('" + name
                                        + "').getBoundingClientRect(); done(r.height > 0 && r.top < innerHeight && r.bottom > 0) }, 100))"))
                .isEqualTo("true");
        nothingWentWrong(mill);
    }

    @Test
    void searchAndOutletNarrowTheFacts() throws Exception {
        browser.open(mill, 1400, false);
        String shown = "[...document.querySelectorAll('#fact_table tbody tr')].filter(r => !r.hidden).length";
        int all = Integer.parseInt(browser.run(shown));
        choose("fact_filter", "not-0");
        int without = Integer.parseInt(browser.run(shown));
        choose("fact_filter", "all");
        browser.run("{ const s = document.getElementById('fact_search'); s.value = 'zebra nowhere';"
                + " s.dispatchEvent(new Event('input')) }");

        assertThat(browser.run("document.getElementById('fact_none').hidden")).isEqualTo("false");
        browser.run("document.getElementById('fact_clear').click()");
        assertThat(browser.run(shown)).isEqualTo(String.valueOf(all));
        assertThat(without).isLessThan(all);
        nothingWentWrong(mill);
    }

    @Test
    void sectionsAreAListThatOpensWhereThereIsNoRoom() throws Exception {
        browser.open(mill, 390, false);
        String seen = "document.getElementById('sections').checkVisibility()";
        assertThat(browser.run(seen)).isEqualTo("false");
        browser.run("document.getElementById('menu').click()");
        assertThat(browser.run(seen)).isEqualTo("true");
        assertThat(browser.run("[...document.querySelectorAll('#sections a')].every(a => { const r ="
                        + " a.getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth })"))
                .isEqualTo("true");
        browser.run("document.querySelector('#sections a[href=\"#quotes\"]').click()");
        assertThat(browser.run(seen)).isEqualTo("false");
        browser.open(mill, 1400, false);
        assertThat(browser.run(seen)).isEqualTo("true");
        assertThat(browser.run("document.getElementById('menu').checkVisibility()"))
                .isEqualTo("false");
        nothingWentWrong(mill);
    }

    @Test
    void darkIsChosenByHandToo() throws Exception {
        browser.open(mill, 1400, false);
        String paper = "getComputedStyle(document.body).backgroundColor";
        String light = browser.run(paper);
        browser.run("document.getElementById('theme').click()");
        assertThat(browser.run(paper)).isNotEqualTo(light);
        browser.run("document.getElementById('theme').click()");
        assertThat(browser.run(paper)).isEqualTo(light);
        nothingWentWrong(mill);
    }

    @Test
    void printsTheTextsInFullAndNoControls() throws Exception {
        browser.open(mill, 1000, true);
        browser.call("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(browser.run("[...document.querySelectorAll('.bar, .controls, .textnote')]"
                        + ".some(e => e.checkVisibility())"))
                .isEqualTo("false");
        assertThat(browser.run(
                        "[...document.querySelectorAll('.text')].every(t => t.scrollHeight <= t.clientHeight + 1)"))
                .isEqualTo("true");
        assertThat(browser.run("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        browser.call("Emulation.setEmulatedMedia", Map.of("media", ""));
        nothingWentWrong(mill);
    }
}
