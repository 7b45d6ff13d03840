package dev.parallax.formats.browser;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.duplicate.Deduplicator;
import dev.parallax.formats.MillFire;
import dev.parallax.formats.html.DuplicatesReport;
import dev.parallax.formats.html.HtmlReport;
import dev.parallax.formats.html.ReuseReport;
import dev.parallax.formats.json.ComparisonJson;
import dev.parallax.reuse.ReuseComparer;
import dev.parallax.reuse.ReuseText;
import dev.parallax.text.Analyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages that are opened in a browser: plain ones and one with hostile articles. */
final class Pages {

    private static final String EVIL =
            "</script><script>alert(1)</script><img src=https://x.example/ onerror=alert(1)>";

    private static final String BRIDGE = "The old toll bridge at Harrow Ness will close on Monday for nine weeks, the"
            + " county said. Engineers found cracks in two of its fourteen piers during a dive in April. Buses will take"
            + " the ferry road, which adds twenty minutes to the way into town. \"Nobody likes it, but nobody wants to"
            + " swim either,\" said county engineer Odile Brask. Shopkeepers on the eastern bank asked for a shuttle"
            + " boat. The council will vote on that next week, and on a reduction of their rates.";

    private Pages() {}

    /** Writes the comparison of two reports of a fire. */
    static Path mill(Path folder) throws IOException {
        return write(folder.resolve("mill.html"), MillFire.COMPARED);
    }

    /** Writes a comparison of articles that try to break the page. */
    static Path hostile(Path folder) throws IOException {
        String tail = " \u202egnp.exe\u202c \ud83d\ude80\ud83d\udc69\u200d\ud83d\ude92 " + EVIL + " Rain fell on Tarn.";
        String longest = "rain and snow and ".repeat(1250) + "hail.";
        return write(
                folder.resolve("hostile.html"),
                ArticleComparer.create()
                        .compare(List.of(
                                Article.of("a", "Storm at Tarn\n\n" + longest + tail)
                                        .withOutlet("</title>\u202eX")
                                        .withHeadline(EVIL),
                                Article.of("b", "Storm at Tarn\n\nThe storm " + tail)
                                        .withOutlet(EVIL))));
    }

    private static Path write(Path file, Comparison comparison) throws IOException {
        StringBuilder page = new StringBuilder();
        HtmlReport.create().write(comparison, ComparisonJson.of(comparison), page);
        return Files.writeString(file, page);
    }

    /** Writes the clusters of three articles, one of them hostile. */
    static Path clusters(Path folder) throws IOException {
        List<Article> articles = bridges();
        Map<String, Article> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        StringBuilder page = new StringBuilder();
        DuplicatesReport.create()
                .withVersion("1.0")
                .write(Deduplicator.create().find(articles).clusters(), byId, page);
        return Files.writeString(folder.resolve("clusters.html"), page);
    }

    /** Writes the pair of those that shares text. */
    static Path pairs(Path folder) throws IOException {
        List<Article> articles = bridges();
        ReuseText a = ReuseText.of(Analyzer.create().analyze(articles.get(0)));
        ReuseText b = ReuseText.of(Analyzer.create().analyze(articles.get(1)));
        ReuseReport report = ReuseReport.of(2);
        report.add(a, b, ReuseComparer.create().compare(a, b));
        StringBuilder page = new StringBuilder();
        report.write(null, page);
        return Files.writeString(folder.resolve("pairs.html"), page);
    }

    private static List<Article> bridges() {
        String changed = BRIDGE.replace("nine weeks", "ten weeks").replace("twenty", EVIL + " thirty");
        return List.of(
                article("a", "Ness Courier", "Toll bridge to close for nine weeks", BRIDGE, "2031-05-02T08:00Z"),
                article("b", EVIL, "Bridge shut \u202egnp.exe", changed, "2031-05-02T11:00Z"),
                article(
                        "c",
                        "Ferry Road Post",
                        "Rain again",
                        "It rained on the ferry road again today.",
                        "2031-05-02"));
    }

    private static Article article(String id, String outlet, String headline, String body, String published) {
        return Article.of(id, headline, body)
                .withOutlet(outlet)
                .withHeadline(headline)
                .withPublished(PublicationTime.parse(published).orElseThrow());
    }
}
