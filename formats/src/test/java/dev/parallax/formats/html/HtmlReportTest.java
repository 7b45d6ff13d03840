package dev.parallax.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.SampleComparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.DataFormatException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    static String write(Comparison comparison) {
        try {
            StringBuilder page = new StringBuilder();
            HtmlReport.create().write(comparison, page);
            return page.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final Document PAGE = Jsoup.parse(write(SampleComparison.bridge()));

    @Test
    void beginsWithTheVerdict() {
        assertThat(PAGE.select("main > section").get(0).expectFirst("h1").text())
                .isEqualTo("Three reports of one event: 3 facts are told by two or more of them.");
    }

    @Test
    void showsForEachFactAndOutletWhetherItIsToldAndWhere() {
        List<Element> cells = PAGE.select("#f2 > td:not(.ft)");

        assertThat(cells).extracting(Element::text).containsExactly("covered", "covered", "in part");
        assertThat(cells).extracting(Element::className).containsExactly("covered", "covered", "partial");
        for (Element cell : cells) {
            String target = cell.expectFirst("a").attr("href").substring(1);
            assertThat(PAGE.getElementById(target)).as(target).isNotNull();
        }
        assertThat(PAGE.select("#f2 > td").get(2).expectFirst("a").attr("href")).startsWith("#radio-");
        assertThat(PAGE.select("#f3 > td").get(0).className()).isEqualTo("not-found");
        assertThat(PAGE.select("#f2 th .fw bdi").text()).isEqualTo("Repairs cost 14 million crowns.");
    }

    @Test
    void givesContainmentBothWays() {
        Element map = PAGE.expectFirst("table.heat");

        assertThat(map.select("tbody tr").get(0).select("td").get(1).text()).isEqualTo("31");
        assertThat(map.select("tbody tr").get(1).select("td").get(0).text()).isEqualTo("28");
        assertThat(map.select("tbody tr")
                        .get(2)
                        .select("td")
                        .get(0)
                        .expectFirst("a")
                        .attr("title"))
                .isEqualTo("3 % of the text of Radio Lenne is also in Varnow Courier: "
                        + "the same story, without shared text");
        assertThat(PAGE.expectFirst("#pair_0_1").text()).contains("Words of pair 0-1.");
    }

    @Test
    void linksASentenceToItsMostProbableCounterpart() {
        Element sentence = PAGE.expectFirst("#col_courier a.s");

        assertThat(sentence.text()).startsWith("The bridge at Varnow");
        assertThat(sentence.attr("data-n")).isEqualTo("3");
        assertThat(PAGE.expectFirst("#" + sentence.attr("href").substring(1)).text())
                .startsWith("On Monday");
        assertThat(PAGE.select("#col_courier span.u").text()).contains("Ines Maddow cut the ribbon.");
    }

    @Test
    void everyLinkInsideThePageLeadsSomewhereAndNoNameIsUsedTwice() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : PAGE.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        for (Element labelled : PAGE.select("[aria-labelledby]")) {
            assertThat(ids).contains(labelled.attr("aria-labelledby"));
        }
    }

    @Test
    void namesRowsAndColumnsOfTables() {
        for (Element table : PAGE.select("table")) {
            assertThat(table.select("thead th")).allMatch(th -> th.attr("scope").equals("col"));
            assertThat(table.select("tbody th")).allMatch(th -> th.attr("scope").equals("row"));
            assertThat(table.select("tbody tr"))
                    .allMatch(tr -> tr.select("> th").size() == 1);
        }
    }

    @Test
    void asksNoServerForAnything() {
        assertThat(PAGE.select("[src], link[rel=stylesheet], iframe, object, embed, img, base, form[action]"))
                .isEmpty();
        assertThat(PAGE.select("link").eachAttr("href")).allMatch(href -> href.startsWith("data:"));
        assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import");
        assertThat(PAGE.select("a[href^=http]")).allMatch(a -> a.attr("rel").equals("noopener noreferrer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", " javascript:x", "data:text/html,x", "ftp://x.example", "//x.example"})
    void linksToTheWebOnly(String url) {
        Article a = Article.of("a", "Rain fell.").withUrl(url);

        Document page = Jsoup.parse(
                write(SampleComparison.of(a, Article.of("b", "Snow fell.")).build()));

        assertThat(page.select("a.url")).isEmpty();
    }

    @Test
    void offersTheJsonItIsGivenAndTheTables() throws Exception {
        String json = "{\"text\":\"</script><!-- <script> \u2028\u2029 \\u0041 \ud83d\ude00\"}";
        StringBuilder out = new StringBuilder();

        HtmlReport.create().withVersion("9.9").write(SampleComparison.bridge(), json, out);
        Document page = Jsoup.parse(out.toString());

        assertThat(unpack(page, "comparison.json")).isEqualTo(json);
        assertThat(unpack(page, "links.csv")).startsWith("a,b,probability,");
        for (Element button : page.select("#downloads button")) {
            assertThat(page.getElementById("file_" + button.attr("data-file"))).isNotNull();
        }
        assertThat(page.expectFirst("#method").text()).contains("Made by Parallax 9.9.");
        assertThat(PAGE.getElementById("downloads")).isNull();
    }

    private static String unpack(Document page, String name) throws DataFormatException {
        byte[] packed = Base64.getDecoder()
                .decode(page.expectFirst("[id=file_" + name + ']').data());
        return new String(ZlibTest.unpack(packed), StandardCharsets.UTF_8);
    }

    @Test
    void saysPlainlyWhenNothingIsShared() {
        Comparison comparison = SampleComparison.of(
                        Article.of("full", "Rain fell. Snow fell."),
                        Article.of("empty", "")
                                .withPublished(PublicationTime.parse("2026-03-04T09:15+01:00")
                                        .orElseThrow()))
                .build();

        Document page = Jsoup.parse(write(comparison));

        assertThat(page.expectFirst("#facts").text()).contains("No statement was found");
        assertThat(page.expectFirst("#col_empty").text()).contains("This article has no text.");
        assertThat(page.getElementById("overlap")).isNull();
        assertThat(page.select("time").text()).isEqualTo("4 Mar 2026, 09:15 UTC+01:00");
    }

    @Test
    void writesTheSameBytesAgain() {
        assertThat(write(SampleComparison.bridge())).isEqualTo(write(SampleComparison.bridge()));
    }

    @Test
    void takesFiftyArticles() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            articles.add(Article.of("a" + i, "Rain fell on day " + i + ". " + "More was said. ".repeat(40)));
        }
        Comparison comparison =
                SampleComparison.of(articles.toArray(Article[]::new)).build();

        assertThat(Jsoup.parse(write(comparison)).select("article.column")).hasSize(50);
    }
}
