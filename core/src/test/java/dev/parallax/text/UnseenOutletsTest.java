package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Furniture as outlets write it whose pages no rule was made for. */
class UnseenOutletsTest {

    private static final String REPORT =
            "The old crane of Tarnsey, which has stood idle since the flood, will be taken down before"
                    + " the winter storms begin, the harbour office said on Friday.";

    /** Returns the kinds of the lines behind two paragraphs of report. */
    private static List<SentenceKind> behindReport(String lines) {
        String text = REPORT
                + "\n\nCouncillor Mara Teld asked who would pay for the work and got no answer from the office.\n\n";
        Document document = Analyzer.create().analyze(Article.of("x", text + lines));
        return document.sentences().stream()
                .filter(sentence -> sentence.span().start() >= text.length())
                .map(Sentence::kind)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Brandt is a senior fellow at the Orsel Institute.",
                "Herald columnist Jonas Kerr is the author of two books on bridges.",
                "Pia van Rhee was an adviser to two ministers of transport. She lives in Ostvik.",
                "Jonas Kerr can be reached at jkerr@herald.example.",
                "You can contact her through the newsroom of the Herald.",
                "To learn more about the harbours of the coast, go to our page of maps.",
                "Stay up-to-date on our work by signing up for our monthly letter.",
                "Please read our comments policy before you write.",
                "This graphic contains a correction.",
                "Copies may not be duplicated for commercial purposes."
            })
    void aLastParagraphThatDoesNotReportIsBoilerplate(String line) {
        assertThat(behindReport(line)).containsOnly(SentenceKind.BOILERPLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Councillor Teld is a member of the harbour board.",
                "The crane is a member of a family of five that were built at Ostvik.",
                "“Pia van Rhee is an adviser to the minister,” the office said.",
                "Harbour director Pia van Rhee said that the work is for her successor to pay.",
                "The opinions differ, but all agree that the crane is a danger to ships.",
                "You can reach so many islands from here, the board said."
            })
    void aLastParagraphOfTheReportStaysBody(String line) {
        assertThat(behindReport(line)).containsOnly(SentenceKind.BODY);
    }

    @Test
    void linesInBracketsAreLinksOrCredits() {
        String more = "\n\n" + REPORT.replace("crane", "lighthouse");
        assertThat(behindReport("[The lighthouse may follow, keeper says]" + more))
                .containsExactly(SentenceKind.BOILERPLATE, SentenceKind.BODY);
        assertThat(behindReport("(Herald photo: Ana Lund)" + more))
                .containsExactly(SentenceKind.CREDIT, SentenceKind.BODY);
    }

    @Test
    void aPhotographersNameInASentenceIsACredit() {
        assertThat(behindReport("Photograph of the crane by Ana Lund/Getty Images."))
                .containsExactly(SentenceKind.CREDIT);
    }
}
