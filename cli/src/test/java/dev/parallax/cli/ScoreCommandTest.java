package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

    private static final String PAIRS = """
            The Orsel bridge is shut.\tOrsel's bridge was closed.\t1
            The Orsel bridge is shut.\tA storm came up near Pellmouth.\t0
            """;

    @TempDir
    Path folder;

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void writesALineForEachRow() throws IOException {
        Run run = Run.of("score", Files.writeString(folder.resolve("pairs.tsv"), PAIRS));
        assertThat(run.status()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode first = mapper.readTree(lines.get(0));
        JsonNode second = mapper.readTree(lines.get(1));
        assertThat(second.get("row").intValue()).isEqualTo(1);
        assertThat(first.get("score").doubleValue())
                .isGreaterThan(second.get("score").doubleValue() + 0.2);
        assertThat(first.get("paraphrase_probability").doubleValue())
                .isGreaterThan(second.get("paraphrase_probability").doubleValue());
    }

    @Test
    void readsTheStandardInputAlike() throws IOException {
        Run.Setup setup = new Run.Setup();
        setup.in = PAIRS;
        assertThat(setup.run("score", "-"))
                .isEqualTo(Run.of("score", Files.writeString(folder.resolve("pairs.tsv"), PAIRS)));
    }

    @Test
    void brokenRowsGiveStatusThreeAndTheRestIsWritten() throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.tsv"), "one column\n" + PAIRS);
        Path output = folder.resolve("scores.jsonl");
        Run run = Run.of("score", pairs, "--output", output);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("pairs.tsv:1: has one column").contains("1 could not be read; 2 pairs were.");
        assertThat(Files.readAllLines(output)).hasSize(2).first().asString().startsWith("{\"row\": 1,");
    }

    @Test
    void failuresLeaveNoFileAndSayWhatToDo() throws IOException {
        Path output = folder.resolve("scores.jsonl");
        Path broken = Files.writeString(folder.resolve("pairs.tsv"), PAIRS + "one column\n");
        Run strict = Run.of("score", broken, "--strict", "-o", output);
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.err()).contains("pairs.tsv:3: has one column");
        Run missing = Run.of("score", folder.resolve("none.tsv"), "-o", output);
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.err()).contains("there is no such file");
        assertThat(Run.of("score", folder).err()).contains("it is a folder");
        assertThat(Run.of("score", Files.writeString(folder.resolve("empty.tsv"), ""))
                        .err())
                .contains("no pair could be read");
        assertThat(Run.of("score").status()).isEqualTo(2);
        Run itself = Run.of("score", broken, "-o", broken);
        assertThat(itself.status()).isEqualTo(2);
        assertThat(Files.readString(broken)).startsWith(PAIRS);
        assertThat(output).doesNotExist();
    }
}
