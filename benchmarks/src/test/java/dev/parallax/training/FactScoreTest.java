package dev.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Coverage;
import dev.parallax.compare.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactScoreTest {

    private final LabelledEvent event = ruling();

    @Test
    void withoutFactsNothingIsWrongAndMuchIsMissing() {
        FactScore score = FactScore.of(event, List.of());
        assertThat(score.all().precision()).isEqualTo(1, within(1e-12));
        assertThat(score.all().recall()).isBetween(0.3, 0.9);
        assertThat(score.shared().recall()).as("pairs at least").isLessThanOrEqualTo(0.5);
    }

    @Test
    void oneFactOfEverythingMissesNothingAndIsMostlyWrong() {
        List<SentenceRef> all = event.documents().stream()
                .flatMap(document -> document.sentences().stream()
                        .map(sentence -> new SentenceRef(event.documents().indexOf(document), sentence.index())))
                .toList();
        Fact fact = new Fact(
                "f1", all.get(0), all, Collections.nCopies(event.documents().size(), Coverage.COVERED));
        FactScore score = FactScore.of(event, List.of(fact));
        assertThat(score.all().recall()).isEqualTo(1, within(1e-12));
        assertThat(score.all().precision()).isLessThan(0.1);
        assertThat(score.apart()).as("side by side throughout").isZero();
        SentenceRef first = new SentenceRef(0, 0);
        SentenceRef third = new SentenceRef(0, 2);
        Fact distant = new Fact("f1", first, List.of(first, third), fact.coverage());
        assertThat(FactScore.of(event, List.of(distant)).apart()).isEqualTo(1);
    }

    private static LabelledEvent ruling() {
        Path data = Path.of(System.getProperty("parallax.root")).resolve("test-data");
        try {
            return LabelledEvent.read(
                    "ruling",
                    LabelledData.articles(data.resolve("ruling/articles.jsonl")),
                    data.resolve("gold/ruling"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
