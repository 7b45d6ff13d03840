package dev.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.testing.RandomTexts;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    private static final QuotationFinder FINDER = QuotationFinder.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "“We have no boats left,” said Ida Marrow.~Ida Marrow~said~NEUTRAL",
                "“We have no boats left,” Ida Marrow insisted on Friday.~Ida Marrow~insisted~DOUBTING",
                "Ida Marrow, head of the port, promised: “We will mend the quay by June.”~Ida Marrow~promised~PROMISING",
                "Ida Marrow told reporters that the port was “in ruins” on Friday.~Ida Marrow~told~NEUTRAL",
                "The port is “in ruins,” according to Ida Marrow.~Ida Marrow~~",
                "Ida Marrow, who teaches at the Orsel Institute, said that it was early. “No boats will come.”~Ida Marrow~said~NEUTRAL",
                "Ida Marrow smiled when cameras were let into her office, saying the port was “in ruins” now.~Ida Marrow~saying~NEUTRAL",
                "Ida Marrow left. In a joint letter the two governments said they would “open a line” soon.~two governments~said~NEUTRAL",
                "Ida Marrow flew home on Monday. “We have no boats left,” she said.~Ida Marrow~said~NEUTRAL",
            })
    void findsSpeakerAndVerb(String text, String speaker, String verb, String cueClass) {
        List<Quotation> found = find(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).speaker()).isNotNull().extracting(Speaker::name).isEqualTo(speaker);
        if (verb != null) {
            assertThat(found.get(0).cue()).isNotNull().extracting(Cue::text).isEqualTo(verb);
            assertThat(found.get(0).cue()).extracting(Cue::cueClass).isEqualTo(CueClass.valueOf(cueClass));
        }
    }

    @Test
    void anInterruptedQuotationHasOneSpeaker() {
        String text = "“We have no boats left,” Ida Marrow said. “And nobody has any money to buy new ones.”";
        assertThat(speakers(text)).containsExactly("Ida Marrow", "Ida Marrow");
    }

    @Test
    void aQuotationThatGoesOnInTheNextParagraphKeepsItsSpeaker() {
        String text = """
                “We have no boats left,” Ida Marrow said. “They went down in the storm last winter.

                “Nobody has any money to buy new ones, and nobody wants to lend us any,” she said.
                """;
        List<Quotation> found = find(text);
        assertThat(found).hasSize(3);
        assertThat(found.get(2).continues()).isTrue();
        assertThat(speakers(text)).containsOnly("Ida Marrow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The novel “Salt and Rope” came out on the island last winter.",
                "She stars in the film “Low Tide” and in a series.",
                "<clip author=\"holm\" time=\"1449\">",
            })
    void titlesAndMarkupAreNoSpeech(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void typesAreTold() {
        assertThat(find("Ida Marrow said: “We have no boats left.” The port is “in ruins,” she added."))
                .extracting(Quotation::type)
                .containsExactly(QuoteType.DIRECT, QuoteType.MIXED);
    }

    @Test
    void quotationsLieInTheTextInOrderAndDoNotOverlap() {
        RandomTexts texts = RandomTexts.seeded(5);
        for (int round = 0; round < 200; round++) {
            String text = texts.next(20) + " said “" + texts.next(10) + "” Ida Marrow said " + texts.next(10);
            int last = 0;
            for (Quotation quotation : findAll(text)) {
                Span span = quotation.span();
                assertThat(span.start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
                last = span.end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "”", "'", "\"a\" ", "“a ", "« a ", "said \"a,\" Ida Marrow. ", "He said. "})
    void staysLinearOnAMegabyteOfMarks(String piece) {
        Document document = Analyzer.create().analyze(Article.of("a", piece.repeat(1_000_000 / piece.length())));
        // far above what linear work takes even where much else runs, far below what quadratic work takes
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> FINDER.find(document));
    }

    @Test
    void whoSpeaksWithoutMarksIsTheSubjectAndNotTheNearestName() {
        String text = "Ida Marrow, speaking to a group of sailors in Orsel, said that the port would open in May.";
        assertThat(findAll(text))
                .extracting(quotation -> quotation.speaker() == null
                        ? "nobody"
                        : quotation.speaker().name())
                .containsExactly("Ida Marrow");
    }

    @Test
    void whoIsNamedBehindAQuotationIsNotQuoted() {
        assertThat(findAll("“We have no boats left,” Ida Marrow said on the steps of the mill."))
                .hasSize(1);
    }

    private static List<Quotation> findAll(String text) {
        return FINDER.find(Analyzer.create().analyze(Article.of("a", text)));
    }

    /** Finds the quotations between marks. */
    private static List<Quotation> find(String text) {
        return findAll(text).stream()
                .filter(quotation -> quotation.type() != QuoteType.INDIRECT)
                .toList();
    }

    private static List<String> speakers(String text) {
        return find(text).stream()
                .map(quotation -> quotation.speaker() == null
                        ? "nobody"
                        : quotation.speaker().name())
                .collect(Collectors.toList());
    }
}
