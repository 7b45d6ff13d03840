package dev.parallax.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.article.Article;
import dev.parallax.duplicate.Deduplicator;
import dev.parallax.duplicate.Duplicates;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DuplicatesReportTest {

    private static final String TEXT =
            "Beekeepers in the upper valley lost a third of their hives this winter. A mite that"
                    + " came with a swarm from the coast is to blame, a survey of the growers' union holds. Honey will cost more.";

    private final Map<String, Article> articles = new LinkedHashMap<>();

    private Document page() throws IOException {
        StringBuilder out = new StringBuilder();
        DuplicatesReport.create().withVersion("7.1").write(duplicates().clusters(), articles, out);
        return Jsoup.parse(out.toString());
    }

    private Duplicates duplicates() {
        return Deduplicator.create().find(articles.values());
    }

    private void add(String outlet, String text) {
        String id = "x" + articles.size();
        articles.put(id, Article.of(id, text).withOutlet(outlet));
    }

    @Test
    void countsAllAndShowsTheLargestFirst() throws IOException {
        add("Hive & Honey", TEXT);
        add("Valley Sun", TEXT);
        String other = "The choir of Lower Tamm sings for the last time on Sunday, since nobody wants to lead it.";
        add("Valley Sun", other);
        add("Tamm Echo", other);
        add("Tamm Echo", other);
        add("Tamm Echo", "Nothing happened today, the mayor's office said in a long statement about the weather.");

        Document page = page();

        assertThat(page.expectFirst("h1").text()).isEqualTo("3 articles repeat another, in 2 clusters.");
        assertThat(page.select(".bars .by").eachText()).containsExactly("2 articles", "3 articles");
        assertThat(page.select(".bars .count").eachText()).containsExactly("1", "1");
        assertThat(page.select(".group .kept .outlet").eachText()).containsExactly("Valley Sun", "Hive & Honey");
        assertThat(page.select("#d1 .copy .outlet").eachText()).containsExactly("Tamm Echo", "Tamm Echo");
        assertThat(page.select("#d1 .copy .figure").eachText()).containsOnly("100 % the same");
        Element heat = page.expectFirst("#copying table");
        assertThat(heat.select("thead th").eachText()).containsExactly("Hive & Honey", "Valley Sun");
        assertThat(heat.select("tbody tr").eachText()).containsExactly("Tamm Echo · 2", "Valley Sun 1 ·");
        assertThat(page.text()).contains("Parallax 7.1");
    }

    @Test
    void aClusterOfManyCopiesIsShownInPartAndSaysSo() throws IOException {
        for (int i = 0; i < 40; i++) {
            add("Outlet " + i, TEXT);
        }

        Document page = page();

        assertThat(page.select(".copy")).hasSize(DuplicatesReport.MOST_CARDS);
        assertThat(page.expectFirst(".more").text()).startsWith("and " + (39 - DuplicatesReport.MOST_CARDS) + " more");
        assertThat(page.expectFirst(".bars li:last-child").text()).isEqualTo("21 to 50 articles 1");
        assertThat(page.expectFirst("#copying").text()).contains("further outlets left out");
    }

    @Test
    void withoutDuplicatesItSaysSo() throws IOException {
        add("Valley Sun", TEXT);

        assertThat(page().expectFirst("h1").text()).isEqualTo("No article repeats another.");
        assertThat(page().expectFirst("#groups").text()).contains("There are none.");
    }

    @Test
    void theSameClustersGiveTheSameBytes() throws IOException {
        add("Valley Sun", TEXT);
        add("Hive & Honey", TEXT + " More on page four.");

        assertThat(page().outerHtml()).isEqualTo(page().outerHtml());
    }

    @Test
    void anArticleThatIsMissingIsNamed() {
        add("Valley Sun", TEXT);
        add("Hive & Honey", TEXT);
        Duplicates duplicates = duplicates();
        articles.remove("x1");

        assertThatThrownBy(() -> DuplicatesReport.create().write(duplicates.clusters(), articles, new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x1");
    }
}
