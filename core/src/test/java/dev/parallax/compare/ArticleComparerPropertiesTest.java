package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.testing.CorpusGenerator;
import dev.parallax.testing.RandomTexts;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleComparerPropertiesTest {

    private final ArticleComparer comparer = ArticleComparer.create();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingDependsOnTheOrderOfTheArticles(long seed) {
        List<Article> articles = CorpusGenerator.seeded(seed)
                .withSentences(12)
                .withCopyShare(0.7)
                .withEditRate(0.15)
                .generate(6)
                .articles();
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        Comparison expected = comparer.compare(articles);
        Comparison actual = comparer.compare(shuffled);
        assertThat(facts(expected)).isNotEmpty();
        assertThat(facts(actual)).isEqualTo(facts(expected));
        assertThat(pairs(actual)).isEqualTo(pairs(expected));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyTextIsComparedAndEverySpanStaysInItsSentence(long seed) {
        RandomTexts texts = RandomTexts.seeded(seed);
        List<Article> articles = IntStream.range(0, 12)
                .mapToObj(i -> Article.of("r" + i, texts.next(20) + "\n\n" + texts.next(200)))
                .toList();
        Comparison comparison = comparer.compare(articles);
        for (Document document : comparison.documents()) {
            int end = 0;
            for (Sentence sentence : document.sentences()) {
                assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
                end = sentence.span().end();
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    assertThat(sentence.span().contains(document.tokens().span(i)))
                            .as("token " + document.tokens().term(i) + " of " + document.text(sentence))
                            .isTrue();
                }
            }
        }
        for (Fact fact : comparison.facts()) {
            assertThat(fact.members()).contains(fact.label()).hasSizeGreaterThan(1);
            for (int i = 0; i < articles.size(); i++) {
                int article = i;
                boolean covered = fact.members().stream().anyMatch(m -> m.article() == article);
                assertThat(fact.coverage().get(i) == Coverage.COVERED).isEqualTo(covered);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour ",
                "harbour",
                "The mayor of Quillon said the bridge stays closed. ",
                "4711 ",
                "7",
                "!?.,;-() ",
                "\" a ",
                "A. ",
                "a) b) c) ",
                "\n ",
                "\uD83D\uDE00 ",
                "東京都知事は橋の閉鎖を発表した。",
                "قال رئيس البلدية إن الجسر سيبقى مغلقا. ",
                "a\u0301\u0301\u0301",
                "#a_",
                "www.a",
                "Ana Lund | Getty Images\n"
            })
    void whatIsRepeatedWithoutEndIsComparedInTime(String part) {
        String text = part.repeat(200_000 / part.length());
        List<Article> articles = List.of(
                Article.of("a", text),
                Article.of("b", "Marle", text + "And then it rained."),
                Article.of("c", "", text.substring(text.length() / 2)));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> comparer.compare(articles));
    }

    private static Set<String> facts(Comparison comparison) {
        return comparison.facts().stream()
                .map(fact -> name(comparison, List.of(fact.label()))
                        + name(comparison, fact.members())
                        + coverage(comparison, fact))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Comparison comparison, List<SentenceRef> members) {
        return members.stream()
                .map(m -> comparison.documents().get(m.article()).sentenceId(m.sentence()))
                .sorted()
                .toList()
                .toString();
    }

    private static Map<String, Coverage> coverage(Comparison comparison, Fact fact) {
        Map<String, Coverage> coverage = new TreeMap<>();
        for (int i = 0; i < comparison.documents().size(); i++) {
            coverage.put(
                    comparison.documents().get(i).article().id(),
                    fact.coverage().get(i));
        }
        return coverage;
    }

    private static Set<String> pairs(Comparison comparison) {
        return comparison.pairs().stream()
                .map(p -> {
                    String a = comparison.documents().get(p.a()).article().id();
                    String b = comparison.documents().get(p.b()).article().id();
                    String shares = a.compareTo(b) < 0
                            ? a + b + p.containmentAInB() + ' ' + p.containmentBInA()
                            : b + a + p.containmentBInA() + ' ' + p.containmentAInB();
                    return shares + ' ' + p.jaccard() + p.relation() + p.direction() + new TreeSet<>(p.evidence());
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
