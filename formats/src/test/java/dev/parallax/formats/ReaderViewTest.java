package dev.parallax.formats;

import static dev.parallax.formats.SampleComparison.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.LinkRelation;
import dev.parallax.article.Article;
import dev.parallax.compare.Comparison;
import dev.parallax.quote.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader is shown first where the data hold more. */
class ReaderViewTest {

    private static final Comparison STRIKE = SampleComparison.of(
                    Article.of(
                            "a",
                            "Pilots walk out\n\nThe pilots of Korr Air walked out at noon. "
                                    + "Here are the main points of the day: Ines Tarrow of Ulm Bay wants 12 percent more. "
                                    + "The company called the demand a danger to 40 routes."),
                    Article.of(
                            "b",
                            "Strike at Korr Air\n\nThey walked out at noon, the pilots of Korr Air. "
                                    + "It regards what is asked for as a danger. Little else was known by then about it."))
            .link(at("Pilots", 0), at("The pilots", 0), .6, LinkRelation.PARAPHRASE)
            .link(at("The pilots", 0), at("They walked", 1), .9, LinkRelation.PARAPHRASE)
            .link(at("The company", 0), at("It regards", 1), .3, LinkRelation.RELATED)
            .fact("f1", at("They walked", 1), at("The pilots", 0))
            .build();

    @Test
    void aSentenceThatSaysOfWhomItSpeaksIsShownForAFact() {
        assertThat(STRIKE.text(STRIKE.facts().get(0).label())).startsWith("They");
        assertThat(STRIKE.text(FactWording.of(STRIKE).of(STRIKE.facts().get(0))))
                .startsWith("The pilots");
    }

    @Test
    void aLabelThatIsPlainStays() {
        Comparison bridge = SampleComparison.bridge();
        assertThat(bridge.facts())
                .allSatisfy(fact -> assertThat(FactWording.of(bridge).of(fact)).isEqualTo(fact.label()));
    }

    @Test
    void loneSentencesAreToldApart() {
        LoneSentences lone = LoneSentences.of(STRIKE, ComparisonFigures.of(STRIKE));

        assertThat(lone.of(0))
                .filteredOn(LoneSentences.Lone::isTelling)
                .extracting(sentence -> STRIKE.text(sentence.sentence()))
                .anyMatch(text -> text.contains("12 percent"))
                .noneMatch(text -> text.startsWith("The company"));
        assertThat(lone.of(1)).isNotEmpty().noneMatch(LoneSentences.Lone::isTelling);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a transport ministry official", "The police", "Several survivors", "two Kordan physicists",
                "some 300 people", "the spokeswoman", "his lawyers", "Lower Tesk"
            })
    void whoCanSpeakIsShown(String words) {
        assertThat(SpeakerNames.shown(new Speaker(words, null, -1))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"his study", "a statement", "it", "they", "who", "the letter", "office", ""})
    void whatCannotSpeakIsNot(String words) {
        assertThat(SpeakerNames.shown(new Speaker(words, null, -1))).isEmpty();
    }

    @Test
    void aNameIsShownAsItIs() {
        assertThat(List.of(SpeakerNames.shown(new Speaker("Ines Tarrow", null, 3)), SpeakerNames.shown(null)))
                .containsExactly(Optional.of("Ines Tarrow"), Optional.empty());
        assertThat(SpeakerNames.isNamed(new Speaker("the mayor", null, -1))).isFalse();
    }
}
