package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences between reports that tell the same in other words: lengths, crews, plans, accounts. */
class OtherWordsTest {

    private static final String MEETING = "The envoy Ilva Rennick came to Varnow on Tuesday. ";
    private static final String CLOSING = " Gulls circled over the empty market square as the council left.";

    private static List<Discrepancy> conflicts(DiscrepancyKind kind, String... texts) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Article.of("a" + articles.size(), text + CLOSING)
                    .withLanguage("en")
                    .withPublished(PublicationTime.of(LocalDate.of(2024, 5, 14))));
        }
        Comparison comparison = ArticleComparer.create().compare(articles);
        return comparison.discrepancies().stream()
                .filter(d -> d.kind() == kind && d.relation() == DiscrepancyRelation.CONFLICT)
                .toList();
    }

    @Test
    void lengthOfAMeeting() {
        List<Discrepancy> found = conflicts(
                DiscrepancyKind.DURATION,
                MEETING + "Rennick held a 45-minute meeting with Premier Odo Castellan in his office at Varnow.",
                MEETING + "Premier Odo Castellan received the envoy Ilva Rennick for one hour, his office said.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).extracting(Discrepancy.Value::text).containsExactly("45-minute", "one hour");
        assertThat(found.get(0).subject()).isEqualTo("how long it lasted");
        assertThat(found.get(0).explanation()).contains("cannot both be right");
    }

    @Test
    void aSpanOfTimeBeforeSomethingIsNoLength() {
        assertThat(conflicts(
                        DiscrepancyKind.DURATION,
                        MEETING
                                + "Rennick held a 45-minute meeting with Premier Odo Castellan in his office at Varnow.",
                        MEETING + "Premier Odo Castellan received the envoy Ilva Rennick an hour after she landed."))
                .isEmpty();
    }

    @Test
    void crewsInOtherWords() {
        List<Discrepancy> found = conflicts(
                DiscrepancyKind.NUMBER,
                "The freighter Aunt Pelagia and its 23-strong crew have been stuck in the harbour of Varnow since May 3.",
                "The ship Aunt Pelagia, held in Varnow since 3 May along with a crew of 32, stays in the harbour.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).extracting(Discrepancy.Value::text).containsExactly("23", "32");
        assertThat(found.get(0).subject()).isEqualTo("size of the crew");
    }

    @Test
    void putOffOrGivenUp() {
        List<Discrepancy> found = conflicts(
                DiscrepancyKind.STATUS,
                MEETING
                        + "The signing of a fisheries accord worth 240 million drals was delayed, a clerk told reporters.",
                MEETING + "The signature of the accord on fishing, worth about 240 million drals, has been cancelled.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).extracting(Discrepancy.Value::text).containsExactly("delayed", "cancelled");
    }

    @Test
    void otherPlansAreNoDifference() {
        assertThat(conflicts(
                        DiscrepancyKind.STATUS,
                        MEETING + "The signing of a fisheries accord worth 240 million drals was delayed.",
                        MEETING + "A concert of the harbour choir, planned for the evening, has been cancelled."))
                .isEmpty();
    }

    @Test
    void timesOfEntriesAreNoDifference() {
        assertThat(conflicts(
                        DiscrepancyKind.DATE,
                        MEETING + "Update at 6:59 p.m. local time.\n\nThe Varnow ferries sail again.",
                        MEETING + "Update at 1:05 p.m. local time.\n\nThe Varnow ferries sail again."))
                .isEmpty();
        assertThat(
                        conflicts(
                                DiscrepancyKind.DATE,
                                MEETING
                                        + "Updated 10:24 a.m. More on the brothers whom the guard holds for the fire at the mill.",
                                MEETING
                                        + "Updated 10:14 a.m. More on the brothers whom the guard holds for the fire at the mill."))
                .isEmpty();
    }

    @Test
    void timesOfEntriesWithoutAColonAreNoDifferenceEither() {
        assertThat(conflicts(
                        DiscrepancyKind.NUMBER,
                        MEETING + "Update 1930 BST (1430 EST)\n\nThe Varnow ferries sail again.",
                        MEETING + "Update 1649 BST (1149 EST)\n\nThe Varnow ferries sail again."))
                .isEmpty();
    }

    @Test
    void twoBoundsOnOneSideMayBothBeTrue() {
        String first =
                "The Varnow coast guard of Castrell said %s trawlers were searched off Pellmouth since the spring.";
        String other =
                "The Varnow coast guard of Castrell said %s trawlers were searched, a task which left its only two launches in need of repair.";
        assertThat(conflicts(
                        DiscrepancyKind.NUMBER,
                        MEETING + first.replace("%s", "20"),
                        MEETING + other.replace("%s", "70")))
                .as("without bounds")
                .isNotEmpty();
        assertThat(conflicts(
                        DiscrepancyKind.NUMBER,
                        MEETING + first.replace("%s", "at least 20"),
                        MEETING + other.replace("%s", "at least 70")))
                .isEmpty();
    }

    @Test
    void anAccountAndWhomItQuotesAreTwoSources() {
        assertThat(sources(
                        "“Neither harbour can shape the other after its own wishes, much less close its gates,” Castellan said.",
                        "Neither harbour can shape the other after its own desires, let alone close its gates, the readout"
                                + " said."))
                .containsExactly("Castellan", "the readout");
    }

    @Test
    void aSentenceThatGoesOnHasTheAccountOfThoseBefore() {
        assertThat(sources(
                        "According to a statement by the Varnow Gazette, Castellan called on the guard to lift its ban on"
                                + " grain ships and to stop the night patrols.",
                        "Castellan spoke for an hour, according to the Kordan Roads Ministry. He called on the guard to lift"
                                + " the ban on grain ships and to stop the night patrols."))
                .containsExactly("a statement by the Varnow Gazette", "the Kordan Roads Ministry");
    }

    @Test
    void numbersOfReportsMonthsApartExcludeNothing() {
        String poll =
                "The Varnow Gazette asked a random sample of 1,002 adults of Varnow by telephone about Castellan.";
        Article spring = Article.of("a", MEETING + poll + CLOSING)
                .withLanguage("en")
                .withPublished(PublicationTime.of(LocalDate.of(2024, 5, 14)));
        Article copy = Article.of("b", MEETING + poll.replace("1,002", "1,485") + CLOSING)
                .withLanguage("en");
        assertThat(relations(spring, copy.withPublished(PublicationTime.of(LocalDate.of(2024, 5, 15)))))
                .containsExactly(DiscrepancyRelation.CONFLICT);
        assertThat(relations(spring, copy.withPublished(PublicationTime.of(LocalDate.of(2024, 11, 15)))))
                .containsExactly(DiscrepancyRelation.SCOPE);
    }

    private static List<DiscrepancyRelation> relations(Article a, Article b) {
        return ArticleComparer.create().compare(List.of(a, b)).discrepancies().stream()
                .filter(d -> d.kind() == DiscrepancyKind.NUMBER)
                .map(Discrepancy::relation)
                .toList();
    }

    @Test
    void whereSomethingWasSaidIsNoSource() {
        assertThat(sources(
                        "Robert Tallis, in an email to the Varnow Gazette, said the ban on grain ships will be lifted in May.",
                        "The ban on grain ships will be lifted in May, Robert Tallis told the Skimwell Courier."))
                .isEmpty();
    }

    private static List<String> sources(String a, String b) {
        Comparison comparison = ArticleComparer.create()
                .compare(List.of(
                        Article.of("a", MEETING + a + CLOSING).withLanguage("en"),
                        Article.of("b", MEETING + b + CLOSING).withLanguage("en")));
        return comparison.discrepancies().stream()
                .filter(d -> d.kind() == DiscrepancyKind.SPEAKER)
                .flatMap(d -> d.values().stream())
                .map(Discrepancy.Value::text)
                .toList();
    }
}
