package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DedupCommandTest {

    @TempDir
    Path folder;

    private final ObjectMapper mapper = new ObjectMapper();
    private Path input;

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i * i).collect(Collectors.joining(" "));
    }

    private static String line(String id, String outlet, String published, String text) {
        return String.format(
                Locale.ROOT,
                "{\"id\":  \"%s\", \"outlet\": \"%s\", \"published\": \"%s\", \"odd\": [1], \"text\": \"%s\"}",
                id,
                outlet,
                published,
                text);
    }

    private List<String> lines;

    @BeforeEach
    void write() throws IOException {
        lines = List.of(
                line("late", "Orsel Herald", "2031-05-04", words("a", 80)),
                line("other", "Courier", "2031-05-02", words("b", 80)),
                line("early", "The Packet", "2031-05-01", words("a", 80) + " more"),
                line("cut", "Courier", "2031-05-03", words("b", 50)),
                line("new", "Courier", "2031-05-05", words("c", 80)));
        input = Files.writeString(folder.resolve("in.jsonl"), String.join("\r\n", lines) + "\r\n");
    }

    private List<JsonNode> json(String text) throws IOException {
        return mapper.readerFor(JsonNode.class).<JsonNode>readValues(text).readAll();
    }

    @Test
    void clustersHaveTheFieldsOfTheContract() throws IOException {
        Run run = Run.of("dedup", input);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        List<JsonNode> clusters = json(run.out());
        assertThat(clusters).hasSize(2);
        assertThat(clusters.get(0).get("representative").textValue()).isEqualTo("early");
        assertThat(clusters.get(1).get("cluster").textValue()).isEqualTo("d2");
        JsonNode members = clusters.get(1).get("members");
        assertThat(members.findValuesAsText("id")).containsExactly("other", "cut");
        JsonNode cut = members.get(1);
        assertThat(cut.get("similarity").doubleValue()).isBetween(0.6, 0.63);
        assertThat(cut.get("matched_with").textValue()).isEqualTo("other");
        assertThat(cut.get("containment").doubleValue()).isEqualTo(1);
        assertThat(cut.get("reason").textValue()).isNotEmpty();
        assertThat(members.get(0).get("matched_with").isNull()).isTrue();
    }

    @Test
    void uniqueArticlesAreWrittenAsTheyWereAndPairsAreExact() throws IOException {
        Path unique = folder.resolve("unique.jsonl");
        Path pairs = folder.resolve("pairs.jsonl");
        Run run = Run.of("dedup", input, "--unique", unique, "--pairs", pairs, "-o", folder.resolve("out.jsonl"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(unique))
                .isEqualTo(lines.get(1) + "\r\n" + lines.get(2) + "\r\n" + lines.get(4) + "\r\n");
        List<JsonNode> found = json(Files.readString(pairs));
        assertThat(found).hasSize(2);
        JsonNode pair = found.get(0);
        assertThat(pair.get("a").textValue() + pair.get("b").textValue()).isEqualTo("othercut");
        assertThat(pair.get("jaccard").doubleValue()).isEqualTo(0.6154);
        assertThat(pair.get("containment_a_in_b").doubleValue()).isEqualTo(0.6154);
        assertThat(pair.get("containment_b_in_a").doubleValue()).isEqualTo(1);
        assertThat(json(Files.readString(folder.resolve("out.jsonl")))).hasSize(2);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "earliest, early",
        "longest, early",
        "first, late",
        "'outlet:Elsewhere,orsel herald', late",
    })
    void keepChoosesTheRepresentative(String keep, String representative) throws IOException {
        List<JsonNode> clusters = json(
                Run.of("dedup", input, "--keep", keep, "--containment", "off").out());
        assertThat(clusters)
                .extracting(c -> c.get("representative").textValue())
                .contains(representative);
    }

    @Test
    void thresholdAndWindowNarrowTheSearch() throws IOException {
        assertThat(json(Run.of("dedup", input, "--window", "12h").out()))
                .extracting(c -> c.get("representative").textValue())
                .containsExactly("other");
        assertThat(json(Run.of("dedup", input, "--threshold", "0.7", "--containment", "off")
                        .out()))
                .extracting(c -> c.get("representative").textValue())
                .containsExactly("early");
    }

    @Test
    void standardInputAndOtherFormatsWork() throws IOException {
        Run.Setup setup = new Run.Setup();
        setup.in = "id,text\nx," + words("d", 30) + "\ny," + words("d", 30) + "\n";
        Path unique = folder.resolve("unique.jsonl");
        Run run = setup.run("dedup", "-", "--input-format", "csv", "--unique", unique);
        assertThat(run.status()).isZero();
        assertThat(json(run.out())).hasSize(1);
        JsonNode kept = mapper.readTree(Files.readString(unique));
        assertThat(kept.get("id").textValue()).isEqualTo("x");
        assertThat(kept.get("text").textValue()).isEqualTo(words("d", 30));
    }

    @Test
    void brokenLinesGiveStatusThreeAndNothingReadableGivesNoFile() throws IOException {
        Path broken = Files.writeString(folder.resolve("b.jsonl"), lines.get(0) + "\n{\"text\": \n" + lines.get(2));
        Run run = Run.of("dedup", broken);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("b.jsonl:2:").contains("1 could not be read");
        assertThat(json(run.out())).hasSize(1);
        Path empty = Files.writeString(folder.resolve("e.jsonl"), "\n");
        Run none = Run.of("dedup", empty, "-o", folder.resolve("o.jsonl"), "--unique", folder.resolve("u.jsonl"));
        assertThat(none.status()).isEqualTo(1);
        assertThat(folder.resolve("o.jsonl")).doesNotExist();
        assertThat(folder.resolve("u.jsonl")).doesNotExist();
        assertThat(Run.of("dedup", input, "--strict", broken).status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--threshold, 0, is not a number above 0",
        "--threshold, x, is not a number above 0",
        "--containment, 1.1, nor off",
        "--keep, best, is none of earliest",
        "--keep, 'outlet: ,', names no outlet",
        "--window, soon, is no time such as",
        "--window, -P1D, is no time such as",
    })
    void wrongOptionsAreExplained(String option, String value, String message) {
        Run run = Run.of("dedup", input, option + '=' + value);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void twoResultsDoNotGoIntoOneFile() {
        assertThat(Run.of("dedup", input, "--pairs", "-").status()).isEqualTo(2);
        assertThat(Run.of("dedup", input, "--pairs", "x", "--unique", "x").err())
                .contains("cannot both go to x");
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        for (String option : List.of("--unique", "--pairs", "--output", "--html")) {
            assertThat(Run.of("dedup", input, option, input).status())
                    .as(option)
                    .isEqualTo(2);
        }
        assertThat(Files.readString(input)).startsWith(lines.get(0));
    }

    @Test
    void thePageShowsEveryCluster() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(Run.of("dedup", input, "--html", page).status()).isZero();

        assertThat(Files.readString(page)).contains("2 clusters", "Orsel Herald", "The Packet", "id=\"d2\"");
        assertThat(Run.of("dedup", input, "--html", "-").status()).isEqualTo(2);
    }

    @Test
    void someoneWhoLooksOnIsToldWhatCameOfIt() {
        Run.Setup setup = new Run.Setup();
        setup.errIsTerminal = true;
        assertThat(setup.run("dedup", input).err())
                .contains("5 articles, 2 clusters; 3 articles are kept and 2 repeat another.")
                .doesNotContain("written");
        Path file = folder.resolve("clusters.jsonl");
        Path page = folder.resolve("clusters.html");
        assertThat(setup.run("dedup", input, "-o", file, "--html", page).err())
                .contains("written: clusters to " + file + " and the page to " + page + ".");
        assertThat(setup.run("dedup", input, "-o", file, "--quiet").err()).isEmpty();
    }
}
