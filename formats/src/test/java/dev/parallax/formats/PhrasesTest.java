package dev.parallax.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.Link;
import dev.parallax.align.LinkEvidence;
import dev.parallax.align.LinkRelation;
import dev.parallax.align.SentenceRef;
import dev.parallax.reuse.PairRelation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({"0, 0 %", ".004, <1 %", ".01, 1 %", ".945, 95 %", ".994, >99 %", "1, 100 %"})
    void roundsSharesToNothingOrEverythingOnlyWhereTheyAre(double share, String expected) {
        assertThat(Phrases.percent(share)).isEqualTo(expected);
    }

    @Test
    void countsInWordsUpToTwelve() {
        assertThat(Phrases.number(0)).isEqualTo("no");
        assertThat(Phrases.number(12)).isEqualTo("twelve");
        assertThat(Phrases.number(1300)).isEqualTo("1,300");
        assertThat(Phrases.counted(1, "fact")).isEqualTo("1 fact");
        assertThat(Phrases.counted(2, "fact")).isEqualTo("2 facts");
    }

    @Test
    void putsEvidenceIntoOneSentence() {
        LinkEvidence evidence = new LinkEvidence(List.of("35", "2"), List.of("Orrin Tasse"), true, List.of("harbour"));

        assertThat(Phrases.evidence(link(evidence)))
                .isEqualTo("Both give 35 and 2; both name Orrin Tasse; both share quoted words; both use “harbour”.");
        assertThat(Phrases.evidence(link(new LinkEvidence(List.of(), List.of(), false, List.of()))))
                .isEmpty();
    }

    private static Link link(LinkEvidence evidence) {
        return new Link(new SentenceRef(0, 0), new SentenceRef(1, 0), .9, LinkRelation.PARAPHRASE, evidence, List.of());
    }

    @ParameterizedTest
    @EnumSource(PairRelation.class)
    void judgesNoOutlet(PairRelation relation) {
        assertThat(Phrases.relation(relation).toLowerCase(Locale.ROOT))
                .isNotBlank()
                .doesNotContainPattern("stole|hid|omit|fail|plagiar|bias|honest");
    }
}
