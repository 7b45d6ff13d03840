package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.Link;
import dev.parallax.align.LinkEvidence;
import dev.parallax.align.LinkRelation;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts made to be slow: anything that grows with the square would take minutes. */
class HostileDifferencesTest {

    private static final int MEGABYTE = 1_000_000;

    enum Hostile {
        DIGITS("7".repeat(MEGABYTE)),
        DIGITS_AND_COMMAS("7,".repeat(MEGABYTE / 2)),
        AND("and ".repeat(MEGABYTE / 4)),
        NAMES(IntStream.range(0, MEGABYTE / 8).mapToObj(i -> "Xa" + letters(i)).collect(Collectors.joining(" "))),
        NAMES_APART(IntStream.range(0, MEGABYTE / 20)
                .mapToObj(i -> "the Ganna" + letters(i % 2000))
                .collect(Collectors.joining(" and "))),
        NUMBERS(IntStream.range(0, 10_000).mapToObj(i -> i + " ships").collect(Collectors.joining(" and "))),
        TOLLS(IntStream.range(0, 10_000)
                .mapToObj(i -> "killed " + i + " people")
                .collect(Collectors.joining(" and "))),
        DATES(IntStream.range(0, 10_000)
                .mapToObj(i -> "on March " + (1 + i % 28))
                .collect(Collectors.joining(" and "))),
        SENTENCES(IntStream.range(0, 12_000)
                .mapToObj(i -> "The mill sold " + i + " barrels of flour in the old harbour, the police said.")
                .collect(Collectors.joining(" "))),
        SAID("he said she said ".repeat(MEGABYTE / 16));

        private final String text;

        Hostile(String text) {
            this.text = text;
        }

        private static String letters(int i) {
            return new String(new char[] {
                (char) ('a' + i % 26),
                (char) ('a' + i / 26 % 26),
                (char) ('a' + i / 676 % 26),
                (char) ('a' + i / 17576 % 26)
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void takesSeconds(Hostile hostile) {
        List<Document> documents = new ArrayList<>();
        for (String id : List.of("a", "b")) {
            documents.add(Analyzer.create().analyze(Article.of(id, hostile.text).withLanguage("en")));
        }
        List<Link> links = new ArrayList<>();
        List<List<SentenceRef>> facts = new ArrayList<>();
        int sentences = documents.get(0).sentences().size();
        Random random = new Random(3);
        for (int s = 0; s < sentences; s++) {
            SentenceRef a = new SentenceRef(0, s);
            SentenceRef b = new SentenceRef(1, random.nextInt(sentences));
            facts.add(List.of(a, b));
            LinkEvidence evidence = new LinkEvidence(List.of(), List.of(), false, List.of());
            links.add(new Link(a, b, 0.9, LinkRelation.PARAPHRASE, evidence, List.of()));
        }
        long start = System.nanoTime();
        Differences found = Differences.find(documents, links, facts, List.of(), List.of());
        assertThat(found.substitutions()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }
}
