package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole comparisons of invented reports: speakers, sources, what an article states in two ways, words for one another. */
class DifferencesTest {

    private static final String CLOSING = " Gulls circled over the empty market square as the council left.";

    private static Comparison compare(String... texts) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Article.of("a" + articles.size(), text + CLOSING).withLanguage("en"));
        }
        return ArticleComparer.create().compare(articles);
    }

    private static List<Discrepancy> ofKind(Comparison comparison, DiscrepancyKind kind) {
        return comparison.discrepancies().stream().filter(d -> d.kind() == kind).toList();
    }

    @Test
    void tellsASpeakerThatDiffers() {
        Comparison comparison = compare(
                "The bridge at Varnow was shut on Monday. “Nobody will cross this bridge before the winter is over,” said"
                        + " Ines Maddow, the engineer. The ferries sail again.",
                "The bridge at Varnow was shut on Monday. “Nobody will cross this bridge before the winter is over,” said"
                        + " Robert Tallis, the engineer. The ferries sail again.");
        List<Discrepancy> found = ofKind(comparison, DiscrepancyKind.SPEAKER);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).relation()).isEqualTo(DiscrepancyRelation.CONFLICT);
        assertThat(found.get(0).values())
                .extracting(Discrepancy.Value::text)
                .containsExactly("Ines Maddow", "Robert Tallis");
        assertThat(found.get(0).explanation()).contains("different speakers");
    }

    @Test
    void aSpeakerNamedByRoleOrLaterIsNoOther() {
        assertThat(ofKind(
                        compare(
                                "“Nobody will cross this bridge before the winter is over,” said Ines Maddow, the engineer.",
                                "“Nobody will cross this bridge before the winter is over,” said the engineer."),
                        DiscrepancyKind.SPEAKER))
                .isEmpty();
        assertThat(ofKind(
                        compare(
                                "“Nobody will cross this bridge before the winter is over,” said Ines Maddow, the engineer.",
                                "Ines Maddow spoke to Robert Tallis. “Nobody will cross this bridge before the winter is over,”"
                                        + " Robert Tallis said."),
                        DiscrepancyKind.SPEAKER))
                .isEmpty();
    }

    @Test
    void tellsSourcesThatDiffer() {
        Comparison comparison = compare(
                "The bridge at Varnow will stay shut until the spring because of cracks in a pillar, the coast guard said.",
                "The bridge at Varnow will stay shut until the spring because of cracks in a pillar, according to the"
                        + " Ministry of Roads.");
        List<Discrepancy> found = ofKind(comparison, DiscrepancyKind.SPEAKER);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).relation()).isEqualTo(DiscrepancyRelation.SCOPE);
        assertThat(found.get(0).values())
                .extracting(Discrepancy.Value::text)
                .containsExactly("the coast guard", "the Ministry of Roads");
    }

    @Test
    void aSourceThatMayBeTheSameIsNoOther() {
        assertThat(ofKind(
                        compare(
                                "The bridge at Varnow will stay shut until the spring because of cracks, a spokesman said.",
                                "The bridge at Varnow will stay shut until the spring because of cracks, Robert Tallis said."),
                        DiscrepancyKind.SPEAKER))
                .isEmpty();
    }

    @Test
    void tellsWhatAnArticleStatesInTwoWays() {
        Comparison comparison = compare(
                "The threat estimates of both harbours are declining, Maddow said. They haven't changed their threat"
                        + " estimates, she added later.",
                "The council of Varnow met on Monday and spoke of ferries.");
        List<Discrepancy> found = ofKind(comparison, DiscrepancyKind.STATUS);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values())
                .extracting(v -> v.sentence().article())
                .containsExactly(0, 0);
        assertThat(found.get(0).values())
                .extracting(Discrepancy.Value::text)
                .containsExactly("declining", "haven't changed");
    }

    @Test
    void tellsANumberThatAnArticleStatesInTwoWays() {
        Comparison comparison = compare(
                "The ferry Aunt Pelagia carried 171 passengers across the strait on Monday. On Monday the ferry Aunt"
                        + " Pelagia carried 117 passengers across the strait.",
                "The council of Varnow met on Monday and spoke of ferries.");
        assertThat(ofKind(comparison, DiscrepancyKind.NUMBER))
                .extracting(d -> d.values().get(0).text())
                .containsExactly("171");
    }

    @Test
    void tellsWordsThatStandForOneAnother() {
        Comparison comparison = compare(
                "On Friday the lorry loaded with quarry stone broke loose from its lashings near the bow door.",
                "On Friday the truck loaded with quarry stone broke loose from its lashings near the bow door.");
        assertThat(comparison.substitutions()).hasSize(1);
        Substitution substitution = comparison.substitutions().get(0);
        assertThat(substitution.a().text()).isEqualTo("lorry");
        assertThat(substitution.b().text()).isEqualTo("truck");
        assertThat(substitution.a().articles()).containsExactly(0);
        assertThat(substitution.b().articles()).containsExactly(1);
        assertThat(substitution.count()).isEqualTo(1);
    }

    @Test
    void numbersNamesAndFormsAreNoOtherWords() {
        assertThat(compare(
                                "On Friday 12 lorries loaded with quarry stone broke loose near the harbour of Varnow.",
                                "On Friday 14 lorries loaded with quarry stones broke loose near the harbor of Tellin.")
                        .substitutions())
                .isEmpty();
    }

    @Test
    void onlyWholeChoicesBetweenTellingWordsStandForOneAnother() {
        assertThat(
                        words(
                                "Managers of the mill gave their clerks too much discretion in pay, the union said on Friday.",
                                "Managers of the mill gave their clerks too much flexibility in pay, the union said on Friday."))
                .as("grammar alone, but the same on both sides")
                .containsExactly("discretion / flexibility");
        assertThat(words(
                        "On Friday the mill laid off a spokeswoman for the quarry and shut its gates to visitors.",
                        "On Friday the mill laid off described the quarry and shut its gates to visitors."))
                .as("the rest of another clause")
                .isEmpty();
        assertThat(words(
                        "The bosses had co-ordinated every price of flour with the owners of the quarry since Friday.",
                        "The bosses had coordinated every price of flour with the owners of the quarry since Friday."))
                .as("one word in two spellings")
                .isEmpty();
    }

    @Test
    void whatOwnsOrIsBehindAStopIsNoAnchor() {
        assertThat(
                        words(
                                "The union pressed on Friday for the release of the Sorrel Bay, held with a cargo of barley at Orsel.",
                                "The union read out on Friday the names of the Sorrel Bay, held with a cargo of barley at Orsel."))
                .as("anything may stand in the ... of the")
                .isEmpty();
        assertThat(
                        words(
                                "ORSEL, Varnow — The ministers of fishing boats paid the owners of the quarry for barley on Friday.",
                                "At Orsel Varnow's searches of fishing boats paid the owners of the quarry for barley on Friday."))
                .as("a dash in one report, an owner in the other")
                .isEmpty();
        assertThat(
                        words(
                                "The owners of the quarry sold a heavy lorry of the mill on Friday, with a cargo of barley for Orsel.",
                                "The owners of the quarry sold a heavy truck of the mill on Friday, with a cargo of barley for Orsel."))
                .as("what tells stands before")
                .containsExactly("lorry / truck");
    }

    private static List<String> words(String a, String b) {
        return compare(a, b).substitutions().stream()
                .map(s -> s.a().text() + " / " + s.b().text())
                .toList();
    }
}
