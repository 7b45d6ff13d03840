package dev.parallax.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedReportsTest {

    @Test
    void theSameEveryTime() {
        assertThat(GeneratedReports.ofOneEvent(3, 600)).isEqualTo(GeneratedReports.ofOneEvent(3, 600));
    }

    @Test
    void asLongAsAsked() {
        for (Article article : GeneratedReports.ofOneEvent(3, 600)) {
            assertThat(article.text().split("\\s+")).hasSizeBetween(600, 640);
        }
    }

    @Test
    void reportsShareSomeSentencesAndNotAll() {
        List<Article> reports = GeneratedReports.ofOneEvent(2, 1000);
        Set<String> first = fourWordRuns(reports.get(0));
        Set<String> shared = fourWordRuns(reports.get(1));
        int all = shared.size();
        shared.retainAll(first);
        assertThat((double) shared.size() / all).isBetween(0.2, 0.6);
    }

    private static Set<String> fourWordRuns(Article article) {
        String[] words = article.text().split("\\W+");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 4 <= words.length; i++) {
            runs.add(String.join(" ", Arrays.copyOfRange(words, i, i + 4)));
        }
        return runs;
    }
}
