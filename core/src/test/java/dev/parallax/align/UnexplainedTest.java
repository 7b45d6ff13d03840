package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.article.Article;
import dev.parallax.sentence.BackgroundFrequencies;
import dev.parallax.sentence.Lexicon;
import dev.parallax.sentence.SentenceProfile;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UnexplainedTest {

    private final Document document = Analyzer.create().analyze(Article.of("a", """
                    The barge struck the Quillon bridge on Tuesday. Holm kept the Quillon bridge shut on Tuesday. \
                    Holm praised the ferry. The Quillon choir sang."""));

    private final Lexicon lexicon = Lexicon.of(List.of(document), BackgroundFrequencies.english());
    private final List<SentenceProfile> sentences = SentenceProfile.of(document, document.sentences(), lexicon);

    @Test
    void whatIsSharedIsWeighedTermByTerm() {
        assertThat(weight(0, 1, -1)).isEqualTo(slow(0, 1, -1), within(1e-12)).isPositive();
        assertThat(weight(2, 3, -1)).as("an article at most").isLessThan(0.001);
    }

    @Test
    void whatABetterCounterpartSharesTooIsExplained() {
        for (int better = 0; better < 4; better++) {
            assertThat(weight(0, 1, better)).as("but %d", better).isEqualTo(slow(0, 1, better), within(1e-12));
        }
        assertThat(weight(0, 1, 3)).isPositive().isLessThan(weight(0, 1, -1));
        assertThat(weight(0, 1, 0)).as("all of it").isZero();
        assertThat(weight(1, 0, 3)).isEqualTo(weight(0, 1, 3), within(1e-12));
    }

    private double weight(int a, int b, int better) {
        return Unexplained.weight(
                sentences.get(a), sentences.get(b), better < 0 ? null : sentences.get(better), lexicon);
    }

    private double slow(int a, int b, int better) {
        Set<Integer> terms = terms(a);
        terms.retainAll(terms(b));
        if (better >= 0) {
            terms.removeAll(terms(better));
        }
        return terms.stream().mapToDouble(lexicon::weight).sum();
    }

    private Set<Integer> terms(int sentence) {
        SentenceProfile profile = sentences.get(sentence);
        Set<Integer> terms = new TreeSet<>();
        for (int i = 0; i < profile.termCount(); i++) {
            terms.add(profile.term(i));
        }
        return terms;
    }
}
