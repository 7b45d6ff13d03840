package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.Link;
import dev.parallax.align.LinkEvidence;
import dev.parallax.align.LinkRelation;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FactFinderTest {

    private static final List<Document> DOCUMENTS = Collections.nCopies(
            4, Analyzer.create().analyze(Article.of("a", "Only how many sentences there are counts. ".repeat(20))));

    @Test
    void linkedSentencesOfThreeArticlesAreOneFact() {
        List<Fact> facts = FactFinder.find(
                DOCUMENTS, List.of(link(0, 1, 1, 4, 0.9), link(0, 1, 2, 2, 0.7), link(1, 4, 2, 2, 0.8)));
        assertThat(facts).hasSize(1);
        Fact fact = facts.get(0);
        assertThat(fact.members()).containsExactly(ref(0, 1), ref(1, 4), ref(2, 2));
        assertThat(fact.label()).as("most like the others").isEqualTo(ref(1, 4));
        assertThat(fact.coverage())
                .containsExactly(Coverage.COVERED, Coverage.COVERED, Coverage.COVERED, Coverage.NOT_FOUND);
    }

    @Test
    void ofTwoSentencesTheOneWithMoreLinksStandsForTheFact() {
        List<Fact> facts = FactFinder.find(DOCUMENTS, List.of(link(0, 1, 1, 4, 0.9), link(1, 4, 2, 6, 0.35)));
        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.label()).isEqualTo(ref(1, 4));
            assertThat(fact.coverage())
                    .containsExactly(Coverage.COVERED, Coverage.COVERED, Coverage.PARTIAL, Coverage.NOT_FOUND);
        });
    }

    @Test
    void aChainOfLinksIsNotOneFact() {
        List<Fact> facts = FactFinder.find(
                DOCUMENTS, List.of(link(0, 1, 1, 1, 0.9), link(1, 1, 2, 1, 0.5), link(2, 1, 3, 1, 0.9)));
        assertThat(facts)
                .extracting(Fact::members)
                .containsExactly(List.of(ref(0, 1), ref(1, 1)), List.of(ref(2, 1), ref(3, 1)));
    }

    @Test
    void twoSentencesSideBySideMayStateOneFactButNotTwoApart() {
        assertThat(FactFinder.find(DOCUMENTS, List.of(link(0, 1, 1, 4, 0.9), link(0, 1, 1, 5, 0.8))))
                .extracting(Fact::members)
                .containsExactly(List.of(ref(0, 1), ref(1, 4), ref(1, 5)));
        assertThat(FactFinder.find(DOCUMENTS, List.of(link(0, 1, 1, 4, 0.9), link(0, 1, 1, 6, 0.8))))
                .extracting(Fact::members)
                .containsExactly(List.of(ref(0, 1), ref(1, 4)));
    }

    @Test
    void aWeakLinkMakesTheCoveragePartial() {
        List<Fact> facts = FactFinder.find(
                DOCUMENTS, List.of(link(0, 1, 1, 4, 0.9), link(0, 1, 2, 6, 0.35), link(0, 1, 3, 1, 0.2)));
        assertThat(facts.get(0).coverage())
                .containsExactly(Coverage.COVERED, Coverage.COVERED, Coverage.PARTIAL, Coverage.NOT_FOUND);
    }

    @Test
    void anArticleFromBeforeTheFactIsToldApart() {
        Document early = document("early", OffsetDateTime.parse("2031-05-01T08:00:00Z"));
        Document first = document("first", OffsetDateTime.parse("2031-05-01T09:00:00Z"));
        Document second = document("second", OffsetDateTime.parse("2031-05-01T10:00:00Z"));
        Document late = document("late", OffsetDateTime.parse("2031-05-01T09:30:00Z"));
        List<Fact> facts = FactFinder.find(List.of(early, first, second, late), List.of(link(1, 1, 2, 1, 0.9)));
        assertThat(facts.get(0).coverage())
                .containsExactly(Coverage.PUBLISHED_BEFORE, Coverage.COVERED, Coverage.COVERED, Coverage.NOT_FOUND);
    }

    private static Document document(String id, OffsetDateTime published) {
        return Analyzer.create()
                .analyze(Article.of(id, "Cranes of Pell\n\nThe crane fell. Nobody was hurt.")
                        .withPublished(PublicationTime.of(published)));
    }

    @Test
    void linksBelowTheThresholdMakeNoFact() {
        assertThat(FactFinder.find(DOCUMENTS, List.of(link(0, 1, 1, 4, 0.49)))).isEmpty();
    }

    @RepeatedTest(50)
    void anyLinksGiveSoundFactsWhateverTheirOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Link> links = randomLinks(random);
        List<Fact> facts = FactFinder.find(DOCUMENTS, links);
        List<SentenceRef> all =
                facts.stream().flatMap(f -> f.members().stream()).toList();
        assertThat(all).as("a sentence is in one fact at most").doesNotHaveDuplicates();
        for (Fact fact : facts) {
            assertThat(fact.members()).isSorted().contains(fact.label());
            assertThat(fact.members().stream()
                            .map(SentenceRef::article)
                            .distinct()
                            .count())
                    .isGreaterThan(1);
            for (SentenceRef x : fact.members()) {
                for (SentenceRef y : fact.members()) {
                    if (x.article() == y.article()) {
                        assertThat(Math.abs(x.sentence() - y.sentence())).isLessThanOrEqualTo(1);
                    }
                }
                assertThat(fact.coverage().get(x.article())).isEqualTo(Coverage.COVERED);
            }
        }
        List<Link> shuffled = new ArrayList<>(links);
        Collections.shuffle(shuffled, random);
        assertThat(FactFinder.find(DOCUMENTS, shuffled)).isEqualTo(facts);
    }

    private static List<Link> randomLinks(Random random) {
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < 4; a++) {
            for (int b = a + 1; b < 4; b++) {
                for (int n = 0; n < 20; n++) {
                    Link link = link(a, random.nextInt(10), b, random.nextInt(10), 0.1 + 0.9 * random.nextDouble());
                    if (links.stream().noneMatch(l -> l.a().equals(link.a()) && l.b().equals(link.b()))) {
                        links.add(link);
                    }
                }
            }
        }
        return links;
    }

    private static SentenceRef ref(int article, int sentence) {
        return new SentenceRef(article, sentence);
    }

    private static Link link(int a, int i, int b, int j, double probability) {
        LinkEvidence evidence = new LinkEvidence(List.of(), List.of(), false, List.of());
        return new Link(ref(a, i), ref(b, j), probability, LinkRelation.PARAPHRASE, evidence, List.of());
    }
}
