package dev.parallax.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.SampleComparison;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArticlesTest {

    private static final String[] PIECES = {
        "</script>",
        "<!--",
        "-->",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "&amp;",
        "&#0;",
        "\"",
        "'",
        "\u202e",
        "\u202c",
        "\u2066",
        "\u2028",
        "\u2029",
        "\0",
        "\u0007",
        "\u007f",
        "\u0085",
        "\ufeff",
        "\r\n",
        "\n\n",
        "\r",
        "\t",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "e\u0301",
        "\u200d",
        "Rain fell. ",
        "It was 4 p.m. ",
        "]]>",
        "`",
        "${x}",
        "</p></article></main>",
        "\u05e9\u05dc\u05d5\u05dd. ",
        "word "
    };

    private static Document page(Article... articles) {
        return Jsoup.parse(HtmlReportTest.write(SampleComparison.of(articles).build()));
    }

    private static String shownText(Document page, String slug) {
        return page.expectFirst("#col_" + slug).expectFirst(".text").wholeText();
    }

    /** What HTML can hold of a text: all of it but NUL and lone surrogates, which U+FFFD stands for. */
    private static String representable(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean none = c == 0 || (c >= 0xd800 && c <= 0xdfff);
            out.appendCodePoint(none ? 0xfffd : c);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    @RepeatedTest(200)
    void showsEveryCharacterInOrderAndObeysNone(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(60); n >= 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String name = PIECES[random.nextInt(PIECES.length)] + "x" + PIECES[random.nextInt(PIECES.length)];
        Article article = Article.of("a", text.toString()).withOutlet(name).withHeadline(name);

        Document page = page(article, Article.of("b", "Snow fell."));

        assertThat(shownText(page, "a")).isEqualTo(representable(text.toString()));
        assertThat(page.select("script")).hasSize(3);
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.select("main > section")).hasSize(5);
        assertThat(page.select("body > :last-child")).allMatch(e -> e.tagName().equals("script"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068"})
    void keepsMarksOfDirectionFromReachingBeyondThemselves(String mark) {
        Document page = page(Article.of("a", "Rain " + mark + "fell."), Article.of("b", "Snow fell."));

        Element label = page.expectFirst("#col_a .ctl");
        assertThat(label.wholeText()).isEqualTo(mark);
        assertThat(label.tagName()).isEqualTo("bdi");
        assertThat(label.attr("data-c")).hasSize(3);
        assertThat(page.title()).doesNotContain(mark);
    }

    @Test
    void titleOfThePageHoldsNoMarkOfDirection() {
        Document page = page(Article.of("a", "Rain.").withOutlet("X\u202eY"), Article.of("b", "Snow."));

        assertThat(page.title()).isEqualTo("X\ufffdY and b compared · Parallax");
    }

    @Test
    void namesElementsSafelyWhateverIdsAre() {
        Article[] articles = {
            Article.of("a b\"'><i>", "Rain fell."), Article.of("a-b-i", "Rain fell."),
                    Article.of("\u65b0\u805e", "Rain."),
            Article.of("facts", "Rain fell. Snow fell."), Article.of("facts-1", "Rain fell."), Article.of("f1", "Rain.")
        };

        Document page = page(articles);

        assertThat(page.select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9_-]+"));
        assertThat(page.select("article.column").eachAttr("id"))
                .containsExactly("col_a-b-i", "col_a-b-i-2", "col_article", "col_facts", "col_facts-1", "col_f1");
    }

    @Test
    void takesASentenceOfFiveThousandWords() {
        String text = "rain and ".repeat(2500) + "snow.";

        assertThat(shownText(page(Article.of("a", text), Article.of("b", "Snow.")), "a"))
                .isEqualTo(text);
    }

    @Test
    void hostileFactsStayWithinTheDataOfTheScript() {
        Comparison comparison = SampleComparison.of(
                        Article.of("a", "</script><!-- rain fell.").withOutlet("</script><script>alert(1)//"),
                        Article.of("b", "</script><!-- rain fell."))
                .fact("<f&1>", SampleComparison.at("</script>", 0), SampleComparison.at("</script>", 1))
                .build();

        Document page = Jsoup.parse(HtmlReportTest.write(comparison));

        assertThat(page.select("script")).hasSize(3);
        assertThat(page.expectFirst("#page_data").data()).doesNotContain("<").contains("\\u003c/script>");
        assertThat(page.select("#fact_table tbody tr").eachAttr("id")).containsExactly("f");
    }
}
