package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static Document document(String id, String protesters) {
        StringBuilder text = new StringBuilder(protesters + " gather at mill\n\n");
        for (int i = 0; i < 6; i++) {
            text.append("The ")
                    .append(protesters.toLowerCase(java.util.Locale.ROOT))
                    .append(" walked to the old mill. ");
        }
        return Analyzer.create().analyze(Article.of(id, text.toString().strip()));
    }

    private static List<WordingTerm> wording(Document... documents) {
        List<List<SentenceRef>> facts = new ArrayList<>();
        for (int s = 1; s <= 6; s++) {
            List<SentenceRef> fact = new ArrayList<>();
            for (int a = 0; a < documents.length; a++) {
                fact.add(new SentenceRef(a, s));
            }
            facts.add(fact);
        }
        return Wording.find(List.of(documents), facts);
    }

    @Test
    void tellsTheWordThatAnArticlePrefers() {
        List<WordingTerm> terms =
                wording(document("a", "Rioters"), document("b", "Marchers"), document("c", "Marchers"));
        WordingTerm first = terms.get(0);
        assertThat(first.article()).isZero();
        assertThat(first.term()).isEqualTo("rioters");
        assertThat(first.logOdds()).isPositive();
        assertThat(first.count()).isEqualTo(6);
        assertThat(first.countOthers()).isZero();
        assertThat(first.z()).isGreaterThan(first.nullZ());
        assertThat(first.qValue()).isBetween(0.0, 1.0);
        assertThat(first.isHeadline()).isFalse();
    }

    @Test
    void wordsThatAllUseAlikeAreNotMarked() {
        List<WordingTerm> terms = wording(document("a", "Rioters"), document("b", "Marchers"));
        assertThat(terms)
                .filteredOn(t -> t.term().equals("mill") && !t.isHeadline())
                .allMatch(t -> Math.abs(t.z()) < 1e-9);
    }

    @Test
    void withoutFactsThereIsNoWording() {
        assertThat(Wording.find(List.of(document("a", "Rioters"), document("b", "Marchers")), List.of()))
                .allMatch(WordingTerm::isHeadline);
    }
}
