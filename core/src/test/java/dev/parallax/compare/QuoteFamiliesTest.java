package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteEdit;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.QuoteForm;
import dev.parallax.quote.RootReason;
import dev.parallax.quote.Speaker;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class QuoteFamiliesTest {

    private static final String FULL =
            "“We have lost nine boats in the storm, and nobody on this island will go out to fish before the spring,”";

    @Test
    void formsAreMeasuredAgainstTheFullestOne() {
        Comparison comparison = compare(
                "Ida Marrow spoke at Orsel on Monday. " + FULL + " said Ida Marrow.",
                "Marrow, Ida Marrow that is, said: “We have lost nine boats in the storm.” The island is poor.",
                "“We have lost 19 boats in the storm, and nobody on this island will go out to fish,” said Ida Marrow.");
        assertThat(comparison.quoteFamilies()).hasSize(1);
        QuoteFamily family = comparison.quoteFamilies().get(0);
        assertThat(comparison.quotes().get(family.root()).article()).isZero();
        assertThat(family.members())
                .extracting(FamilyMember::form)
                .containsExactly(QuoteForm.VERBATIM, QuoteForm.TRIMMED, QuoteForm.WORD_CHANGED);
        assertThat(family.members()).noneMatch(FamilyMember::speakerDiffers);
    }

    @Test
    void anotherSpeakerIsAWarning() {
        Comparison comparison = compare(FULL + " said Ida Marrow.", FULL + " said Tomas Holm.");
        assertThat(comparison.quoteFamilies().get(0).members())
                .extracting(FamilyMember::speakerDiffers)
                .containsExactly(false, true);
    }

    @Test
    void twoArticlesThatAgreeNameTheSpeakerOfAThird() {
        Comparison comparison = compare(FULL + " said Ida Marrow.", FULL + " said Ida Marrow.", FULL);
        Speaker speaker = comparison.quotes().get(2).quotation().speaker();
        assertThat(speaker).isEqualTo(new Speaker("Ida Marrow", null, -1));
    }

    @Test
    void whatOneArticleJoinsOfTwoUtterancesIsAFormOfBoth() {
        String boats = "we have lost nine boats in the storm and the harbour wall";
        String spring = "nobody on this island will go out to fish before the spring";
        Comparison comparison = compare(
                "“" + boats + ",” said Ida Marrow. The bank is closed. Later she opened the door of the old school. “"
                        + spring + ",” said Ida Marrow.",
                "“" + spring + " … " + boats + ",” said Ida Marrow.");
        assertThat(comparison.quoteFamilies()).hasSize(2);
        String joined = comparison.documents().get(1).article().text();
        assertThat(comparison.quoteFamilies())
                .extracting(family -> {
                    FamilyMember member = family.members().get(1);
                    return member.form() + " "
                            + Objects.requireNonNull(member.part()).in(joined);
                })
                .containsExactly("SPLICED " + boats, "SPLICED " + spring);
        assertThat(comparison.quoteFamilies())
                .allSatisfy(
                        family -> assertThat(family.members().get(1).edits()).isEmpty());
    }

    @Test
    void whoJoinsAWordingHasItToo() {
        String boats = "we have lost nine boats in the storm and the harbour wall";
        Comparison comparison = compare(
                "“" + boats + ",” said Ida Marrow.",
                "“Nobody on this island will fish … " + boats + ",” said Ida Marrow.",
                "“" + boats.replace("boats", "vessels") + ", alas,” said Ida Marrow.");
        QuoteFamily family = comparison.quoteFamilies().get(0);
        assertThat(family.root()).isZero();
        assertThat(family.reason()).isEqualTo(RootReason.MOST_ARTICLES);
    }

    @Test
    void whatIsCutWithinOneUtteranceIsNotJoined() {
        Comparison comparison = compare(
                FULL + " said Ida Marrow.",
                "“We have lost nine boats … and nobody on this island will go out to fish … before the spring,” said Marrow.");
        FamilyMember cut = comparison.quoteFamilies().get(0).members().get(1);
        assertThat(cut.form()).isEqualTo(QuoteForm.SPLICED);
        assertThat(cut.part()).isNull();
    }

    @Test
    void aFullerFormWithAnEllipsisIsTheRootOfWhatIsPartOfIt() {
        Comparison comparison = compare(
                "“We have lost nine boats in the storm,” said Ida Marrow.",
                "“We have lost nine boats in the storm … the bank will lend us what we need to mend the old wall,” said Ida"
                        + " Marrow.");
        QuoteFamily family = comparison.quoteFamilies().get(0);
        assertThat(comparison.quotes().get(family.root()).article()).isEqualTo(1);
        assertThat(family.members().get(1).form()).isEqualTo(QuoteForm.TRIMMED);
    }

    @Test
    void whereWordsDifferTheWordingOfMoreArticlesIsTheRoot() {
        String longer = "“We have lost nine vessels in the storm at the end of the winter, alas,” said Ida Marrow.";
        String shorter = "“We have lost nine boats in the storm at the end of the winter,” said Ida Marrow.";
        Comparison comparison = compare(longer, shorter, shorter);
        QuoteFamily family = comparison.quoteFamilies().get(0);
        assertThat(family.reason()).isEqualTo(RootReason.MOST_ARTICLES);
        assertThat(comparison.quotes().get(family.root()).article()).isEqualTo(1);
        assertThat(family.members()).extracting(FamilyMember::article).containsExactly(1, 0, 2);
        assertThat(family.members().get(1).form()).isEqualTo(QuoteForm.WORD_CHANGED);
    }

    @Test
    void whereAsManyArticlesHaveEachWordingTheEarliestIsTheRoot() {
        String longer = "“We have lost nine vessels in the storm at the end of the winter, alas,” said Ida Marrow.";
        String shorter = "“We have lost nine boats in the storm at the end of the winter,” said Ida Marrow.";
        Comparison comparison = ArticleComparer.create()
                .compare(List.of(at("b", longer, "2024-05-03T12:00:00Z"), at("a", shorter, "2024-05-03T09:00:00Z")));
        QuoteFamily family = comparison.quoteFamilies().get(0);
        assertThat(family.reason()).isEqualTo(RootReason.EARLIEST);
        assertThat(comparison.quotes().get(family.root()).article()).isEqualTo(1);
        QuoteFamily undated = compare(longer, shorter).quoteFamilies().get(0);
        assertThat(undated.reason()).isEqualTo(RootReason.FULLEST);
        assertThat(undated.root()).isZero();
    }

    @Test
    void aLetterOfOtherCaseInBracketsChangesNothing() {
        String full = "“But we have lost nine boats in the storm, and nobody will fish,” said Ida Marrow.";
        for (String cut : List.of("[We] have", "[W]e have")) {
            FamilyMember member = compare(
                            full, "“" + cut + " lost nine boats in the storm, and nobody will fish,” said Ida Marrow.")
                    .quoteFamilies()
                    .get(0)
                    .members()
                    .get(1);
            assertThat(member.form()).isEqualTo(QuoteForm.TRIMMED);
            assertThat(member.edits())
                    .containsExactly(new QuoteEdit(QuoteEdit.Kind.TRIMMED_START, "But", "", true, List.of()));
        }
    }

    @Test
    void aJointAtTheStartIsNoChangeOfWords() {
        FamilyMember member = compare(
                        "“We have lost nine boats in the storm, and nobody will go out to fish,” said Ida Marrow.",
                        "“And we have lost nine boats in the storm,” said Ida Marrow.")
                .quoteFamilies()
                .get(0)
                .members()
                .get(1);
        assertThat(member.form()).isEqualTo(QuoteForm.TRIMMED);
    }

    @Test
    void whatHasManyWordsInARowTheSameIsNoTranslation() {
        Comparison comparison = compare(
                "“We have lost nine boats in the storm, and nobody on this island will go out to fish at all,” said Ida"
                        + " Marrow.",
                "“We have lost nine boats in the gale, and nobody of us would want to fish at all,” said Ida Marrow.");
        assertThat(comparison.quoteFamilies().get(0).members().get(1).form()).isEqualTo(QuoteForm.WORD_CHANGED);
    }

    private static final String LAMP =
            "“We will keep the lamp on the quay burning through every winter storm,” said Ida Marrow"
                    + " at Orsel on Monday.";

    @Test
    void whoTellsAnUtteranceWithoutMarksIsAMember() {
        Comparison comparison = compare(
                LAMP, "Ida Marrow said on Monday that the lamp on the quay would burn through every winter storm.");
        assertThat(comparison.quoteFamilies()).hasSize(1);
        assertThat(comparison.quoteFamilies().get(0).members())
                .extracting(FamilyMember::form)
                .containsExactly(QuoteForm.VERBATIM, QuoteForm.PARAPHRASED);
    }

    @Test
    void aSpeakerWhoseNameIsSpelledInTwoWaysIsOne() {
        Comparison comparison = compare(
                LAMP.replace("Marrow", "Teshkel"),
                "Ida Teschkel said on Monday that the lamp on the quay would burn through every winter storm.");
        assertThat(comparison.quoteFamilies()).hasSize(1);
    }

    @Test
    void aSentenceOfTheSpeakerThatTellsOtherThingsIsNoMember() {
        Comparison comparison = compare(
                LAMP,
                "Ida Marrow spoke at Orsel on Monday. Her brother Tomas Holm said that the lamp on the quay would burn through"
                        + " every winter storm.");
        assertThat(comparison.quoteFamilies()).isEmpty();
    }

    private static Article at(String id, String text, String time) {
        return Article.of(id, text).withPublished(PublicationTime.parse(time).orElseThrow());
    }

    private static Comparison compare(String... texts) {
        List<Article> articles = new java.util.ArrayList<>();
        for (String text : texts) {
            articles.add(Article.of("a" + articles.size(), text));
        }
        return ArticleComparer.create().compare(articles);
    }
}
