package dev.parallax.formats.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The pages on copied text in a real browser. Skipped where none is installed. */
class CopiesInBrowserTest {

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
        clusters = Pages.clusters(folder);
        pairs = Pages.pairs(folder);
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
