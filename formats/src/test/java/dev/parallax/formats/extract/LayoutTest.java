package dev.parallax.formats.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One invented report in the dress of many sites: from each, the same text must come. Pages lie in {@code layouts.txt},
 * where {1} to {6} stand for the report's paragraphs.
 */
class LayoutTest {

    private static final List<String> PARAGRAPHS = List.of(
            "The harbour board of Tarnsey voted on Tuesday to take down the iron crane on the east quay, which has stood"
                    + " idle since the flood of four years ago.",
            "\u201CNobody wants to see it fall on a fishing boat,\u201D said Orla Venn, who chairs the board, after a"
                    + " meeting that lasted almost three hours.",
            "An engineer's report found rust in two of the four legs. Repairs would cost 1.3 million crowns, the board"
                    + " said, about twice as much as the removal.",
            "Members of the Old Quay Society had asked for a delay. Their spokesman, Piet Aldous, called the crane the"
                    + " last of its kind on this coast and promised to go to court.",
            "The crane was built in 1911 by the Hollin works and loaded timber until the railway to Brask closed.",
            "Work is to begin in October, before the winter storms, and to end by Christmas. The site will become a"
                    + " landing for the island ferry.");

    record Layout(String name, String html) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> layouts() throws IOException {
        List<Layout> layouts = new ArrayList<>();
        try (var in = LayoutTest.class.getResourceAsStream("layouts.txt")) {
            assertThat(in).isNotNull();
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : all.split("\\R?(?m)^=== ", -1)) {
                int end = part.indexOf('\n');
                if (!part.isBlank() && !part.startsWith("#")) {
                    layouts.add(new Layout(part.substring(0, end).strip(), part.substring(end + 1)));
                }
            }
        }
        return layouts.stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theReportIsFound(Layout layout) throws IOException {
        String html = layout.html();
        for (int i = 0; i < PARAGRAPHS.size(); i++) {
            html = html.replace("{" + (i + 1) + "}", PARAGRAPHS.get(i));
        }

        ExtractedArticle found = extract(html);

        assertThat(found.text()).isEqualTo(String.join("\n\n", PARAGRAPHS));
        assertThat(found.headline()).isEqualTo("Tarnsey to take down its old crane");
    }

    @Test
    void thereAreManyLayouts() throws IOException {
        assertThat(layouts().count()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void headingsAndListsKeepTheirLines() throws IOException {
        String html = String.format(Locale.ROOT, """
                <title>Crane</title><article><h1>Crane</h1><p>%s</p><h2>What happens now</h2><p>%s</p>
                <ul><li>The electric motors are taken out and stored.</li><li>The jib is cut into four parts.</li></ul>
                <p>%s</p></article>""", PARAGRAPHS.get(0), PARAGRAPHS.get(1), PARAGRAPHS.get(2));

        assertThat(extract(html).text())
                .contains("\n\nWhat happens now\n\n")
                .contains("\n\nThe electric motors are taken out and stored.\nThe jib is cut into four parts.\n\n");
    }

    @Test
    void whiteSpaceInsideParagraphsIsCollapsed() throws IOException {
        String html = PARAGRAPHS.stream()
                .map(p -> "<p>\n\t " + p.replace(" ", " \n&nbsp; ").replace("crane", "cr<b>an</b>e&shy;") + " </p>")
                .collect(Collectors.joining("", "<article>", "</article>"));

        assertThat(extract(html).text()).isEqualTo(String.join("\n\n", PARAGRAPHS));
    }

    @Test
    void rowsOfATableAreLines() throws IOException {
        String html = "<article><p>" + String.join("</p><p>", PARAGRAPHS.subList(0, 4))
                + "</p><table><tr><td>Leg</td><td>Rust,"
                + " mm</td></tr><tr><td>north</td><td>2.5</td></tr></table><p>" + PARAGRAPHS.get(4) + "</p><p>"
                + PARAGRAPHS.get(5) + "</p></article>";

        PageTree tree = PageTreeReader.read(ArticleExtractor.parse(html.getBytes(StandardCharsets.UTF_8), null)
                .body());

        assertThat(TextRenderer.render(tree, tree.blocks())).contains("\n\nLeg Rust, mm\nnorth 2.5\n\n");
    }

    private static ExtractedArticle extract(String html) throws IOException {
        return ArticleExtractor.create().extract(html.getBytes(StandardCharsets.UTF_8), null, null);
    }
}
