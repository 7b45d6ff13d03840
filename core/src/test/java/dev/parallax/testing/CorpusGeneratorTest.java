package dev.parallax.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorpusGeneratorTest {

    @Test
    void theSameSeedGivesTheSameCorpus() {
        CorpusGenerator generator = CorpusGenerator.seeded(1).withSentences(8);
        assertThat(generator.generate(30)).isEqualTo(generator.generate(30));
        assertThat(CorpusGenerator.seeded(2).withSentences(8).generate(30)).isNotEqualTo(generator.generate(30));
    }

    @Test
    void whatIsToldOfACopyIsTrue() {
        Corpus corpus = CorpusGenerator.seeded(3)
                .withSentences(10)
                .withCopyShare(0.5)
                .withEditRate(0.1)
                .generate(100);
        assertThat(corpus.copies()).hasSizeBetween(30, 70);
        for (Corpus.Copy copy : corpus.copies()) {
            List<String> sentences = sentences(corpus.articles().get(copy.copy()));
            List<String> originals = sentences(corpus.articles().get(copy.original()));
            assertThat(sentences).hasSameSizeAs(copy.sentences());
            int changed = 0;
            for (int s = 0; s < sentences.size(); s++) {
                int source = copy.sentences().get(s);
                if (source >= 0) {
                    changed += differences(sentences.get(s), originals.get(source));
                }
            }
            assertThat(changed).isEqualTo(copy.changedWords());
        }
    }

    @Test
    void fewWordsMakeUpMostOfTheText() {
        Corpus corpus = CorpusGenerator.seeded(4).withCopyShare(0).generate(100);
        Map<String, Long> counts = corpus.articles().stream()
                .flatMap(a -> Arrays.stream(a.text().split("[ .\n]+", -1)))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        long all = counts.values().stream().mapToLong(c -> c).sum();
        long frequent = counts.values().stream()
                .sorted((a, b) -> Long.compare(b, a))
                .limit(100)
                .mapToLong(c -> c)
                .sum();
        assertThat((double) frequent / all).isBetween(0.3, 0.6);
        assertThat(counts).hasSizeGreaterThan(5_000);
    }

    private static List<String> sentences(Article article) {
        return article.text().lines().toList();
    }

    private static int differences(String a, String b) {
        List<String> x = List.of(a.toLowerCase(Locale.ROOT).split(" ", -1));
        List<String> y = List.of(b.toLowerCase(Locale.ROOT).split(" ", -1));
        assertThat(x).hasSameSizeAs(y);
        int count = 0;
        for (int i = 0; i < x.size(); i++) {
            count += x.get(i).equals(y.get(i)) ? 0 : 1;
        }
        return count;
    }
}
