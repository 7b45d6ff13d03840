package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTermsTest {

    @Test
    void namesThatShareAWordStayApart() {
        assertThat(shared("Then Petra Holm met Petra Lind in Marle.", "There Petra Holm and Petra Lind saw Marle.")
                        .names())
                .containsExactly("Petra Holm", "Petra Lind", "Marle");
    }

    @Test
    void wordsOfDifferentNamesMakeNone() {
        assertThat(shared("Ships left North Marle at dawn.", "Ships passed North Teskel, bound for Marle.")
                        .names())
                .containsExactly("North", "Marle");
    }

    @Test
    void aNameMayBeFullerInTheOtherSentence() {
        assertThat(shared("Then Premier Orran spoke.", "There Premier Vesna Orran spoke.")
                        .names())
                .containsExactly("Premier Orran");
    }

    @Test
    void aNameIsWrittenAsInTheFirst() {
        assertThat(shared("The Marle-Teskel ferry sank.", "The ferry from Marle Teskel sank.")
                        .names())
                .containsExactly("Marle-Teskel");
    }

    @Test
    void aTagIsNoNumber() {
        SharedTerms.Shared shared =
                shared("Many wrote #savetheferry after 35 trips.", "Some read #savetheferry on 35 walls.");
        assertThat(shared.numbers()).containsExactly("35");
    }

    private static SharedTerms.Shared shared(String first, String second) {
        Analyzer analyzer = Analyzer.create();
        List<Document> documents =
                List.of(analyzer.analyze(Article.of("a", first)), analyzer.analyze(Article.of("b", second)));
        Lexicon lexicon = Lexicon.of(documents, BackgroundFrequencies.english());
        return new SharedTerms(documents, lexicon)
                .of(
                        0,
                        documents.get(0).sentences().get(0),
                        1,
                        documents.get(1).sentences().get(0));
    }
}
