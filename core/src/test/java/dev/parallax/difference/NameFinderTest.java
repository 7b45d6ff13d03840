package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.Link;
import dev.parallax.align.LinkEvidence;
import dev.parallax.align.LinkRelation;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

    private static List<Document> documents(String... texts) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(Analyzer.create().analyze(Article.of("a" + documents.size(), text)));
        }
        return documents;
    }

    private static Link link() {
        return new Link(
                new SentenceRef(0, 0),
                new SentenceRef(1, 0),
                0.9,
                LinkRelation.PARAPHRASE,
                new LinkEvidence(List.of(), List.of(), false, List.of()),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Davit Teshkel, David Teschkel",
        "Brena Gasler, Brena Glaser",
        "Antony Brinker, Anthony Brinker",
        "Pell Nétanow, Pell Netanow",
        "J. Tolm, Jorn Tolm",
        "Xan Jorping, Jorping Xan",
        "Cesan Sayer, Cesan Sayer Jr",
    })
    void findsSpellingsOfOneName(String a, String b) {
        List<Document> documents = documents(
                "The harbour was closed by " + a + " on the same day.",
                "The harbour was closed on that day, since " + b + " wanted it.");
        List<NameVariants> names = NameFinder.find(documents, List.of(link()));
        assertThat(names).hasSize(1);
        assertThat(names.get(0).variants())
                .extracting(NameVariants.Variant::text)
                .containsExactlyInAnyOrder(a, b);
    }

    @ParameterizedTest
    @CsvSource({
        "Davit Teshkel, Marla Teshkel",
        "the United States, the U.S.",
        "Kordan, Kordans",
        "Halina Drosset, Halina Orrabek",
        "Premier Anselm Orrabek, Premier Orrabek",
    })
    void leavesOtherNamesApart(String a, String b) {
        List<Document> documents = documents(
                "The harbour was closed by " + a + " on the same day.",
                "The harbour was closed on that day, since " + b + " wanted it.");
        assertThat(NameFinder.find(documents, List.of(link()))).isEmpty();
    }

    @Test
    void twoNamesInOneArticleAreTwoPeople() {
        List<Document> documents = documents(
                "The harbour was closed by Brena Gasler and by Brena Glaser on the same day.",
                "The harbour was closed on that day, since Brena Glaser wanted it.");
        assertThat(NameFinder.find(documents, List.of(link()))).isEmpty();
    }

    @Test
    void aSpellingThatDiffersIsADiscrepancyOnce() {
        List<Document> documents = documents(
                "The harbour was closed by Brena Gasler on that day. It was said by Gasler to be old.",
                "The harbour was closed on that day, since Brena Glaser wanted it. It was old, said Glaser herself.");
        List<Discrepancy> found = DiscrepancyFinder.find(documents, List.of(link()), List.of());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(DiscrepancyKind.NAME);
        assertThat(found.get(0).values())
                .extracting(Discrepancy.Value::text)
                .containsExactly("Brena Gasler", "Brena Glaser");
    }

    @Test
    void figuresOfShortNamesCount() {
        List<Document> documents = documents(
                "The ministers met at the G7 in the old mill.", "At the G20 the ministers met in the old mill.");
        List<Discrepancy> found = DiscrepancyFinder.find(
                documents, List.of(link()), List.of(List.of(new SentenceRef(0, 0), new SentenceRef(1, 0))));
        assertThat(found).extracting(Discrepancy::kind).contains(DiscrepancyKind.NAME);
    }

    @Test
    void tellsAnAbbreviationThatIsSpelledOutInTwoWays() {
        List<Discrepancy> found = DiscrepancyFinder.find(
                documents(
                        "The mill was bought by the Royal Harbour Council (RHC) on that day.",
                        "The mill was bought by the Regional Harbour Council (RHC) on that day.",
                        "The mill was bought by the Royal Harbor Council (RHC) on that day."),
                List.of(),
                List.of());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).subject()).isEqualTo("what RHC stands for");
        assertThat(found.get(0).values())
                .extracting(Discrepancy.Value::text)
                .containsExactly("Royal Harbour Council", "Regional Harbour Council", "Royal Harbor Council");
    }

    @Test
    void howACountryIsAbbreviatedIsStyle() {
        List<Document> documents = documents(
                "The harbour was closed by the U.S. navy on that day, said the U.S. envoy.",
                "The harbour was closed by the US navy on that day, said the US envoy.",
                "The harbour was closed by the United States navy on that day, said the envoy of the United States.");
        assertThat(DiscrepancyFinder.find(documents, List.of(link()), List.of()))
                .isEmpty();
    }

    @Test
    void tellsTheSpellingThatOnlyOneOutletHas() {
        List<Document> documents = documents(
                "The harbour was closed by Davit Teshkel on that day. It was Davit Teshkel who wanted it.",
                "The harbour was closed by David Teschkel on that day, and David Teschkel said so. So said David Teschkel.",
                "The harbour was closed by Davit Teshkel on that day.");
        List<NameVariants> names = NameFinder.find(documents, List.of(link()));
        assertThat(names).hasSize(1);
        assertThat(names.get(0).canonical()).isEqualTo("Davit Teshkel");
        assertThat(names.get(0).variants().get(0).articles()).containsExactly(0, 2);
        assertThat(names.get(0).variants().get(1).articles()).containsExactly(1);
        assertThat(names.get(0).variants().get(1).count()).isEqualTo(3);
    }

    @Test
    void shortFormsAccentsAndApostrophesAreStyle() {
        List<Document> documents = documents(
                "The harbour was closed by Pete Tallis near Raba'a and Nétan on that day.",
                "The harbour was closed by Peter Tallis near Rabaa and Netan on that day.");
        assertThat(DiscrepancyFinder.find(documents, List.of(link()), List.of()))
                .isEmpty();
    }

    @Test
    void namesInAnotherOrderAndTitlesAreStyle() {
        List<Document> documents = documents(
                "The harbour was closed by TARA and TIRA. Kordan Sen. Brena Gasler said so on that day.",
                "The harbour was closed by TIRA and TARA. Kordany Sen. Brena Gasler said so on that day.");
        assertThat(DiscrepancyFinder.find(documents, List.of(link()), List.of()))
                .isEmpty();
    }
}
