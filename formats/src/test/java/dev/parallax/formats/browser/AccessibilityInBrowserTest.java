package dev.parallax.formats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages under axe-core, the checker of the rules of WCAG. Skipped where no browser is installed. */
class AccessibilityInBrowserTest {

    /** Runs axe-core and returns what it objects to, a line each: the rule, and the elements. */
    private static final String VIOLATIONS = """
            axe.run(document, { resultTypes: ["violations"],
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
              .then((r) => r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 5).map((n) => n.target.join(" ") + " "
                + n.any.concat(n.all).map((c) => c.message).join(", ")).join("; ")).join("\\n"))
            """;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static List<Path> pages;
    private static String axe;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.installed();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium is installed, and PARALLAX_BROWSER names none");
        try (InputStream script = ClassLoader.getSystemResourceAsStream("axe.min.js")) {
            axe = new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        }
        browser = new Browser(program.get());
        pages = List.of(Pages.mill(folder), Pages.hostile(folder), Pages.clusters(folder), Pages.pairs(folder));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,false", "390,true", "1400,false", "1400,true"})
    void nothingIsObjectedTo(int width, boolean dark) throws Exception {
        for (Path page : pages) {
            browser.open(page, width, dark);
            browser.run(Legibility.ALL_LAID_OUT);
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
            browser.press("j");
            browser.run(axe + "; 0");

            assertThat(browser.run(VIOLATIONS))
                    .as(page.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void whatIsMadeFaintIsFound() throws Exception {
        browser.open(pages.get(0), 1400, false);
        browser.run(axe + "; document.querySelector('h1').attributeStyleMap.set('color', '#ccc'); 0");

        assertThat(browser.run(VIOLATIONS)).contains("color-contrast: #verdict_title");
    }
}
