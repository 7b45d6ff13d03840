package dev.parallax.formats;

import static dev.parallax.formats.SampleComparison.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.LinkRelation;
import dev.parallax.article.Article;
import dev.parallax.reuse.PairRelation;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void sumsUpFactsThenTextThenWhatStandsAlone() {
        Verdict verdict = Verdict.of(SampleComparison.bridge());

        assertThat(verdict.headline())
                .isEqualTo("Three reports of one event: 3 facts are told by two or more of them.");
        assertThat(verdict.details())
                .containsExactly(
                        "Of these, 1 is told by all three and 2 by two.",
                        "31 % of the text of Varnow Courier is also in Evening Post; no credit was found.",
                        "For 4 of the 11 sentences no counterpart was found in another report.");
        assertThat(verdict.text()).startsWith("Three reports").endsWith("report.");
    }

    @Test
    void claimsNoCommonEventWithoutFacts() {
        Verdict verdict = Verdict.of(two("North", "South").build());

        assertThat(verdict.text()).isEqualTo("No fact was found that both reports tell.");
    }

    @Test
    void needsNoBreakdownWhenBothTellEveryFact() {
        SampleComparison sample = two("North", "South").fact("f1", at("Rain", 0), at("Rain", 1));

        assertThat(Verdict.of(sample.build()).text()).isEqualTo("Two reports of one event share 1 fact.");
    }

    @Test
    void saysSoWhenAsManyTellEachFact() {
        SampleComparison sample = SampleComparison.of(
                        Article.of("a", "Rain fell. Snow fell."),
                        Article.of("b", "Rain fell. Snow fell."),
                        Article.of("c", "Hail fell."))
                .fact("f1", at("Rain", 0), at("Rain", 1))
                .fact("f2", at("Snow", 0), at("Snow", 1));

        assertThat(Verdict.of(sample.build()).details()).startsWith("Each of them is told by two.");
    }

    @Test
    void saysWhenTextsAreTheSameAndHowManyMoreShareText() {
        Article a = Article.of("a", "Rain fell.").withOutlet("North");
        SampleComparison sample = SampleComparison.of(
                        a, Article.of("b", "Rain fell.").withOutlet("South"), Article.of("c", "Rain fell. Snow fell."))
                .pair(0, 1, 1, 1, PairRelation.IDENTICAL)
                .pair(0, 2, .9, .5, PairRelation.DERIVED)
                .pair(1, 2, .9, .5, PairRelation.DERIVED);

        assertThat(Verdict.of(sample.build()).details())
                .containsExactly(
                        "The texts of North and South are the same; no credit was found. Two more pairs share text.");
    }

    @Test
    void namesTheDirectionInWhichMoreIsContained() {
        SampleComparison sample = two("North", "South")
                .pair(0, 1, .4, .94, PairRelation.DERIVED)
                .link(at("Rain", 0), at("Rain", 1), .9, LinkRelation.IDENTICAL)
                .fact("f1", at("Rain", 0), at("Rain", 1));

        assertThat(Verdict.of(sample.build()).details())
                .contains("94 % of the text of South is also in North; no credit was found.");
    }

    @Test
    void tellsOutletsOfOneNameApart() {
        SampleComparison sample = two("North", "North").pair(0, 1, .94, .4, PairRelation.DERIVED);

        assertThat(Verdict.of(sample.build()).details())
                .contains("94 % of the text of North (a) is also in North (b); no credit was found.");
    }

    private static SampleComparison two(String first, String second) {
        return SampleComparison.of(
                Article.of("a", "Rain fell.").withOutlet(first),
                Article.of("b", "Rain fell.").withOutlet(second));
    }
}
