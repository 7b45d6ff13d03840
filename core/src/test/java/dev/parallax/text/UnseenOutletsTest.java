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
                "Copies may not be duplicated for commercial purposes.",
                "Pia van Rhee teaches history in Ostvik, where she writes about the sea.",
                "Jonas Kerr, who served as adviser to two ministers, is the author of nine books.",
                "Kerr recently graduated from the college of Ostvik with a degree in shipping.",
                "The Tarnsey Trust is a nonprofit newsroom that reports on the coast. It was founded in May.",
                "If you enjoyed this article, there is more: Join the Herald.",
                "Never miss a story: Subscribe to the Tarnsey Herald.",
                "Mara Holt: 202-555-0143; mholt@herald.example; Twitter: @maraholt.",
                "For the latest tables of the tide, please visit tides.example.com.",
                "This column was first published in the Ostvik Herald.",
                "The work for this series was made possible by a grant of the Sea Fund.",
                "Please consider giving to the Herald. It helps you and your neighbours. Thank you!",
                "Have a tip? Tell us about it.",
                "var _box = _box || []; _box.push(['embed']);",
                "*"
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
                "You can reach so many islands from here, the board said.",
                "Boats, like people, are rarely at their best when the books are closed.",
                "Herald writes that the crane is the work of a professor.",
                "Teld’s rival, Brandt, is a former member of the board who lost her seat in May.",
                "We must take the crane down, and you and your children will be safer for it.",
                "Get out of the way of the crane: it helps.",
                "And who, if not the harbour office, will pay for the work in the end?"
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

    /** Returns the kinds of the lines before three paragraphs of report. */
    private static List<SentenceKind> beforeReport(String lines) {
        String text =
                lines + "\n\n" + REPORT + "\n\n" + REPORT.replace("crane", "pier") + "\n\nNobody asked the captains.";
        Document document = Analyzer.create().analyze(Article.of("x", "Who pays for the crane?", text));
        return document.sentences().stream()
                .filter(sentence -> sentence.index() > 0 && sentence.span().start() < text.indexOf(REPORT))
                .map(Sentence::kind)
                .toList();
    }

    @Test
    void notesAndCallsBeforeTheReportAreBoilerplate() {
        assertThat(beforeReport("Pia van Rhee is a columnist of the Herald. She is the author of two books."))
                .containsOnly(SentenceKind.BOILERPLATE);
        assertThat(beforeReport("Story highlights The crane falls")).containsOnly(SentenceKind.BOILERPLATE);
        assertThat(beforeReport("WATCH: The crane falls, seen from the pier 01:46"))
                .containsOnly(SentenceKind.BOILERPLATE);
        assertThat(beforeReport("Pia van Rhee is a captain. She sails to the islands."))
                .containsOnly(SentenceKind.BODY);
    }

    @Test
    void creditsAndLinksInsideAParagraphAreTold() {
        assertThat(behindReport(REPORT + " (Photo: Ana Lund/The Harbor Times)"))
                .containsExactly(SentenceKind.BODY, SentenceKind.CREDIT);
        assertThat(behindReport(REPORT + " (RELATED: Harbor Board Sells The Pier)"))
                .containsExactly(SentenceKind.BODY, SentenceKind.BOILERPLATE);
    }

    @Test
    void aQuestionThatGoesOnIsNoHeading() {
        String more = "\n\n" + REPORT;
        assertThat(behindReport("But who will pay?" + more)).containsExactly(SentenceKind.BODY, SentenceKind.BODY);
        assertThat(behindReport("MARA LIND: Who will pay?" + more))
                .containsExactly(SentenceKind.BODY, SentenceKind.BODY);
        assertThat(behindReport("Who will pay?" + more)).containsExactly(SentenceKind.SUBHEADING, SentenceKind.BODY);
    }

    @Test
    void aPhotographersNameInASentenceIsACredit() {
        assertThat(behindReport("Photograph of the crane by Ana Lund/Getty Images."))
                .containsExactly(SentenceKind.CREDIT);
    }
}
