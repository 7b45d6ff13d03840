package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconWeightsTest {

    @Test
    void aGivenNameWeighsNoMoreThanTheNameItStandsBeside() {
        Lexicon lexicon =
                lexicon("It was said that Tavik Orlan left. Then Orlan slept. Later Orlan sang. Some say Orlan"
                        + " swam. A harbour burned.");
        int given = lexicon.id("tavik");
        int name = lexicon.id("orlan");
        assertThat(lexicon.weight(given)).isEqualTo(lexicon.weight(name));
        assertThat(lexicon.weight(given)).isLessThan(lexicon.weight(lexicon.id("harbour")));
    }

    @Test
    void wordsOfLikeUseAreFoundBothWays() {
        Lexicon lexicon = lexicon("The lawyer spoke first. An attorney followed. Ships carried gravel.");
        int lawyer = lexicon.id("lawyer");
        int attorney = lexicon.id("attorney");
        assertThat(lexicon.like().of(lawyer)).contains(attorney);
        assertThat(lexicon.like().of(attorney)).contains(lawyer);
        assertThat(lexicon.like().of(lawyer)).doesNotContain(lexicon.id("gravel"));
        IntStream.range(0, lexicon.size())
                .forEach(i -> assertThat(
                                Arrays.stream(lexicon.like().strengths(i)).boxed())
                        .allMatch(s -> s > 0 && s <= 1));
    }

    private static Lexicon lexicon(String text) {
        return Lexicon.of(List.of(Analyzer.create().analyze(Article.of("a", text))), BackgroundFrequencies.english());
    }
}
