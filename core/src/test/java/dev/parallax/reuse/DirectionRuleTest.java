package dev.parallax.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.text.Analyzer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectionRuleTest {

    private static final String TEXT =
            "A gate of the dam failed early on Thursday and sent a wave of brown water down the"
                    + " valley, and the road was closed between the mill and the old quarry until the evening came. Nobody was"
                    + " missing by noon, and 140 people slept in the school of the upper village that night.";

    @Test
    void anAgencyIsWhereOthersTakeTextFrom() {
        assertThat(direction("Reuters", TEXT, "Marle Courier", TEXT + " More soon."))
                .isEqualTo(Direction.A_TO_B);
        assertThat(direction("Marle Courier", TEXT, "Associated Press", TEXT + " More soon."))
                .isEqualTo(Direction.B_TO_A);
    }

    @Test
    void whoNamesTheOtherTookFromIt() {
        assertThat(direction("Marle Courier", TEXT, "Orsel Herald", "The Marle Courier has learned this. " + TEXT))
                .isEqualTo(Direction.A_TO_B);
        assertThat(direction(
                        "marlecourier.example", "Ask us: x@heraldorsel.example " + TEXT, "heraldorsel.example", TEXT))
                .isEqualTo(Direction.B_TO_A);
    }

    @Test
    void acreditOfAnAgencyMeansACommonSource() {
        String note = "\n\nThe Associated Press contributed to this report.";
        assertThat(direction("Marle Courier", TEXT + note, "Orsel Herald", "We saw it. " + TEXT + note))
                .isEqualTo(Direction.COMMON_SOURCE);
        assertThat(direction("Marle Courier", TEXT + note, "Orsel Herald", TEXT))
                .isEqualTo(Direction.COMMON_SOURCE);
        assertThat(direction("Marle Courier", TEXT, "Orsel Herald", "ORSEL — " + TEXT))
                .isEqualTo(Direction.COMMON_SOURCE);
        String told = TEXT + " The siren failed, too, a baker of the lower street told Reuters.";
        assertThat(direction("Marle Courier", told, "Orsel Herald", "We saw it. " + told))
                .isEqualTo(Direction.COMMON_SOURCE);
    }

    @Test
    void oneOutletHasVersions() {
        assertThat(direction("Marle Courier", TEXT, "The Marle Courier", TEXT + " More soon."))
                .isEqualTo(Direction.VERSIONS);
    }

    @Test
    void timesAreToldAndDecideNothing() {
        Optional<PublicationTime> early = PublicationTime.parse("2031-03-04T08:00:00Z");
        Optional<PublicationTime> late = PublicationTime.parse("2031-03-04T10:00:00Z");
        TextReuse reuse = ReuseComparer.create()
                .compare(
                        text(article("a", "Marle Courier", TEXT).withPublished(late.orElseThrow())),
                        text(article("b", "Orsel Herald", TEXT + " More.").withPublished(early.orElseThrow())));
        assertThat(reuse.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(reuse.evidence()).anyMatch(s -> s.startsWith("Orsel Herald was published first (2031-03-04"));
    }

    private static Direction direction(String outletA, String a, String outletB, String b) {
        return ReuseComparer.create()
                .compare(text(article("a", outletA, a)), text(article("b", outletB, b)))
                .direction();
    }

    private static Article article(String id, String outlet, String text) {
        return Article.of(id, "Dam fails\n\n" + text).withOutlet(outlet);
    }

    private static ReuseText text(Article article) {
        return ReuseText.of(Analyzer.create().analyze(article));
    }
}
