package dev.parallax.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.testing.RandomTexts;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final String REPORT = """
            Talks at Orsel end without a treaty

            Foreign Minister Ida Marrow met President Tomas Holm at Orsel on Monday. She said the talks had been useful.
            Holm, the head of the coastal state, flew home at noon. The foreign minister stayed. “We are patient,” he said.
            The Harbour Authority of Orsel (HAO) closed the port. Mr. Holm thanked the HAO for it. In a statement, the
            Harbour Authority of Orsel named no costs. The statement gave no reasons. I. Marrow and the Marrow-Holm talks made news.
            """;

    @Test
    void aSurnameMeansThePersonOfTheFullName() {
        assertThat(meant(REPORT, "Holm")).containsOnly("Tomas Holm");
        assertThat(meant(REPORT, "Marrow")).containsExactly("Ida Marrow");
        assertThat(meant(REPORT, "I. Marrow")).containsOnly("Ida Marrow");
    }

    @Test
    void aPronounMeansTheLastFittingPerson() {
        assertThat(meant(REPORT, "She")).containsExactly("Ida Marrow");
        assertThat(meant(REPORT, "he")).containsExactly("Tomas Holm");
    }

    @Test
    void aRoleMeansWhoHasIt() {
        assertThat(meant(REPORT, "The foreign minister")).containsExactly("Ida Marrow");
    }

    @Test
    void anAcronymMeansTheBodyWithItsInitials() {
        assertThat(meant("The Orsel Harbour Authority closed. It said the OHA was sorry.", "OHA"))
                .containsExactly("Orsel Harbour Authority");
    }

    @Test
    void aStatementSpeaksForItsIssuer() {
        assertThat(meant(REPORT, "The statement")).containsExactly("Harbour Authority of Orsel");
    }

    @Test
    void kindsAndRolesAreTold() {
        List<NamedEntity> entities = names(REPORT).entities();
        NamedEntity marrow = entities.stream()
                .filter(e -> e.canonical().equals("Ida Marrow"))
                .findFirst()
                .orElseThrow();
        assertThat(marrow.kind()).isEqualTo(NameKind.PERSON);
        assertThat(marrow.gender()).isEqualTo(Gender.FEMALE);
        assertThat(marrow.roles()).contains("Foreign Minister");
        assertThat(entities)
                .anySatisfy(e -> {
                    assertThat(e.canonical()).isEqualTo("Tomas Holm");
                    assertThat(e.roles()).contains("President", "head");
                    assertThat(e.gender()).isEqualTo(Gender.MALE);
                })
                .anySatisfy(e -> {
                    assertThat(e.canonical()).isEqualTo("Harbour Authority of Orsel");
                    assertThat(e.kind()).isEqualTo(NameKind.ORGANISATION);
                });
    }

    @Test
    void whatStandsAroundSaysThatSomebodyIsAPerson() {
        List<String> texts = List.of(
                "The boat was steered by Wim Kastel, 61, of Lower Orsel, and came home.",
                "A lawyer for the mill, Benno Strandel, said nothing.",
                "The lamp was lit by Fr. Ossel Verrin on Monday.");
        for (String text : texts) {
            assertThat(names(text).entities())
                    .as(text)
                    .anySatisfy(entity -> assertThat(entity.kind()).isEqualTo(NameKind.PERSON));
        }
        assertThat(names("The boat was built by Wim Kastel in 1961, of oak.").entities())
                .noneSatisfy(entity -> assertThat(entity.kind()).isEqualTo(NameKind.PERSON));
    }

    @Test
    void aPlaceInCapitalsBeforeAReportIsNoBody() {
        List<NamedEntity> entities = names("VARNOW — The mill has closed. The people of Varnow were sorry. It was old.")
                .entities();
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).canonical()).isEqualTo("Varnow");
        assertThat(entities.get(0).kind()).isNotEqualTo(NameKind.ORGANISATION);
    }

    @Test
    void initialsBehindASemicolonBelongToTheName() {
        String text = "The signing was put off; J. R. Tolmer, a spokesman, said why. Tolmer named no day.";
        assertThat(meant(text, "Tolmer")).containsExactly("J. R. Tolmer");
    }

    @Test
    void whoWroteAReportIsNobodyInIt() {
        String text =
                "Mill to close\n\nBy Hedda Quill\n\nA lawyer for the mill, Benno Strandel, was there. Then he left.";
        assertThat(meant(text, "he")).containsExactly("Benno Strandel");
    }

    @Test
    void inAHeadlineWithSmallWordsInSmallLettersCapitalsTellNothing() {
        String text =
                "Arvon and Kordell Agree to a Harbour Line, but Not on the Strait\n\nArvon and Kordell met on Monday. "
                        + "They talked about the strait and a line for the harbour at Orsel.";
        assertThat(names(text).entities()).extracting(NamedEntity::canonical).doesNotContain("Kordell Agree");
    }

    @ParameterizedTest
    @CsvSource({
        "The mayor said Ms. Tarn left. Mr. Tarn stayed.,Ms. Tarn,Tarn",
        "The ship carried Ursula von der Oss home.,Ursula von der Oss,Ursula von der Oss",
        "The US President stayed.,The US President,",
    })
    void namesAreTakenWhole(String text, String ignored, String expected) {
        List<String> found = names(text).mentions().stream()
                .filter(m -> m.form() == MentionForm.NAME)
                .map(m -> m.span().in(text))
                .toList();
        assertThat(found).allMatch(name -> expected == null || expected.contains(name) || name.equals("Tarn"));
        assertThat(found.isEmpty()).isEqualTo(expected == null);
    }

    @Test
    void mentionsAreOrderedDisjointAndWithinTheText() {
        Random random = new Random(11);
        RandomTexts hostile = RandomTexts.seeded(12);
        List<String> pieces = List.of(
                "Ida Marrow ",
                "he ",
                "Mr. ",
                "the minister ",
                "\n\n",
                "said ",
                "of ",
                "“",
                ", ",
                ". ",
                "Bank ",
                "von ",
                "U.S. ",
                "statement ",
                "Holm-");
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(random.nextInt(9) == 0 ? hostile.next(3) : pieces.get(random.nextInt(pieces.size())));
            }
            Names names = names(text.toString());
            int last = 0;
            for (Mention mention : names.mentions()) {
                assertThat(mention.span().start()).as(text.toString()).isGreaterThanOrEqualTo(last);
                last = mention.span().end();
                assertThat(mention.entity()).isLessThan(names.entities().size());
            }
            assertThat(last).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ida Marrow ", "Marrow, ", "Mr. Holm said. ", "of the ", "A-", "he ", "the officials "})
    void staysLinearOnHostileText(String piece) {
        String text = piece.repeat(500_000 / piece.length());
        Document document = Analyzer.create().analyze(Article.of("a", text));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Names.of(document));
    }

    private static Names names(String text) {
        return Names.of(Analyzer.create().analyze(Article.of("a", text)));
    }

    private static List<String> meant(String text, String words) {
        Names names = names(text);
        List<String> meant = new ArrayList<>();
        for (Mention mention : names.mentions()) {
            if (mention.span().in(text).equals(words)) {
                meant.add(names.entity(mention).map(NamedEntity::canonical).orElse("nobody"));
            }
        }
        return meant;
    }
}
