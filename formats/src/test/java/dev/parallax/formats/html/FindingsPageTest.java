package dev.parallax.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.compare.Comparison;
import dev.parallax.formats.MillFire;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FindingsPageTest {

    private static final Comparison MILL = MillFire.COMPARED;

    private static final Document PAGE = Jsoup.parse(HtmlReportTest.write(MILL));

    @Test
    void showsEachValueThatDiffersAndLeadsToItsSentence() {
        Element differ = PAGE.expectFirst("#d1");

        assertThat(differ.select("li mark").eachText())
                .anyMatch(v -> v.contains("240"))
                .anyMatch(v -> v.contains("260"));
        for (Element statement : differ.select("li")) {
            String value = statement.expectFirst("mark").text();
            for (Element place : statement.select(".places a")) {
                String target = place.attr("href").substring(1);
                assertThat(PAGE.expectFirst("[id=" + target + ']').text()).contains(value);
            }
        }
        assertThat(PAGE.expectFirst("#facts .fd").text()).isEqualTo("≠ differs");
        assertThat(PAGE.expectFirst("#page_data").data()).contains("\"differ\":[[\"d1\"");
        assertThat(PAGE.select(".card mark").eachText())
                .containsExactlyElementsOf(differ.select("li mark").eachText());
    }

    @Test
    void putsTheFullestFormOfAQuotationOnTopAndMarksWhatWasChanged() {
        Element ladder = PAGE.expectFirst(".ladder.changed");

        assertThat(ladder.select("h3").text()).contains("Odile Marrek");
        assertThat(ladder.select("ol > li")).hasSize(2);
        assertThat(ladder.select("ol > li").get(0).className()).isEqualTo("root");
        Element other = ladder.select("ol > li").get(1);
        assertThat(List.of(other.select("del").text(), other.select("ins").text()))
                .containsExactlyInAnyOrder("mill", "factory");
        assertThat(other.select(".by i").eachText()).containsOnly("said");
    }

    @Test
    void saysWhichReportsHaveMostlyOneTextAndCountsThemOnce() {
        assertThat(PAGE.select(".outlets .same").eachText())
                .containsExactly("≡ shares much text with Tarn Post", "≡ shares much text with Norden Wire");
        assertThat(PAGE.select("#fact_table .ft .indep")).hasSameSizeAs(MILL.facts());
        assertThat(PAGE.expectFirst("#fact_table .indep").text()).isEqualTo("≡1 texts");
    }

    @Test
    void drawsTheTextThatTwoShareAndSaysWhomTheyCredit() {
        Element ribbon = PAGE.expectFirst("#copied_0_1");

        assertThat(ribbon.select("path.band.copied")).isNotEmpty();
        assertThat(ribbon.text()).contains("words) also stands in");
        assertThat(ribbon.select(".passages li").eachText()).anyMatch(p -> p.contains("makes paper for the schools"));
    }

    @Test
    void listsWhatOneReportHasAlone() {
        assertThat(PAGE.select("#only_wire li").eachText())
                .containsExactly(
                        "A bakery across the road gave bread to everybody who had been brought to the town hall.");
        assertThat(PAGE.select("#only_post li").eachText()).containsExactly("Smoke could be seen from the castle.");
    }

    @Test
    void putsTheReportsInTheOrderOfTheirTimes() {
        assertThat(PAGE.select(".timeline li").eachText())
                .containsExactly(
                        "Norden Wire 4 Mar 2026, 06:00 UTC+01:00 first",
                        "Tarn Post 4 Mar 2026, 09:30 UTC+01:00 3 h 30 min later");
    }

    @Test
    void everyLinkLeadsSomewhereAndTablesAreNamed() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(PAGE.select("a[href^=#]").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
        assertThat(PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby")).allMatch(ids::contains);
        for (Element row : PAGE.select("table tbody tr")) {
            assertThat(row.select("> th[scope=row]")).hasSize(1);
        }
    }

    @Test
    void excerptShowsTheFirstWordsOfWhatIsSharedAndNothingOfTheRest() throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlReport.create().withExcerpt(6).write(MILL, out);
        Document page = Jsoup.parse(out.toString());

        assertThat(page.text()).doesNotContain("gave bread to everybody who had", "for the schools of the whole");
        assertThat(page.select("#col_wire a.s").eachText()).anyMatch(s -> s.equals("The mill on the river Senn …"));
        assertThat(page.select("#col_post span.u").eachText()).containsExactly("[…]");
        assertThatThrownBy(() -> HtmlReport.create().withExcerpt(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
