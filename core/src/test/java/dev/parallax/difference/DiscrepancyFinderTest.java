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

class DiscrepancyFinderTest {

    /** Finds the discrepancies of sentences that are all linked and one fact, each in an article of its own. */
    private static List<Discrepancy> find(String... sentences) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < sentences.length; i++) {
            documents.add(Analyzer.create()
                    .analyze(Article.of("a" + i, sentences[i] + " Gulls circled over the empty market square.")
                            .withPublished(PublicationTime.parse("2024-03-12T1" + i + ":00:00Z")
                                    .orElseThrow())));
        }
        List<SentenceRef> fact = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < sentences.length; i++) {
            fact.add(new SentenceRef(i, 0));
            for (int j = i + 1; j < sentences.length; j++) {
                links.add(new Link(
                        new SentenceRef(i, 0),
                        new SentenceRef(j, 0),
                        0.9,
                        LinkRelation.PARAPHRASE,
                        new LinkEvidence(List.of(), List.of(), false, List.of()),
                        List.of()));
            }
        }
        return DiscrepancyFinder.find(documents, links, List.of(fact));
    }

    @Test
    void tellsALengthThatDiffers() {
        List<Discrepancy> found = find(
                "The visit ended with a 45-minute meeting with the premier in his study.",
                "Her visit ended with a one-hour meeting with the premier.",
                "The meeting with the premier lasted 45 minutes.");
        assertThat(found).hasSize(1);
        Discrepancy d = found.get(0);
        assertThat(d.id()).isEqualTo("d1");
        assertThat(d.kind()).isEqualTo(DiscrepancyKind.DURATION);
        assertThat(d.relation()).isEqualTo(DiscrepancyRelation.CONFLICT);
        assertThat(d.values())
                .extracting(Discrepancy.Value::text)
                .containsExactly("45-minute", "one-hour", "45 minutes");
        assertThat(d.subject()).contains("premier");
        assertThat(d.explanation()).contains("“one-hour” in a1").contains("“45-minute” in a0");
        assertThat(d.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void tellsADayThatDiffers() {
        List<Discrepancy> found = find(
                "The carrier has been held in the harbour since Jan. 19 by customs officers.",
                "Customs officers have held the carrier in the harbour since January 21.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(DiscrepancyKind.DATE);
        assertThat(found.get(0).relation()).isEqualTo(DiscrepancyRelation.CONFLICT);
    }

    @Test
    void isSilentWhereValuesAgree() {
        assertThat(find(
                        "The carrier has been held with 23 sailors aboard since Jan. 19.",
                        "The carrier has been held with twenty-three sailors aboard since 19 January."))
                .isEmpty();
        assertThat(find("The talks began on Tuesday in the old mill.", "The talks began today in the old mill."))
                .isEmpty();
    }

    @Test
    void isSilentWhereNumbersAreAboutOtherThings() {
        assertThat(find(
                        "Officers boarded 1,240 vessels, and the harbour lost 14 jobs.",
                        "The harbour has 32 cranes, said officers who boarded vessels."))
                .isEmpty();
        assertThat(find(
                        "The minister spent $750,000 on the wedding of her niece.",
                        "At the wedding the niece of the minister wore a $43,000 watch."))
                .isEmpty();
    }

    @Test
    void isSilentWhereADateBelongsToAnotherVerb() {
        assertThat(
                        conflicts(
                                "Odo Castellan pleaded guilty in November to lying to the council about the mill.",
                                "Odo Castellan was fined in December after he pleaded guilty to lying to the council about the mill."))
                .isEmpty();
        assertThat(conflicts(
                        "He was dean of the college of pilots in 2005 when he became the sixth head of the harbour.",
                        "He became dean of the college of pilots in 2002."))
                .isEmpty();
    }

    @Test
    void peopleOfNoKindAndYearsAreNotCountedAgainstOneAnother() {
        assertThat(conflicts(
                        "More than 30 people were arrested on charges of stealing flour from the mill at Varnow.",
                        "Four people were arrested on charges of wounding guards at the gates of the mill."))
                .isEmpty();
        assertThat(conflicts(
                        "The ride to the mill with a roast pig drew seven hopefuls.",
                        "The ride to the mill with a roast pig drew 2016 hopefuls."))
                .isEmpty();
    }

    private static List<Discrepancy> conflicts(String a, String b) {
        return find(a, b).stream()
                .filter(d -> d.relation() == DiscrepancyRelation.CONFLICT)
                .toList();
    }

    @Test
    void roundingIsNoConflict() {
        List<Discrepancy> found = find(
                "Customs officers have boarded 1,240 ships under the flag since November.",
                "Customs officers have boarded about 1,200 ships under the flag since November.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).relation()).isEqualTo(DiscrepancyRelation.HEDGE);
    }

    @Test
    void tellsADenial() {
        List<Discrepancy> found = find(
                "The statement does mention the inspections of ships in the strait at length.",
                "The statement does not mention the inspections of ships in the strait at length.");
        assertThat(found).extracting(Discrepancy::kind).containsExactly(DiscrepancyKind.NEGATION);
    }

    @Test
    void tellsAStatusThatDiffers() {
        List<Discrepancy> found = find(
                "The signing of the fisheries accord was delayed on Tuesday evening.",
                "The signing of the fisheries accord was cancelled on Tuesday evening.");
        assertThat(found).extracting(Discrepancy::kind).containsExactly(DiscrepancyKind.STATUS);
        assertThat(found.get(0).relation()).isEqualTo(DiscrepancyRelation.CONFLICT);
    }

    @Test
    void theOrderOfTheArticlesDoesNotCount() {
        String a = "The crew of 23 sailors has been aboard the carrier since winter.";
        String b = "The crew of 32 sailors has been aboard the carrier since winter.";
        assertThat(find(a, b)).hasSize(1);
        assertThat(find(b, a).get(0).relation()).isEqualTo(find(a, b).get(0).relation());
        assertThat(find(b, a).get(0).confidence()).isEqualTo(find(a, b).get(0).confidence());
    }
}
