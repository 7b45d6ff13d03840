package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.testing.CorpusGenerator;
import dev.parallax.testing.RandomTexts;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceAlignerPropertiesTest {

    private final Analyzer analyzer = Analyzer.create();
    private final SentenceAligner aligner = SentenceAligner.create();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void linksDoNotDependOnTheOrderOfTheArticles(long seed) {
        assertSameInAnyOrder(copies(seed, 20, 5), seed);
    }

    @Test
    void norDoTheyInArticlesOfManySentences() {
        assertSameInAnyOrder(copies(4, 150, 3), 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void editsLeadFromAnySentenceToTheOtherAndStayWithinBoth(long seed) {
        List<Document> documents = new ArrayList<>(copies(seed, 20, 4));
        RandomTexts texts = RandomTexts.seeded(seed);
        for (int i = 0; i < 30; i++) {
            String text = texts.next(60);
            documents.add(analyzer.analyze(Article.of("r" + i, text)));
            documents.add(analyzer.analyze(Article.of("s" + i, text + texts.next(10))));
        }
        int edits = 0;
        for (Link link : aligner.align(documents)) {
            Document a = documents.get(link.a().article());
            Document b = documents.get(link.b().article());
            Span first = a.sentences().get(link.a().sentence()).span();
            Span second = b.sentences().get(link.b().sentence()).span();
            int untilA = first.start();
            int untilB = second.start();
            for (WordEdit edit : link.edits()) {
                assertThat(first.contains(edit.a())).isTrue();
                assertThat(second.contains(edit.b())).isTrue();
                assertThat(edit.a().start()).isGreaterThanOrEqualTo(untilA);
                assertThat(edit.b().start()).isGreaterThanOrEqualTo(untilB);
                untilA = edit.a().end();
                untilB = edit.b().end();
                assertThat(edit.a().isEmpty()).isEqualTo(edit.op() == WordEdit.Op.INSERT);
                assertThat(edit.b().isEmpty()).isEqualTo(edit.op() == WordEdit.Op.DELETE);
                edits++;
            }
            if (link.relation() == LinkRelation.IDENTICAL) {
                assertThat(terms(a, link.a().sentence()))
                        .isEqualTo(terms(b, link.b().sentence()));
            }
            if (!link.edits().isEmpty()) {
                assertThat(edited(link, a, b)).isEqualTo(terms(b, link.b().sentence()));
            }
        }
        assertThat(edits).isPositive();
    }

    private void assertSameInAnyOrder(List<Document> documents, long seed) {
        List<Document> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));
        Collections.reverse(shuffled);
        Map<String, Link> expected = byIds(documents, aligner.align(documents));
        Map<String, Link> actual = byIds(shuffled, aligner.align(shuffled));
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((key, link) -> {
            Link other = Objects.requireNonNull(actual.get(key));
            boolean turned = !id(documents, link.a()).equals(id(shuffled, other.a()));
            assertThat(other.probability()).isCloseTo(link.probability(), within(1e-9));
            assertThat(turned ? turned(other.relation()) : other.relation())
                    .as(key)
                    .isEqualTo(link.relation());
        });
    }

    private static LinkRelation turned(LinkRelation relation) {
        return switch (relation) {
            case A_IN_B -> LinkRelation.B_IN_A;
            case B_IN_A -> LinkRelation.A_IN_B;
            default -> relation;
        };
    }

    private static Map<String, Link> byIds(List<Document> documents, List<Link> links) {
        Map<String, Link> byIds = new HashMap<>();
        for (Link link : links) {
            List<String> ids = new ArrayList<>(List.of(id(documents, link.a()), id(documents, link.b())));
            Collections.sort(ids);
            byIds.put(ids.toString(), link);
        }
        return byIds;
    }

    private static String id(List<Document> documents, SentenceRef ref) {
        return documents.get(ref.article()).sentenceId(ref.sentence());
    }

    private List<Document> copies(long seed, int sentences, int articles) {
        return CorpusGenerator.seeded(seed)
                .withSentences(sentences)
                .withCopyShare(0.7)
                .withEditRate(0.2)
                .generate(articles)
                .articles()
                .stream()
                .map(analyzer::analyze)
                .toList();
    }

    /** Follows the edits through the words of a. */
    private static List<String> edited(Link link, Document a, Document b) {
        List<String> result = new ArrayList<>();
        Sentence sentence = a.sentences().get(link.a().sentence());
        int token = sentence.firstToken();
        for (WordEdit edit : link.edits()) {
            while (token < sentence.endToken()
                    && a.tokens().end(token) <= edit.a().start()) {
                result.add(a.tokens().term(token++));
            }
            while (token < sentence.endToken()
                    && a.tokens().start(token) < edit.a().end()) {
                token++;
            }
            int from = b.tokens().firstFrom(edit.b().start());
            int to = edit.b().isEmpty() ? from : b.tokens().firstFrom(edit.b().end());
            IntStream.range(from, to).mapToObj(b.tokens()::term).forEach(result::add);
        }
        while (token < sentence.endToken()) {
            result.add(a.tokens().term(token++));
        }
        return result;
    }

    private static List<String> terms(Document document, int index) {
        Sentence sentence = document.sentences().get(index);
        return IntStream.range(sentence.firstToken(), sentence.endToken())
                .mapToObj(document.tokens()::term)
                .toList();
    }
}
