package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Coverage;
import dev.parallax.compare.Fact;
import dev.parallax.reuse.Direction;
import dev.parallax.reuse.PairRelation;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalSummaryTest {

    private static final Style PLAIN = new Style(false, true);

    private static Document document(String id, String outlet, String text) {
        return Analyzer.create().analyze(Article.of(id, text).withOutlet(outlet));
    }

    private static ArticlePair pair(int a, int b, double share, PairRelation relation) {
        return new ArticlePair(
                a, b, share / 2, share, share / 2, relation, Direction.UNKNOWN, List.of(), List.of(), List.of());
    }

    private static Comparison bridge() {
        List<Document> documents = List.of(
                document(
                        "c",
                        "The Orrel Courier",
                        "Bridge closes\n\nThe bridge closes on Monday. Repairs cost 31 million."),
                document("g", "Lenn Valley Gazette", "No bridge\n\nThe bridge closes on Monday. Shops worry."),
                document(
                        "r",
                        "\u6a4b Radio \u202e\u001b[1m",
                        "Shut\n\nOrrel has no bridge from Monday. It costs 31 million."));
        List<Fact> facts = List.of(
                new Fact(
                        "f1",
                        new SentenceRef(0, 1),
                        List.of(new SentenceRef(0, 1), new SentenceRef(1, 1), new SentenceRef(2, 1)),
                        List.of(Coverage.COVERED, Coverage.COVERED, Coverage.COVERED)),
                new Fact(
                        "f2",
                        new SentenceRef(2, 2),
                        List.of(new SentenceRef(0, 2), new SentenceRef(2, 2)),
                        List.of(Coverage.COVERED, Coverage.PARTIAL, Coverage.COVERED)));
        List<ArticlePair> pairs = List.of(
                pair(0, 1, .62, PairRelation.DERIVED),
                pair(0, 2, 0, PairRelation.UNRELATED),
                pair(1, 2, 0, PairRelation.UNRELATED));
        return Comparison.of(documents, pairs, List.of(), facts);
    }

    @Test
    void summaryLooksAsItShould() {
        String expected = """

                  Three reports of one event: 2 facts are told by two or more of them.
                  Of these, 1 is told by all three and 1 by two. 62 % of the text of The
                  Orrel Courier is also in Lenn Valley Gazette; no credit was found. For
                  4 of the 9 sentences no counterpart was found in another report.

                  Outlets                  words   facts   alone
                  A  The Orrel Courier        11       2       1
                  B  Lenn Valley Gazette       9       1       2
                  C  \u6a4b Radio \ufffd[1m            11       2       1

                  Facts                             A B C
                  f1  The bridge closes on Monday.  \u25cf \u25cf \u25cf
                  f2  Repairs cost 31 million.      \u25cf \u25d0 \u25cf
                  \u25cf told   \u25d0 in part   \u00b7 not found

                  In their words
                  f1  A B  The bridge closes on Monday.
                      C    Orrel has no bridge from Monday.

                  Shared text
                  62 % of A is also in B: much of one is in the other
                  C  \u6a4b Radio \ufffd[1m seems to report another event than the rest
                """;
        assertThat(TerminalSummary.of(bridge(), PLAIN, 72)).isEqualTo(expected);
    }

    @Test
    void asciiTerminalsGetAsciiSigns() {
        String summary = TerminalSummary.of(bridge(), new Style(false, false), 72);
        assertThat(summary)
                .contains("# o #")
                .contains("# told   o in part   . not found")
                .doesNotContain("\u2026");
    }

    @Test
    void colourChangesNothingButColour() {
        String coloured = TerminalSummary.of(bridge(), new Style(true, true), 72);
        assertThat(coloured).contains("\u001b[32m\u25cf\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(TerminalSummary.of(bridge(), PLAIN, 72));
    }

    private static Comparison crowd(int articles, int facts) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            StringBuilder text = new StringBuilder("Headline\n\n");
            for (int f = 0; f < facts; f++) {
                text.append("Fact number ")
                        .append(f)
                        .append(" is told here at some length by the outlet, ")
                        .append("\u6a4b\u6a4b\u6a4b ".repeat(20))
                        .append(i)
                        .append(".\n\n");
            }
            documents.add(document("id" + i, "Outlet with a rather long name, number " + i, text.toString()));
        }
        List<Fact> all = new ArrayList<>();
        for (int f = 0; f < facts; f++) {
            List<SentenceRef> members = new ArrayList<>();
            List<Coverage> coverage = new ArrayList<>();
            for (int i = 0; i < articles; i++) {
                members.add(new SentenceRef(i, f + 1));
                coverage.add(Coverage.COVERED);
            }
            all.add(new Fact("f" + (f + 1), members.get(0), members, coverage));
        }
        return Comparison.of(documents, List.of(), List.of(), all);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 48, 54, 80, 100, 160})
    void noLineIsLongerThanTheTerminalIsWide(int columns) {
        for (int articles : new int[] {2, 12, 30, 60}) {
            for (Style style : List.of(PLAIN, new Style(false, false))) {
                String summary = TerminalSummary.of(crowd(articles, 20), style, columns);
                assertThat(summary.lines()).allMatch(line -> TextWidth.of(line) <= columns);
                assertThat(summary).contains("and 12 more facts");
            }
        }
    }

    @Test
    void aNameLongerThanTheTerminalIsWideIsCut() {
        String name = "Orrel".repeat(30);
        Comparison comparison = Comparison.of(
                List.of(
                        document("a", name, "Shut\n\nThe bridge closes on Monday."),
                        document("b", "b" + name, "Shut\n\nThe bridge closes on Monday.")),
                List.of(pair(0, 1, .9, PairRelation.DERIVED)),
                List.of(),
                List.of());
        assertThat(TerminalSummary.of(comparison, PLAIN, 40).lines()).allMatch(line -> TextWidth.of(line) <= 40);
    }

    @Test
    void manyOutletsAreCountedInsteadOfDrawn() {
        String summary = TerminalSummary.of(crowd(60, 2), PLAIN, 80);
        assertThat(summary).contains("60/60").contains("L   Outlet").contains("and 48 more articles");
    }

    @Test
    void manyOutletsAndFactsStillFitAScreen() {
        assertThat(TerminalSummary.of(crowd(60, 40), PLAIN, 80).lines()).hasSizeLessThan(50);
        assertThat(TerminalSummary.of(crowd(8, 40), PLAIN, 80).lines()).hasSizeLessThan(50);
    }

    @Test
    void withoutFactsThereIsStillAnAnswer() {
        Comparison none = Comparison.of(bridge().documents(), List.of(), List.of(), List.of());
        assertThat(TerminalSummary.of(none, PLAIN, 80))
                .contains("No fact was found that two of the three reports tell.")
                .contains("Outlets")
                .doesNotContain("Facts ")
                .doesNotContain("Shared text");
    }
}
