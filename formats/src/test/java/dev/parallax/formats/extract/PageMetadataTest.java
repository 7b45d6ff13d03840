package dev.parallax.formats.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {

    private static ExtractedArticle extract(String html) throws IOException {
        return ArticleExtractor.create()
                .extract(html.getBytes(StandardCharsets.UTF_8), null, "https://herald.example/a/b");
    }

    private static String head(String content) {
        return "<html><head>" + content + "</head><body><p>Text.</p></body></html>";
    }

    private static String data(String json) {
        return head("<script type='application/ld+json'>" + json + "</script>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        <title>Ice on the river</title> ~ Ice on the river
        <title>Ice on the river | Herald</title> ~ Ice on the river
        <title>Ice on the river - herald.example</title> ~ Ice on the river
        <title>Herald: Ice on the river</title> ~ Ice on the river
        <title>Ice - and water - on the river</title> ~ Ice - and water - on the river
        <title>x</title><meta property=og:title content="Ice on the river | The Fen Post"><meta property=og:site_name content="The Fen Post"> ~ Ice on the river
        <meta name=twitter:title content="Ice &amp;amp; fire"> ~ Ice & fire
        <meta property=og:title content="<b>Ice</b> on the river"> ~ Ice on the river
        <meta property=og:title content="  Ice   on&#10;the river "> ~ Ice on the river
        """)
    void headline(String meta, String expected) throws IOException {
        assertThat(extract(head(meta)).headline()).isEqualTo(expected);
    }

    @Test
    void theFirstHeadingIsTheHeadlineWhereNothingElseIs() throws IOException {
        assertThat(extract("<body><h1>Ice <i>on</i> the river</h1><p>Text.").headline())
                .isEqualTo("Ice on the river");
        assertThat(extract("<body><p>Text.").headline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        2026-03-04T09:15:00+01:00; 2026-03-04T09:15+01:00
        2026-03-04T09:15:00Z; 2026-03-04T09:15Z
        2026-03-04T09:15:00.000Z; 2026-03-04T09:15Z
        2026-03-04T09:15:00+0100; 2026-03-04T09:15+01:00
        2026-03-04 09:15:00 -0500; 2026-03-04T09:15-05:00
        2026-03-04T09:15:00; 2026-03-04T09:15
        2026-03-04; 2026-03-04
        2026/03/04; 2026-03-04
        20260304; 2026-03-04
        Wed, 04 Mar 2026 09:15:00 +0000; 2026-03-04T09:15Z
        March 4, 2026; 2026-03-04
        Mar. 4, 2026; 2026-03-04
        4 March 2026; 2026-03-04
        March 4, 2026 9:15 PM; 2026-03-04T21:15
        1772615700; 2026-03-04T09:15Z
        1772615700000; 2026-03-04T09:15Z
        """)
    void publicationTimes(String written, String iso) throws IOException {
        ExtractedArticle meta = extract(head("<meta property='article:published_time' content='" + written + "'>"));
        ExtractedArticle stated = extract(data("{\"@type\":\"NewsArticle\",\"datePublished\":\"" + written + "\"}"));
        ExtractedArticle element = extract("<body><time datetime='" + written + "'>then</time><p>Text.");

        assertThat(meta.published()).hasToString(iso);
        assertThat(stated.published()).isEqualTo(meta.published());
        assertThat(element.published()).isEqualTo(meta.published());
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday",
        "2026-13-45",
        "99999999999999999999",
        "0000000000",
        "0001-01-01T00:00:00Z",
        "March 77, 2026"
    })
    void timesThatAreNoneAreLeftOut(String written) throws IOException {
        assertThat(extract(head("<meta property='article:published_time' content='" + written + "'>"))
                        .published())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        "Jory Pask"; Jory Pask
        ["Jory Pask", "Orla Venn"]; Jory Pask, Orla Venn
        {"@type":"Person","name":"Jory Pask"}; Jory Pask
        [{"name":"Jory Pask"},{"name":"Orla Venn"},{"name":"Jory Pask"}]; Jory Pask, Orla Venn
        {"@id":"#jp"}; J&P
        {"name":["Jory Pask"]}; Jory Pask
        """)
    void statedAuthors(String json, String expected) throws IOException {
        String graph = "{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#jp\",\"name\":\"J&amp;P\"},"
                + "{\"@type\":[\"Thing\",\"NewsArticle\"],\"author\":" + json + "}]}";

        assertThat(extract(data(graph)).author()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        <meta name=author content="Jory Pask">; Jory Pask
        <meta name=author content="By Jory Pask">; Jory Pask
        <meta property=article:author content="https://social.example/jory"><body><a rel=author href=/j>Jory Pask</a>; Jory Pask
        <body><span class="byline">By Jory Pask</span>; Jory Pask
        <body><p itemprop=author>Jory Pask</p>; Jory Pask
        <body><p class=byline>by Jory Pask | November 18, 2019 12:01 PM</p>; Jory Pask
        <body><p class=byline>JORY PASK Monday, March 2, 2026</p>; JORY PASK
        """)
    void authors(String html, String expected) throws IOException {
        assertThat(extract(html).author()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        <html lang=en>; en
        <html lang=en_GB>; en-GB
        <html lang="DE-at">; de-AT
        <html xml:lang=fr>; fr
        <html><meta property=og:locale content=pt_BR>; pt-BR
        <html lang="not a language"><meta property=og:locale content=it_IT>; it-IT
        """)
    void languages(String html, String expected) throws IOException {
        assertThat(extract(html).language()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        <link rel=canonical href="https://herald.example/crane">; https://herald.example/crane
        <link rel=canonical href="/crane">; https://herald.example/crane
        <link rel=canonical href="javascript:alert(1)">; https://herald.example/a/b
        <link rel=canonical href="data:text/html,x">; https://herald.example/a/b
        <meta property=og:url content="http://herald.example/c">; http://herald.example/c
        <meta property=og:url content="file:///etc/passwd">; https://herald.example/a/b
        """)
    void onlyWebAddressesAreTaken(String html, String expected) throws IOException {
        assertThat(extract(head(html)).url()).isEqualTo(expected);
    }

    @Test
    void theOutletIsTheSiteOrThePublisher() throws IOException {
        assertThat(extract(head("<meta property=og:site_name content='Fen &amp; Coast'>"))
                        .outlet())
                .isEqualTo("Fen & Coast");
        assertThat(extract(head("<meta property=og:site_name content='https://fen.example'>"))
                        .outlet())
                .isNull();
        assertThat(extract(data("{\"@type\":\"BlogPosting\",\"publisher\":{\"name\":\"Fen Post\"}}"))
                        .outlet())
                .isEqualTo("Fen Post");
    }

    @Test
    void theStatedArticleOfThisPageIsChosenAmongSeveral() throws IOException {
        String json =
                "[{\"@type\":\"NewsArticle\",\"headline\":\"Other\",\"articleBody\":\"A long text of another page.\"},"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"This\",\"url\":\"https://herald.example/a/b\"}]";

        assertThat(extract(data(json)).headline()).isEqualTo("This");
    }

    @Test
    void anExtractedArticleBecomesAnArticleWithItsHeadlineBefore() {
        Article article = new ExtractedArticle("Ice", "Text.", "Jory Pask", null, "Herald", "en", null).toArticle("a");

        assertThat(article.text()).isEqualTo("Ice\n\nText.");
        assertThat(article.textStart()).isEqualTo(5);
        assertThat(article.outlet()).isEqualTo("Herald");
        assertThat(new ExtractedArticle(null, "Text.", null, null, null, null, null)
                        .toArticle("b")
                        .textStart())
                .isZero();
    }
}
