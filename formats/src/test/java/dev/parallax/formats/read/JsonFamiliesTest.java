package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as schema.org, ninjs, trafilatura and news-please write them; the reports are made up. */
class JsonFamiliesTest {

    @TempDir
    Path folder;

    private Article read(String name, String json) throws IOException {
        return Collected.from(Files.writeString(folder.resolve(name), json)).only();
    }

    private static void assertReport(Article article) {
        assertThat(article.headline()).isEqualTo("Ferry lost");
        assertThat(article.text()).isEqualTo("Ferry lost\n\nThe ferry of Ostvik is lost.");
        assertThat(article.outlet()).isEqualTo("Harbor Times");
        assertThat(article.author()).isEqualTo("Ana Lund, Tom Ekman");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.published()).asString().startsWith("2031-05-04");
    }

    @Test
    void schemaOrg() throws IOException {
        assertReport(read("a.json", """
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry lost",
                 "articleBody": "The ferry of Ostvik is lost.", "datePublished": "2031-05-04T10:00:00Z",
                 "author": [{"@type": "Person", "name": "Ana Lund"}, {"@type": "Person", "name": "Tom Ekman"}],
                 "publisher": {"@type": "Organization", "logo": {"name": "x"}, "name": "Harbor Times"},
                 "inLanguage": "en"}"""));
    }

    @Test
    void schemaOrgWithThePublicationItIsPartOf() throws IOException {
        assertReport(read("a.json", """
                {"@type": "NewsArticle", "headline": "Ferry lost", "articleBody": "The ferry of Ostvik is lost.",
                 "datePublished": "2031-05-04", "author": ["Ana Lund", "Tom Ekman"],
                 "isPartOf": {"@type": "Periodical", "@id": "https://harbor.example/#p", "name": "Harbor Times"},
                 "inLanguage": {"@type": "Language", "alternateName": "en"}}"""));
    }

    @Test
    void schemaOrgGraph() throws IOException {
        assertReport(read("a.jsonl", """
                {"@context": "https://schema.org", "@graph": [
                 {"@type": "WebSite", "@id": "https://harbor.example/#site", "name": "Harbor", "publisher": {"@id": "#o"}},
                 {"@type": "NewsArticle", "headline": "Ferry lost", "articleBody": "The ferry of Ostvik is lost.",
                  "datePublished": "2031-05-04T10:00:00+02:00", "author": {"@id": "#people"},
                  "publisher": {"@id": "#o"}, "inLanguage": "en", "isPartOf": {"@id": "https://harbor.example/#site"}},
                 3, [4], {"@type": "Organization", "@id": "#o", "name": "Harbor Times", "logo": {"a": [1]}},
                 {"@type": "Person", "@id": "#people", "name": "Ana Lund, Tom Ekman"}]}""".replace("\n", " ")));
    }

    @Test
    void aGraphWithoutAnArticleHasNoText() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"), "{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"Harbor\"}]}");
        assertThat(Collected.from(file).problem().reason()).contains("has no text");
    }

    @Test
    void ninjs1() throws IOException {
        assertReport(read("a.json", """
                {"uri": "urn:ninjs:ostvik:1", "type": "text", "versioncreated": "2031-05-04T10:00:00Z",
                 "headline": "Ferry lost", "body_text": "The ferry of Ostvik is lost.", "byline": "Ana Lund, Tom Ekman",
                 "language": "en", "source": "Harbor Times", "place": [{"name": "Ostvik"}]}"""));
    }

    @Test
    void ninjs2And3() throws IOException {
        Article article = read("a.json", """
                {"uri": "urn:ninjs:ostvik:1", "standard": {"name": "ninjs", "version": "3.0"},
                 "firstcreated": "2031-05-03T10:00:00Z", "versioncreated": "2031-05-04T10:00:00Z",
                 "headlines": [{"role": "short", "value": "Lost"}, {"role": "main", "value": "Ferry lost"}],
                 "bodies": [{"role": "main", "contenttype": "text/html", "value": "<p>The ferry</p>"},
                            {"role": "main", "contenttype": "text/plain", "value": "The ferry of Ostvik is lost."},
                            {"role": "short", "value": "It is lost."}],
                 "bylines": [{"byline": "Ana Lund", "role": "author"}, {"byline": "Tom Ekman"}],
                 "infosources": [{"name": "Harbor Times", "uri": "https://harbor.example"}], "language": "en"}""");
        assertReport(article);
        assertThat(article.id()).isEqualTo("urn:ninjs:ostvik:1");
    }

    @Test
    void namesWithCapitalsAndBy() throws IOException {
        assertReport(read("a.json", """
                {"versionCreated": "2031-05-04", "headline": "Ferry lost", "body_text": "The ferry of Ostvik is lost.",
                 "by": "Ana Lund, Tom Ekman", "language": "en", "publisher": "Harbor Times"}"""));
    }

    @Test
    void trafilatura() throws IOException {
        Article article = read("a.json", """
                {"title": "Ferry lost", "author": "Ana Lund, Tom Ekman", "hostname": "harbor.example",
                 "date": "2031-05-04", "fingerprint": "f0", "id": null, "comments": "",
                 "raw_text": "The ferry of Ostvik is lost. Menu", "text": "The ferry of Ostvik is lost.",
                 "language": "en", "source": "https://harbor.example/1", "source-hostname": "Harbor Times",
                 "excerpt": "The ferry", "categories": "", "tags": ""}""");
        assertReport(article);
        assertThat(article.id()).isEqualTo("a");
        assertThat(read("b.json", "{\"raw_text\": \"It is lost.\"}").text()).isEqualTo("It is lost.");
    }

    @Test
    void newsPlease() throws IOException {
        Article article = read("a.jsonl", """
                {"authors": ["Ana Lund", "Tom Ekman"], "date_download": "2031-05-05 08:00:00", "date_modify": null,
                 "date_publish": "2031-05-04 10:00:00", "description": "The ferry", "filename": "f.json",
                 "image_url": null, "language": "en", "maintext": "The ferry of Ostvik is lost.",
                 "source_domain": "Harbor Times", "text": null, "title": "Ferry lost",
                 "title_page": null, "url": "https://harbor.example/1"}""".replace("\n", " "));
        assertReport(article);
        assertThat(article.url()).isEqualTo("https://harbor.example/1");
    }
}
