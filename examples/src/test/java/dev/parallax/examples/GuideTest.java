package dev.parallax.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.align.LinkRelation;
import dev.parallax.align.SentenceAligner;
import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Coverage;
import dev.parallax.formats.json.ComparisonJson;
import dev.parallax.reuse.PairRelation;
import dev.parallax.sentence.SentenceProfile;
import dev.parallax.text.SentenceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guide names everything that the outputs hold, and the limits as they are. */
class GuideTest {

    private static final Path GUIDE = Path.of(System.getProperty("parallax.root", ".."), "docs", "guide.md");

    private static String guide = "";

    @BeforeAll
    static void read() throws IOException {
        guide = Files.readString(GUIDE);
    }

    @Test
    void explainsEveryFieldOfTheJson() throws IOException {
        String json = ComparisonJson.of(
                ArticleComparer.create().compare(ExampleArticles.read(new String[0], "test-data/ferry")));
        Set<String> names = new TreeSet<>();
        collect(new ObjectMapper().readTree(json), names);
        assertThat(names)
                .contains("jaccard", "b_end", "coverage")
                .allSatisfy(name -> assertThat(guide).contains('`' + name + '`'));
    }

    @Test
    void explainsEveryLabel() {
        Stream<String> labels = Stream.of(
                        Stream.of(PairRelation.values()).map(PairRelation::label),
                        Stream.of(LinkRelation.values()).map(LinkRelation::label),
                        Stream.of(Coverage.values()).map(Coverage::label),
                        Stream.of(SentenceKind.values()).map(SentenceKind::label))
                .flatMap(s -> s);
        assertThat(labels).allSatisfy(label -> assertThat(guide).contains('`' + label + '`'));
    }

    @Test
    void givesTheLimitsAsTheyAre() {
        assertThat(guide)
                .contains(limit(Article.MAX_LENGTH, " UTF-16 units", "Article.MAX_LENGTH"))
                .contains(limit(SentenceAligner.MAX_SENTENCES, "", "SentenceAligner.MAX_SENTENCES"))
                .contains(limit(SentenceProfile.MAX_TOKENS, "", "SentenceProfile.MAX_TOKENS"));
    }

    private static String limit(int value, String unit, String constant) {
        return String.format(Locale.ROOT, "| %,d%s | `%s` |", value, unit, constant);
    }

    /** Collects the names of all fields; those of coverage are ids of articles. */
    private static void collect(JsonNode node, Set<String> names) {
        node.properties().forEach(field -> {
            names.add(field.getKey());
            if (!field.getKey().equals("coverage")) {
                collect(field.getValue(), names);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, names));
        }
    }
}
