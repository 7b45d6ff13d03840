package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedKindsTest {

    private static final String REPORT = """
            The harbour office of Tarnsey said on Friday that the old crane, which has stood idle since 1987, will be taken down.

            Councillor Mara Teld asked who would pay for the work, which is expected to take until the end of March.

            The crane was built by a yard that no longer exists, and nobody has been found who can still run it.

            Some neighbours want to keep the crane. A vote of the council is planned for the second week of October.

            The ferry will not be affected, the office said, as the work takes place on the other side of the harbour.

            """;

    private static SentenceKind last(String ending) {
        List<Sentence> sentences =
                Analyzer.create().analyze(Article.of("x", REPORT + ending)).sentences();
        return sentences.get(sentences.size() - 1).kind();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Never miss a tale from Tarnsey and get our harbour newsletter every Sunday!",
                "Want more harbour news like this in your mailbox? Subscribe for free.",
                "Join the Tarnsey Tide community on Facebook.",
            })
    void findsFurnitureInOtherWordsThanTheRules(String ending) {
        assertThat(last(ending)).isEqualTo(SentenceKind.BOILERPLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council of Tarnsey will decide on the crane next week.",
                "“We have waited for thirty years,” Teld said.",
                "Nobody was hurt.",
                "It was the third attempt to sell the crane within ten years.",
            })
    void leavesTheEndOfAReportAlone(String ending) {
        assertThat(last(ending)).isEqualTo(SentenceKind.BODY);
    }

    @Test
    void aReportWithoutFurnitureIsReportThroughout() {
        assertThat(Analyzer.create().analyze(Article.of("x", REPORT)).sentences())
                .extracting(Sentence::kind)
                .containsOnly(SentenceKind.BODY);
    }

    @Test
    void whatIsMeasuredIsNamedForTheTrainerAsTheModelAddsItUp() {
        KindMeasurer measurer = KindMeasurer.of(Article.of("x", REPORT + "Follow the crane on Twitter: @cranes"), "en");
        int last = measurer.sentences().size() - 1;
        assertThat(measurer.features(last)).contains("w=crane", "b=the crane", "has=@", "before=BODY");
        assertThat(measurer.isAsked(3)).isTrue();
        assertThat(measurer.kinds()).hasSameSizeAs(measurer.sentences());
    }
}
