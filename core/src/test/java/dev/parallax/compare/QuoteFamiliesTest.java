package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.QuoteForm;
import dev.parallax.quote.Speaker;
import java.util.List;
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

    private static Comparison compare(String... texts) {
        List<Article> articles = new java.util.ArrayList<>();
        for (String text : texts) {
            articles.add(Article.of("a" + articles.size(), text));
        }
        return ArticleComparer.create().compare(articles);
    }
}
