package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in docs/analysis on real tables. Skipped where the interpreter, or what it needs, is not installed. */
class AnalysisScriptsTest {

    private static final Path ROOT = Path.of(System.getProperty("parallax.root"));

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeTables() {
        Run run = Run.of("compare", ROOT.resolve("test-data/ferry"), "--csv", folder.resolve("tables"));
        assertThat(run.status()).as(run.err()).isZero();
    }

    private record Ended(int status, String output) {}

    private static Ended run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            return new Ended(-1, "not installed");
        }
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private static void readsAndPlots(String script, String... interpreter) throws Exception {
        Path figures = folder.resolve("figures of " + script);
        List<String> command = new ArrayList<>(List.of(interpreter));
        command.add(ROOT.resolve("docs/analysis").resolve(script).toString());
        command.add(folder.resolve("tables").toString());
        command.add(figures.toString());

        Ended ended = run(command);

        assertThat(ended.status).as(ended.output).isZero();
        assertThat(ended.output).contains("6 articles, ", "Fairlead Agency", "Stated differently", "At least 11 / ");
        for (String figure : List.of("coverage.png", "shared-text.png")) {
            assertThat(Files.readAllBytes(figures.resolve(figure)))
                    .hasSizeGreaterThan(4000)
                    .startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void pandasReadsTheTables() throws Exception {
        String python = System.getenv().getOrDefault("PARALLAX_PYTHON", "python3");
        Assumptions.assumeTrue(
                run(List.of(python, "-c", "import pandas, matplotlib")).status == 0,
                "no Python with pandas and matplotlib; PARALLAX_PYTHON may name one");
        readsAndPlots("tables.py", python);
    }

    @Test
    void baseRReadsTheTables() throws Exception {
        Assumptions.assumeTrue(run(List.of("Rscript", "--version")).status == 0, "Rscript is not installed");
        readsAndPlots("tables.R", "Rscript");
    }
}
