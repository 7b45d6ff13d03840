package dev.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceEvaluatorTest {

    private static DifferenceEvaluator.Score score(Path articles, Path gold, String table) throws IOException {
        List<Article> read = LabelledData.articles(articles);
        LabelledEvent event = LabelledEvent.read("event", read, gold);
        Comparison comparison = ArticleComparer.create().compare(read);
        List<String> lines = Files.readAllLines(gold.resolve(table));
        return DifferenceEvaluator.score(event, comparison.discrepancies(), lines.subList(1, lines.size()));
    }

    private static List<String> found(DifferenceEvaluator.Score score) {
        return score.rows().stream()
                .filter(DifferenceEvaluator.Row::isFound)
                .map(DifferenceEvaluator.Row::what)
                .toList();
    }

    /** The three that the README names: an hour or 45 minutes, delayed or cancelled, 23 or 32. */
    @Test
    void findsWhatTheReportsOfTheVisitStateDifferently() throws IOException {
        Path data = Path.of(System.getProperty("parallax.root")).resolve("test-data");
        DifferenceEvaluator.Score score = score(data.resolve("visit"), data.resolve("gold/visit"), "discrepancies.tsv");
        assertThat(found(score))
                .contains(
                        "length of the meeting with the premier",
                        "crew of the Marisa Dun",
                        "signing of the fisheries accord",
                        "name of the Kordan foreign minister",
                        "ships inspected");
        assertThat(score.strange()).as("what no row is about").isEmpty();
    }

    @Test
    void nothingFoundIsNothingRight() throws IOException {
        Path data = Path.of(System.getProperty("parallax.root")).resolve("test-data");
        List<Article> read = LabelledData.articles(data.resolve("visit"));
        LabelledEvent event = LabelledEvent.read("visit", read, data.resolve("gold/visit"));
        DifferenceEvaluator.Score score = DifferenceEvaluator.score(
                event, List.of(), List.of("1\tcrew\tsentinel=sentinel-21:23;skim=skim-19:32 (skim-20: mariners)"));
        assertThat(score.found()).isZero();
        assertThat(score.rows().get(0).values())
                .containsOnlyKeys("sentinel-21", "skim-19", "skim-20")
                .containsEntry("sentinel-21", "23");
    }

    /** What both annotators list and words alone can show: two estimates of one outlet, and who is said to have said it. */
    @Test
    void findsWhatWordsAloneShowInTheLabelledEvent() throws IOException {
        String shared = System.getenv("PARALLAX_SHARED");
        assumeTrue(shared != null && !shared.isBlank(), "PARALLAX_SHARED is not set: the labelled event is not here");
        Path gold = Path.of(shared).resolve("gold/blinken");
        DifferenceEvaluator.Score score = score(gold, gold, "discrepancies.tsv");
        assertThat(score.found()).isGreaterThanOrEqualTo(4);
        assertThat(score.strange()).isEmpty();
    }
}
