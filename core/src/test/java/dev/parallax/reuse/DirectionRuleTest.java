package dev.parallax.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.text.Analyzer;
import java.util.List;
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
        assertThat(direction("Marle Post - Opinion", TEXT, "marlepost.example", TEXT + " More soon."))
                .as("desks of one house")
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

    @Test
    void anAgencysOwnReportIsKnownByItsNameOrByItsPlaceLine() {
        assertThat(direction("Fairlead Agency", "ORSEL - " + TEXT, "Marle Courier", "ORSEL - " + TEXT + " More."))
                .as("it calls itself an agency")
                .isEqualTo(Direction.A_TO_B);
        assertThat(direction("Marle Courier", "ORSEL - " + TEXT, "Fairlead", "ORSEL (Fairlead) - " + TEXT + " More."))
                .as("its place line names itself")
                .isEqualTo(Direction.B_TO_A);
        assertThat(direction(
                        "Marle Courier", "ORSEL - " + TEXT, "Orsel Herald", "ORSEL (Fairlead) - " + TEXT + " More."))
                .as("its place line names another")
                .isEqualTo(Direction.COMMON_SOURCE);
        assertThat(direction("hosted.ap.example", TEXT, "Marle Courier", TEXT + " More."))
                .isEqualTo(Direction.A_TO_B);
    }

    @Test
    void bothTookItFromAThirdThatIsAnAgencyOrNamed() {
        ReuseText a = text(article("a", "Marle Courier", TEXT));
        ReuseText b = text(article("b", "Orsel Herald", TEXT + " More soon."));
        ReuseText wire = text(article("w", "Fairlead Agency", TEXT + " Nobody was hurt."));
        ReuseText other = text(article("o", "Post", TEXT));
        ReuseText half = text(article("h", "Fairlead Agency", TEXT.substring(0, 120)));
        ReuseComparer comparer = ReuseComparer.create();
        TextReuse pair = comparer.compare(a, b);
        assertThat(pair.direction()).isEqualTo(Direction.UNKNOWN);
        TextReuse with = comparer.consider(pair, a, b, List.of(other, wire));
        assertThat(with.direction()).isEqualTo(Direction.COMMON_SOURCE);
        assertThat(with.evidence())
                .anyMatch(
                        s -> s.endsWith(
                                "shared words stand in the report of Fairlead Agency as well, an agency, which others take text from."));
        assertThat(comparer.consider(pair, a, b, List.of(other)).direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(comparer.consider(pair, a, b, List.of(half)).direction()).isEqualTo(Direction.UNKNOWN);
        ReuseText naming = text(article("b", "Orsel Herald", "The Post reported this. " + TEXT));
        TextReuse named = comparer.compare(a, naming);
        assertThat(comparer.consider(named, a, naming, List.of(other)).direction())
                .isEqualTo(Direction.COMMON_SOURCE);
        CollectionPairs pairs = CollectionPairs.of(List.of(a, b, wire));
        assertThat(pairs.size()).isEqualTo(3);
        assertThat(comparer.compare(pairs, 0).direction()).isEqualTo(Direction.COMMON_SOURCE);
        assertThat(comparer.compare(pairs, 1).direction()).isEqualTo(Direction.B_TO_A);
    }

    @Test
    void aThirdThatWasFirstIsToldAndDecidesNothing() {
        ReuseText a = text(timed("a", "Marle Courier", "2031-03-04T10:00:00Z"));
        ReuseText b = text(timed("b", "Orsel Herald", "2031-03-04T11:00:00Z"));
        ReuseText first = text(timed("c", "Post", "2031-03-04T08:00:00Z"));
        ReuseComparer comparer = ReuseComparer.create();
        TextReuse with = comparer.consider(comparer.compare(a, b), a, b, List.of(first));
        assertThat(with.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(with.evidence())
                .anyMatch(s -> s.endsWith("in the report of Post as well, which was published before both."));
    }

    @Test
    void aTextThatIsTheOthersBeginningWasCut() {
        String tail =
                " The mill stood still. Its owner was away. A pump is on its way from the coast. School is out on Friday.";
        TextReuse reuse = ReuseComparer.create()
                .compare(text(article("a", "Marle Courier", TEXT)), text(article("b", "Orsel Herald", TEXT + tail)));
        assertThat(reuse.evidence())
                .contains(
                        "Marle Courier ends where Orsel Herald goes on for 4 sentences more, as a text does that was cut"
                                + " from the end.");
        TextReuse other = ReuseComparer.create()
                .compare(
                        text(article("a", "Marle Courier", TEXT + " We saw it.")),
                        text(article("b", "Orsel Herald", TEXT + tail)));
        assertThat(other.evidence()).noneMatch(s -> s.contains("cut"));
    }

    private static Article timed(String id, String outlet, String time) {
        return article(id, outlet, TEXT + " " + outlet + " has more.")
                .withPublished(PublicationTime.parse(time).orElseThrow());
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
