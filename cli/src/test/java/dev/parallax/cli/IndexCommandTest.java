package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.store.Database;
import dev.parallax.store.Durability;
import dev.parallax.store.StoredIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index that dedup keeps from run to run. */
class IndexCommandTest {

    @TempDir
    Path folder;

    private final ObjectMapper mapper = new ObjectMapper();
    private Path monday;
    private Path tuesday;
    private Path index;

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i * i).collect(Collectors.joining(" "));
    }

    private static String line(String id, String outlet, String published, String text) {
        return "{\"id\": \"" + id + "\", \"outlet\": \"" + outlet + "\", \"published\": \"" + published
                + "\", \"text\": \"" + text + "\"}\n";
    }

    @BeforeEach
    void write() throws IOException {
        monday = Files.writeString(
                folder.resolve("monday.jsonl"),
                line("m1", "Orsel Herald", "2031-05-05", words("a", 80))
                        + line("m2", "Courier", "2031-05-05", words("b", 80))
                        + line("m3", "The Packet", "2031-05-05", words("a", 80) + " more"));
        tuesday = Files.writeString(
                folder.resolve("tuesday.jsonl"),
                line("m2", "Courier", "2031-05-05", words("b", 80))
                        + line("t1", "Courier", "2031-05-06", words("a", 80) + " again")
                        + line("t2", "Courier", "2031-05-06", words("c", 80))
                        + line("t3", "Orsel Herald", "2031-05-06", words("c", 80)));
        index = folder.resolve("seen");
    }

    private List<JsonNode> json(String text) throws IOException {
        return mapper.readerFor(JsonNode.class).<JsonNode>readValues(text).readAll();
    }

    private static List<String> members(JsonNode cluster) {
        return cluster.get("members").findValuesAsText("id");
    }

    private void bothDays() {
        assertThat(Run.of("dedup", monday, "--index", index).status()).isZero();
        assertThat(Run.of("dedup", tuesday, "--index", index).status()).isZero();
    }

    @Test
    void aRunOnlyAddsWhatIsNew() throws IOException {
        List<JsonNode> first = json(Run.of("dedup", monday, "--index", index).out());
        assertThat(first).hasSize(1);
        assertThat(members(first.get(0))).containsExactly("m3", "m1");
        Path unique = folder.resolve("unique.jsonl");
        Run.Setup setup = new Run.Setup();
        setup.errIsTerminal = true;
        Run second = setup.run("dedup", tuesday, "--index", index, "--unique", unique);
        assertThat(second.status()).isZero();
        assertThat(second.err())
                .contains("4 articles, 2 clusters; 1 article is kept and 2 repeat another. 1 was in the index"
                        + " before.");
        List<JsonNode> clusters = json(second.out());
        assertThat(clusters).hasSize(2);
        assertThat(clusters.get(0).get("cluster").textValue()).isEqualTo("d1");
        assertThat(clusters.get(0).get("representative").textValue()).isEqualTo("m3");
        assertThat(members(clusters.get(0))).containsExactly("m3", "m1", "t1");
        assertThat(clusters.get(1).get("cluster").textValue()).isEqualTo("d2");
        assertThat(members(clusters.get(1))).containsExactly("t2", "t3");
        assertThat(json(Files.readString(unique)))
                .extracting(article -> article.get("id").textValue())
                .containsExactly("t2");
        Run third = Run.of("dedup", tuesday, "--index", index);
        assertThat(third.status()).isZero();
        assertThat(third.out()).isEmpty();
        JsonNode stats = json(Run.of("index", "stats", index, "--check").out()).get(0);
        assertThat(stats.get("articles").intValue()).isEqualTo(6);
        assertThat(stats.get("kept").intValue()).isEqualTo(3);
        assertThat(stats.get("clusters").intValue()).isEqualTo(2);
        assertThat(stats.get("runs").intValue()).isEqualTo(3);
    }

    @Test
    void nothingOfARunThatFailsIsKept() throws IOException {
        Files.writeString(monday, Files.readString(monday) + "{\"text\":\n");
        assertThat(Run.of("dedup", monday, "--index", index, "--strict").status())
                .isEqualTo(1);
        assertThat(json(Run.of("index", "stats", index).out())
                        .get(0)
                        .get("articles")
                        .intValue())
                .isZero();
    }

    @Test
    void anEditorCanAskWhyAnArticleWasDropped() throws IOException {
        bothDays();
        List<JsonNode> answers = json(Run.of("index", "query", index, "--id", "t1", "--id", "m2", "--id", "x")
                .out());
        JsonNode dropped = answers.get(0);
        assertThat(dropped.get("status").textValue()).isEqualTo("dropped");
        assertThat(dropped.get("representative").textValue()).isEqualTo("m3");
        assertThat(dropped.get("reason").textValue()).isEqualTo("same text but for small changes");
        assertThat(dropped.get("jaccard").doubleValue()).isBetween(0.9, 1.0);
        assertThat(dropped.get("run").get("number").intValue()).isEqualTo(2);
        assertThat(dropped.get("run").get("threshold").doubleValue()).isEqualTo(0.5);
        assertThat(answers.get(1).get("status").textValue()).isEqualTo("kept");
        assertThat(answers.get(2).get("status").textValue()).isEqualTo("not in the index");
    }

    @Test
    void articlesCanBeHeldAgainstAnIndexThatStaysAsItIs() throws IOException {
        bothDays();
        Path draft =
                Files.writeString(folder.resolve("draft.jsonl"), line("d", "Gazette", "2031-05-07", words("b", 80)));
        JsonNode answer = json(Run.of("index", "query", index, draft).out()).get(0);
        assertThat(answer.get("in_index").booleanValue()).isFalse();
        assertThat(answer.get("matches")).hasSize(1);
        assertThat(answer.get("matches").get(0).get("id").textValue()).isEqualTo("m2");
        assertThat(answer.get("matches").get(0).get("outlet").textValue()).isEqualTo("Courier");
        assertThat(answer.get("matches").get(0).get("similarity").doubleValue()).isEqualTo(1);
        assertThat(json(Run.of("index", "query", index, draft, "--id", "d").out())
                        .get(0)
                        .get("status")
                        .textValue())
                .isEqualTo("not in the index");
    }

    @Test
    void whatAnIndexHoldsCanBeExported() throws IOException {
        assertThat(Run.of("dedup", monday, "--index", index, "--index-texts").status())
                .isZero();
        assertThat(Run.of("dedup", tuesday, "--index", index).status()).isZero();
        List<JsonNode> articles = json(Run.of("index", "export", index).out());
        assertThat(articles)
                .extracting(a -> a.get("id").textValue())
                .containsExactly("m1", "m2", "m3", "t1", "t2", "t3");
        assertThat(articles)
                .extracting(a -> a.get("status").textValue())
                .containsExactly("dropped", "kept", "kept", "dropped", "kept", "dropped");
        assertThat(articles.get(0).get("text").textValue()).isEqualTo(words("a", 80));
        assertThat(articles.get(0).get("published").textValue()).isEqualTo("2031-05-05");
        assertThat(articles.get(3).has("text")).isFalse();
        assertThat(json(Run.of("index", "export", index, "--kept").out())).hasSize(3);
        assertThat(json(Run.of("index", "export", index, "--clusters").out()))
                .extracting(IndexCommandTest::members)
                .containsExactly(List.of("m3", "m1", "t1"), List.of("t2", "t3"));
    }

    @Test
    void articlesCanBeRemovedAllOrNone() throws IOException {
        bothDays();
        Run none = Run.of("index", "remove", index, "m1", "x");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("only 1 of the 2");
        Run run = Run.of("index", "remove", index, "m1", "t1", "--before", "2031-05-05");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("removed 2 articles");
        assertThat(json(Run.of("index", "export", index, "--clusters").out()))
                .extracting(IndexCommandTest::members)
                .containsExactly(List.of("t2", "t3"));
        assertThat(Run.of("index", "remove", index, "--before", "2031-05-06").err())
                .contains("removed 2 articles");
        assertThat(Run.of("index", "compact", index).err()).contains("bytes");
        assertThat(json(Run.of("index", "export", index).out()))
                .extracting(a -> a.get("id").textValue())
                .containsExactly("t2", "t3");
        assertThat(Run.of("index", "compact", index, "--repair").err())
                .contains("dropped 0 damaged records; 2 articles");
    }

    @Test
    void aCopyIsAnIndexOfItsOwn() throws IOException {
        bothDays();
        Path copy = folder.resolve("copy");
        assertThat(Run.of("index", "backup", index, copy).status()).isZero();
        assertThat(Run.of("index", "remove", index, "m1").status()).isZero();
        assertThat(json(Run.of("index", "stats", copy, "--check").out())
                        .get(0)
                        .get("articles")
                        .intValue())
                .isEqualTo(6);
        assertThat(Run.of("index", "backup", index, copy).err()).contains("is there already");
    }

    @Test
    void mistakesAreExplained() {
        assertThat(Run.of("index").status()).isEqualTo(2);
        assertThat(Run.of("index", "query", index).status()).isEqualTo(2);
        assertThat(Run.of("index", "remove", index).status()).isEqualTo(2);
        assertThat(Run.of("index", "remove", index, "--before", "soon").err()).contains("'soon' is no date");
        Run missing = Run.of("index", "stats", index);
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.err()).contains("seen does not exist. parallax dedup with --index makes one.");
    }

    @Test
    void anIndexOfOtherSettingsOrInUseIsRefused() {
        bothDays();
        Run low = Run.of("dedup", monday, "--index", index, "--threshold", "0.2");
        assertThat(low.status()).isEqualTo(1);
        assertThat(low.err()).contains("too few for --threshold 0.2");
        assertThat(Run.of("dedup", monday, "--index", index, "--threshold", "0.8", "--containment", "off")
                        .status())
                .isZero();
        try (StoredIndex held =
                StoredIndex.open(Database.folder(index), DuplicateSettings.create(), Durability.NORMAL)) {
            assertThat(held.stats().articles()).isEqualTo(6);
            Run run = Run.of("dedup", monday, "--index", index);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("is being written to by this process");
            assertThat(Run.of("index", "stats", index).status()).isZero();
        }
    }
}
