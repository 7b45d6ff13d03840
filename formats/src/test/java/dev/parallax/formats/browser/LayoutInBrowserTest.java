package dev.parallax.formats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the parts of the report are on the screen, against what was looked at and found good ({@code layout.tsv}: width
 * of the window, part, left edge, width, height in pixels). Boxes and not pictures, as fonts differ from machine to
 * machine: edges may be off by a few pixels, heights by two fifths; the order from top to bottom may not.
 */
class LayoutInBrowserTest {

    private static final String BOXES = """
            ['.bar', '#verdict .lede', '.spread', '.card:nth-of-type(1)', '.card:nth-of-type(2)', '.card:nth-of-type(3)',
             '.card:nth-of-type(4)', '#outlets_title', '.outlets', '.timeline', '#facts_title', '#fact_controls',
             '#fact_table', '#differences_title', '.differ', '#quotes_title', '.ladder', '#only_title', '.onlys',
             '#overlap_title', '.flows', '.ribbon', '#shared_text', '#shared_facts', '#wording_title', '#texts_title',
             '#text_note', '#columns', '#col_wire', '#col_post', '#method_title', '.method']
              .map((s) => [s, document.querySelector(s)]).filter(([, e]) => e && e.checkVisibility())
              .map(([s, e]) => { const r = e.getBoundingClientRect();
                return [s, Math.round(r.left), Math.round(r.width), Math.round(r.height), Math.round(r.top + scrollY)].join('\\t') })
              .join('\\n')
            """;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path mill;

    /** One part of the page: where it is, and how far down. */
    private record Box(String part, int left, int width, int height, int top) {

        static Box of(String line) {
            List<String> cells = List.of(line.split("\t", -1));
            return new Box(cells.get(0), at(cells, 1), at(cells, 2), at(cells, 3), at(cells, 4));
        }

        private static int at(List<String> cells, int i) {
            return Integer.parseInt(cells.get(i));
        }

        boolean isLike(Box other) {
            return part.equals(other.part)
                    && Math.abs(left - other.left) <= 8 + other.width / 25
                    && Math.abs(width - other.width) <= 8 + other.width / 12
                    && Math.abs(height - other.height) <= 16 + other.height * 2 / 5;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.installed();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium is installed, and PARALLAX_BROWSER names none");
        browser = new Browser(program.get());
        mill = Pages.mill(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<Box> golden(int width) throws IOException {
        try (InputStream in = LayoutInBrowserTest.class.getResourceAsStream("layout.tsv")) {
            String all = new String(Objects.requireNonNull(in, "layout.tsv").readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> line.startsWith(width + "\t"))
                    .map(line -> Box.of(line.substring(line.indexOf('\t') + 1)))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1000, 1600})
    void partsAreWhereTheyWereFoundGood(int width) throws Exception {
        browser.open(mill, width, false);
        browser.run(Legibility.ALL_LAID_OUT);
        String shown = browser.run(BOXES);
        List<Box> boxes = shown.lines().map(Box::of).toList();
        List<Box> expected = golden(width);

        assertThat(boxes)
                .as(shown)
                .extracting(Box::part)
                .isEqualTo(expected.stream().map(Box::part).toList());
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (!boxes.get(i).isLike(expected.get(i))) {
                moved.add(boxes.get(i) + " was " + expected.get(i));
            }
            for (int k = 0; k < i; k++) {
                int before = Integer.signum(expected.get(k).top - expected.get(i).top);
                int now = Integer.signum(boxes.get(k).top - boxes.get(i).top);
                if (before * now < 0) {
                    moved.add(boxes.get(k) + " and " + boxes.get(i) + " changed places");
                }
            }
        }
        assertThat(moved).as(shown).isEmpty();
    }
}
