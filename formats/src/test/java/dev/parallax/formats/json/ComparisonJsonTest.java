package dev.parallax.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.ParallaxVersion;
import dev.parallax.formats.SampleComparison;
import dev.parallax.formats.read.ArticleReader;
import dev.parallax.formats.read.ArticleSink;
import dev.parallax.formats.read.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Holds the output to the shape that other programs read: every name, every type, every range. */
class ComparisonJsonTest {

    private static final List<String> SENTENCE_KINDS =
            List.of("headline", "subheading", "body", "caption", "credit", "dateline", "byline", "boilerplate");
    private static final List<String> PAIR_RELATIONS =
            List.of("identical", "near-duplicate", "derived", "partial", "quotes-only", "independent", "unrelated");
    private static final List<String> DIRECTIONS =
            List.of("a-to-b", "b-to-a", "common-source", "versions", "unknown", "none");
    private static final List<String> LINK_RELATIONS =
            List.of("identical", "near-verbatim", "paraphrase", "a-in-b", "b-in-a", "quote-shared", "related");

    private final ObjectMapper mapper = new ObjectMapper();

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Comparison visit() {
        List<Article> articles = new ArrayList<>();
        Path folder = Path.of(System.getProperty("parallax.root"), "test-data", "visit");
        ArticleReader.create().read(List.of(folder.toString()), new ArticleSink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.message());
            }
        });
        return ArticleComparer.create().compare(articles);
    }

    @Test
    void smallComparisonIsWrittenAsItAlwaysWas() throws IOException {
        String expected;
        try (InputStream in = getClass().getResourceAsStream("bridge.json")) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(ComparisonJson.of(SampleComparison.bridge()).replace(ParallaxVersion.text(), "VERSION"))
                .isEqualTo(expected);
    }

    @Test
    void realComparisonHasTheShapeOfTheContract() throws IOException {
        Comparison comparison = visit();
        JsonNode root = mapper.readTree(ComparisonJson.of(comparison));
        assertThat(names(root))
                .containsExactly(
                        "schema",
                        "version",
                        "articles",
                        "pairs",
                        "links",
                        "facts",
                        "quotes",
                        "quote_families",
                        "discrepancies",
                        "names",
                        "wording",
                        "substitutions");
        assertThat(root.get("schema").textValue()).isEqualTo("parallax.comparison/1");
        assertThat(root.get("version").textValue()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(root.get("articles")).hasSize(6);
        assertThat(root.get("links")).isNotEmpty();
        assertThat(root.get("facts")).isNotEmpty();
        Map<String, int[]> sentences = new HashMap<>();
        Map<String, Integer> lengths = new HashMap<>();
        for (int i = 0; i < root.get("articles").size(); i++) {
            Article article = comparison.documents().get(i).article();
            lengths.put(article.id(), article.text().length());
            checkArticle(root.get("articles").get(i), article, sentences);
        }
        root.get("pairs").forEach(pair -> checkPair(pair, lengths));
        root.get("links").forEach(link -> checkLink(link, sentences));
        root.get("facts").forEach(fact -> checkFact(fact, sentences, lengths));
        for (String later : List.of("quotes", "quote_families", "discrepancies", "names", "wording", "substitutions")) {
            assertThat(root.get(later).isArray()).as(later).isTrue();
        }
    }

    private static void checkArticle(JsonNode node, Article article, Map<String, int[]> sentences) {
        assertThat(names(node))
                .contains(
                        "id", "outlet", "headline", "published", "url", "language", "words", "text_start", "sentences");
        assertThat(node.get("id").textValue()).isEqualTo(article.id());
        assertThat(node.get("outlet").textValue()).isEqualTo(article.outlet());
        assertThat(node.get("published").textValue()).matches("\\d{4}-\\d\\d-\\d\\dT.*");
        assertThat(node.get("words").isInt()).isTrue();
        assertThat(node.get("text_start").intValue()).isEqualTo(article.textStart());
        int end = 0;
        for (int i = 0; i < node.get("sentences").size(); i++) {
            JsonNode sentence = node.get("sentences").get(i);
            assertThat(names(sentence)).startsWith("id", "start", "end", "kind");
            assertThat(sentence.get("id").textValue()).isEqualTo(article.id() + "#" + i);
            int start = sentence.get("start").intValue();
            assertThat(start).isGreaterThanOrEqualTo(end);
            end = sentence.get("end").intValue();
            assertThat(end).isBetween(start + 1, article.text().length());
            assertThat(sentence.get("kind").textValue()).isIn(SENTENCE_KINDS);
            sentences.put(sentence.get("id").textValue(), new int[] {start, end});
        }
        assertThat(end).isPositive();
    }

    private static void checkPair(JsonNode pair, Map<String, Integer> lengths) {
        assertThat(names(pair))
                .startsWith(
                        "a",
                        "b",
                        "jaccard",
                        "containment_a_in_b",
                        "containment_b_in_a",
                        "relation",
                        "direction",
                        "evidence",
                        "passages");
        assertThat(lengths)
                .containsKeys(pair.get("a").textValue(), pair.get("b").textValue());
        for (String share : List.of("jaccard", "containment_a_in_b", "containment_b_in_a")) {
            assertThat(pair.get(share).isDouble()).isTrue();
            assertThat(pair.get(share).doubleValue()).isBetween(0.0, 1.0);
        }
        assertThat(pair.get("relation").textValue()).isIn(PAIR_RELATIONS);
        assertThat(pair.get("direction").textValue()).isIn(DIRECTIONS);
        pair.get("evidence").forEach(why -> assertThat(why.isTextual()).isTrue());
        assertThat(pair.get("passages").isArray()).isTrue();
    }

    private static void checkLink(JsonNode link, Map<String, int[]> sentences) {
        assertThat(names(link)).startsWith("a", "b", "probability", "relation", "evidence", "edits");
        assertThat(sentences)
                .containsKeys(link.get("a").textValue(), link.get("b").textValue());
        assertThat(link.get("probability").doubleValue()).isBetween(0.1, 1.0);
        assertThat(link.get("relation").textValue()).isIn(LINK_RELATIONS);
        assertThat(names(link.get("evidence"))).startsWith("numbers", "names", "quote", "terms");
        assertThat(link.get("evidence").get("quote").isBoolean()).isTrue();
        for (JsonNode edit : link.get("edits")) {
            assertThat(names(edit)).startsWith("op", "a_start", "a_end", "b_start", "b_end");
            assertThat(edit.get("op").textValue()).isIn("delete", "insert", "replace");
            for (String side : List.of("a", "b")) {
                int[] sentence =
                        Objects.requireNonNull(sentences.get(link.get(side).textValue()));
                assertThat(edit.get(side + "_start").intValue())
                        .isBetween(sentence[0], edit.get(side + "_end").intValue());
                assertThat(edit.get(side + "_end").intValue()).isLessThanOrEqualTo(sentence[1]);
            }
        }
    }

    private static void checkFact(JsonNode fact, Map<String, int[]> sentences, Map<String, Integer> lengths) {
        assertThat(names(fact)).startsWith("id", "label", "members", "coverage");
        List<String> members = new ArrayList<>();
        for (Iterator<JsonNode> it = fact.get("members").elements(); it.hasNext(); ) {
            members.add(it.next().textValue());
        }
        assertThat(members).hasSizeGreaterThan(1).contains(fact.get("label").textValue());
        assertThat(sentences.keySet()).containsAll(members);
        assertThat(names(fact.get("coverage"))).containsExactlyInAnyOrderElementsOf(lengths.keySet());
        fact.get("coverage")
                .forEach(c -> assertThat(c.textValue()).isIn("covered", "partial", "not-found", "published-before"));
    }

    @Test
    void sameComparisonGivesTheSameBytes() {
        assertThat(ComparisonJson.of(visit())).isEqualTo(ComparisonJson.of(visit()));
    }
}
