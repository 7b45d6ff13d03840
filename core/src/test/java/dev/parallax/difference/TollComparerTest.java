package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.Link;
import dev.parallax.align.LinkEvidence;
import dev.parallax.align.LinkRelation;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TollComparerTest {

    /** Finds the discrepancies of articles of which the first sentences are linked, weakly. */
    private static List<Discrepancy> find(String[] times, String... texts) {
        return find(0.4, times, texts);
    }

    private static List<Discrepancy> find(double probability, String[] times, String... texts) {
        List<Document> documents = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Article article = Article.of("a" + i, texts[i] + " Gulls circled over the empty market square.");
            documents.add(Analyzer.create()
                    .analyze(
                            times[i].isEmpty()
                                    ? article
                                    : article.withPublished(
                                            PublicationTime.parse(times[i]).orElseThrow())));
            for (int j = 0; j < i; j++) {
                links.add(new Link(
                        new SentenceRef(j, 0),
                        new SentenceRef(i, 0),
                        probability,
                        LinkRelation.RELATED,
                        new LinkEvidence(List.of(), List.of(), false, List.of()),
                        List.of()));
            }
        }
        return DiscrepancyFinder.find(documents, links, List.of());
    }

    private static final String[] DAY = {"2024-03-12T09:20:00Z", "2024-03-12T13:30:00Z", "2024-03-12T19:00:00Z"};

    @Test
    void aTollThatGrowsWasUpdated() {
        List<Discrepancy> found = find(
                DAY,
                "A landslide near Orsel has killed at least 11 people, and 19 are missing.",
                "Fourteen people are now known to have died near Orsel. Sixteen people are still missing.",
                "The death toll near Orsel has risen to 23. Seven villagers are unaccounted for.");
        assertThat(found).extracting(Discrepancy::relation).containsOnly(DiscrepancyRelation.UPDATED);
        assertThat(found).extracting(Discrepancy::subject).containsExactly("number of dead", "number of missing");
        assertThat(found.get(0).values()).extracting(Discrepancy.Value::amount).containsExactly(11.0, 14.0, 23.0);
        assertThat(found.get(0).explanation())
                .startsWith("“at least 11” in a0 (09:20), then “Fourteen” in a1 (13:30), then “23” in a2 (19:00):");
        assertThat(found.get(1).values()).extracting(Discrepancy.Value::amount).containsExactly(19.0, 16.0, 7.0);
    }

    @Test
    void theOrderIsThatOfTheTimes() {
        List<Discrepancy> found = find(
                new String[] {DAY[2], DAY[0]},
                "The landslide near Orsel has killed 23 people.",
                "The landslide near Orsel has killed 11 people.");
        assertThat(found).extracting(Discrepancy::relation).containsExactly(DiscrepancyRelation.UPDATED);
        assertThat(found.get(0).values()).extracting(Discrepancy.Value::text).containsExactly("11", "23");
    }

    @Test
    void withoutTimesTwoTollsExcludeOneAnother() {
        assertThat(find(
                        0.6,
                        new String[] {"", ""},
                        "The landslide near Orsel has killed 23 people.",
                        "The landslide near Orsel has killed 11 people."))
                .extracting(Discrepancy::relation)
                .containsExactly(DiscrepancyRelation.CONFLICT);
    }

    @Test
    void theDeadDoNotBecomeFewer() {
        assertThat(find(
                        0.6,
                        DAY,
                        "The landslide near Orsel has killed 23 people.",
                        "The landslide near Orsel has killed 11 people."))
                .extracting(Discrepancy::relation)
                .containsExactly(DiscrepancyRelation.CONFLICT);
    }

    @Test
    void tollsOfOtherYearsAndOfOtherPeopleAreNotCompared() {
        assertThat(find(
                        DAY,
                        "The landslide near Orsel has killed 23 people.",
                        "In 2009, 34 people died in a landslide near Orsel."))
                .isEmpty();
        assertThat(find(
                        DAY,
                        "The landslide near Orsel has killed 23 people.",
                        "The landslide near Orsel has killed three children."))
                .isEmpty();
        assertThat(find(
                        DAY,
                        "The landslide near Orsel has killed 23 people.",
                        "The landslide near Orsel has injured 40 people."))
                .isEmpty();
    }
}
