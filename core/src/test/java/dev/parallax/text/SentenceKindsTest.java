package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parallax.article.Article;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceKindsTest {

    private static final String HEADLINE = "Ferry to Ostvik stays in port";
    private static final String LEAD =
            "The ferry to Ostvik stayed in port on Monday after its engine failed for the third time in a month, the"
                    + " harbor board said.";
    private static final String SECOND =
            "Some forty passengers waited at the pier until noon, when buses took them along the coast road to the"
                    + " island bridge.";
    private static final String LAST =
            "The board will meet again on Thursday to decide whether the ship is to be sold or repaired once more.";

    private static Document document(String... paragraphs) {
        return Analyzer.create().analyze(Article.of("a", String.join("\n\n", paragraphs)));
    }

    private static List<String> kinds(Document document) {
        return document.sentences().stream().map(s -> s.kind().label()).toList();
    }

    @Test
    void tellsThePartsOfAnArticle() {
        Document document = document(
                HEADLINE,
                "By Mara Lind",
                "Passengers wait beside the ferry Torvald at the pier in Ostvik, May 4, 2025.",
                "Ana Berg | Nordfoto | Getty Images",
                "OSTVIK — " + LEAD,
                SECOND + " Nobody was hurt.",
                "A ship with a history",
                SECOND,
                LAST,
                "Tom Ekman contributed to this report.",
                "You might also like",
                "Comments are closed.");
        assertThat(kinds(document))
                .containsExactly(
                        "headline",
                        "byline",
                        "caption",
                        "credit",
                        "body",
                        "body",
                        "body",
                        "subheading",
                        "body",
                        "body",
                        "credit",
                        "boilerplate",
                        "boilerplate");
        assertThat(document.sentences())
                .extracting(Sentence::paragraph)
                .containsExactly(0, 1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "boilerplate; Advertisement",
                "boilerplate; RELATED: Harbor board sells its tug",
                "boilerplate; Related: Harbor board sells its tug",
                "boilerplate; Read more: Harbor board sells its tug",
                "boilerplate; Harbor board sells its tug Read more",
                "boilerplate; Story continues below advertisement",
                "boilerplate; Sign up for our free morning newsletter.",
                "boilerplate; Subscribe to the newsletter",
                "boilerplate; Follow us on Twitter and Facebook",
                "boilerplate; CLICK HERE TO GET THE HARBOR APP",
                "boilerplate; This story has been updated with remarks of the board.",
                "boilerplate; Editor's note: An earlier version named the wrong ship.",
                "boilerplate; © 2025 The Ostvik Gazette. All rights reserved.",
                "boilerplate; Copyright 2025 The Ostvik Gazette",
                "boilerplate; Share this article",
                "boilerplate; Updated at 5:40 p.m.",
                "boilerplate; ***",
                "boilerplate; ___",
                "boilerplate; https://ostvik.example/ferry",
                "credit; Photo: Ana Berg",
                "credit; (Ana Berg/Reuters)",
                "credit; (AP Photo/Ana Berg)",
                "credit; Ana Berg/AFP via Getty Images",
                "credit; Photo by Ana Berg",
                "credit; Associated Press writers Ana Berg and Tom Ekman contributed to this report.",
                "credit; (Reporting by Ana Berg; Editing by Tom Ekman)",
                "caption; FILE PHOTO: The ferry Torvald lies at the pier",
                "caption; The ferry's captain Paul Ashby (L) speaks with Mara Lind of the harbor board",
                "subheading; Sold or repaired?",
                "subheading; door to a sale",
                "subheading; 3. What happens next",
                "body; Read the bill, he told them, and then sign up for it or leave the room for good.",
                "body; The video was seen by more than two million people before the board had it taken down.",
                "body; Copyright law does not cover the drawings of the ship, the court said in its ruling on Friday.",
                "body; Facebook changed its terms of service in May, which made it harder to sell tickets there.",
                "body; Follow the money and you end at the harbor, the prosecutor told the jury on Tuesday.",
                "body; “Subscribe to our view or leave,” the chairman told them.",
                "body; For more than twenty years the ferry was the only way to reach the island in winter.",
                "body; She first appeared on the harbor board in 1990, when nobody else wanted the seat.",
                "caption; The old pier of Ostvik and the lighthouse behind it, which the board wants to keep",
                "body; The ship is old. Nobody will buy it, the captain told the board, whatever its price may be",
                "body; We have sold the ship and we are glad of it — Harbor Board (@ostvikharbor) May 4",
                "body; This report has been criticised by the fishermen, who were not asked.",
                "body; Credit card debt rose on the island after the ferry line closed in the spring.",
            })
    void tellsALineInTheMiddle(String kind, String line) {
        Document document = document(HEADLINE, LEAD, SECOND, line, SECOND, LAST);
        List<Sentence> sentences = document.sentences().stream()
                .filter(sentence -> sentence.paragraph() == 3)
                .toList();
        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.kind().label()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "boilerplate; Mara Lind is a staff writer at the Ostvik Gazette.",
                "boilerplate; Write to Mara Lind at mara@ostvik.example",
                "boilerplate; Send tips to desk@ostvik.example.",
                "boilerplate; For more stories go to our page.",
                "boilerplate; Harbor and ships",
                "credit; The Associated Press",
                "body; Paul Ashby was the first to leave the pier.",
            })
    void tellsALineAtTheEnd(String kind, String line) {
        Document document = document(HEADLINE, LEAD, SECOND, LAST, line);
        assertThat(kinds(document).get(4)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "byline; By Mara Lind, Ostvik Gazette",
                "byline; Mara Lind",
                "dateline; OSTVIK, May 4 —",
                "dateline; May 4, 2025",
                "boilerplate; Published 5:40 p.m. May 4, 2025",
                "credit; Ana Berg / Getty Images",
                "caption; The ferry Torvald leaves Ostvik on May 4, 2025.",
                "caption; Image copyright AFP Image caption The ferry has been in port for a month",
                "headline; Ferry to Ostvik stays in port",
            })
    void tellsALineBeforeTheReport(String kind, String line) {
        Article article = Article.of("a", HEADLINE, String.join("\n\n", line, LEAD, SECOND, LAST));
        Document document = Analyzer.create().analyze(article);
        assertThat(kinds(document).subList(0, 3)).containsExactly("headline", kind, "body");
    }

    @Test
    void takesTheHeadlineThatCameApartAsOne() {
        Article article = Article.of("a", "Ferry sinks. Who is to blame? Nobody.", LEAD + "\n\n" + SECOND);
        Document document = Analyzer.create().analyze(article);
        assertThat(kinds(document)).containsExactly("headline", "body", "body");
        assertThat(document.text(document.sentences().get(0))).isEqualTo("Ferry sinks. Who is to blame? Nobody.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry to Ostvik stays in port",
                "Will the Ferry to Ostvik Ever Sail Again?",
                "‘We are done’: ferry crew leaves Ostvik",
                "Ferry sold.",
                "Board Sells the Old Ferry of Ostvik to a Buyer From Abroad After a Night of Talks."
            })
    void takesAFirstLineForTheHeadline(String line) {
        assertThat(kinds(document(line, LEAD, SECOND)).get(0)).isEqualTo("headline");
    }

    @Test
    void takesNoOpeningSentenceForTheHeadline() {
        assertThat(kinds(document(LEAD, SECOND, LAST))).containsOnly("body");
        assertThat(kinds(document("OSTVIK — The ferry is late.", LEAD, SECOND))).containsOnly("body");
        assertThat(kinds(Analyzer.create().analyze(Article.of("a", HEADLINE + "\n" + LEAD))))
                .doesNotContain("headline");
    }

    @Test
    void takesAToldFirstLineForTheHeadlineWhateverItsMarks() {
        Article article = Article.of("a", "Ferry stays in port!\n" + LEAD).withHeadline("“Ferry stays in port”");
        assertThat(kinds(Analyzer.create().analyze(article))).containsExactly("headline", "body");
    }

    @Test
    void keepsListsInTheReport() {
        Document document = document(HEADLINE, LEAD, "The board named three reasons:", "• cost", "• age", LAST);
        assertThat(kinds(document)).containsExactly("headline", "body", "body", "body", "body", "body");
    }

    @Test
    void keepsReportBesideACredit() {
        Document document = document(
                HEADLINE, LEAD, SECOND, "Ana Berg/AP", "Police in Ostvik close the pier, May 4, 2025.", SECOND, LAST);
        assertThat(kinds(document)).containsExactly("headline", "body", "body", "credit", "caption", "body", "body");
    }

    @Test
    void takesOtherKindsFromACollection() {
        Document document = document(HEADLINE, LEAD);
        Document changed = document.withKinds(List.of(SentenceKind.HEADLINE, SentenceKind.BOILERPLATE));
        assertThat(kinds(changed)).containsExactly("headline", "boilerplate");
        assertThat(kinds(document)).containsExactly("headline", "body");
        assertThat(changed.sentences().get(1).span())
                .isEqualTo(document.sentences().get(1).span());
        assertThatThrownBy(() -> document.withKinds(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void judgesAnyNumberOfParagraphsInLinearTime() {
        for (String piece :
                List.of("by by\n\n", "Ana is a writer.\n\n", "get get get x\n\n", "Ana Berg/AP\n\n", "a: b\n\n")) {
            String text = piece.repeat((1 << 20) / piece.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThat(document(text).sentences()).isNotEmpty());
        }
    }
}
