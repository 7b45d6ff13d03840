package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallaxTest {

    @TempDir
    Path folder;

    @Test
    void helpNamesCommandsExamplesAndExitStatus() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("compare", "segment", "extract", "help")
                .contains("parallax compare test-data/visit --html report.html")
                .contains("3   the results are written, but some article could not be read");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "segment", "extract"})
    void eachCommandHasHelp(String command) {
        Run run = Run.of("help", command);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: parallax " + command).contains("Example");
        assertThat(Run.of(command, "--help")).isEqualTo(run);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 54, 55, 100_000})
    void widthOfTheTerminalNeverHinders(int columns) throws IOException {
        Run.Setup setup = new Run.Setup();
        setup.columns = columns;
        assertThat(setup.run("--help").status()).isZero();
        Run run = setup.run("compare", Fixture.write(folder));
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= Math.max(40, Math.min(columns, 160)));
    }

    @Test
    void versionTellsTheJavaToo() {
        Run run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("parallax ")
                .doesNotContain("${")
                .contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void unknownCommandIsWrongUsage() {
        Run run = Run.of("compair", "x");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean").contains("compare").contains("see: parallax --help");
        assertThat(Run.of().status()).isEqualTo(2);
        Run frob = Run.of("frob", "x");
        assertThat(frob.status()).isEqualTo(2);
        assertThat(frob.out()).isEmpty();
        assertThat(frob.err())
                .contains("there is no command frob. The commands are ")
                .contains("compare", "segment", "extract", "help");
        assertThat(Run.of("--frob").err()).contains("--frob").doesNotContain("no command");
    }

    @Test
    void unexpectedFailureIsOneLineUnlessTheTraceIsAskedFor() throws IOException {
        Fixture.write(folder);
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("odd");
            }
        };
        for (boolean debug : new boolean[] {false, true}) {
            Run.Setup setup = new Run.Setup();
            setup.environment = debug ? Map.of("PARALLAX_DEBUG", "1") : Map.of();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Parallax.commandLine(setup.surroundings(broken, err)).execute("compare", folder.toString());
            assertThat(status).isEqualTo(1);
            String text = err.toString(StandardCharsets.UTF_8);
            assertThat(text)
                    .contains("unexpected failure: java.lang.IllegalStateException: odd")
                    .contains("PARALLAX_DEBUG=1");
            assertThat(text.contains("at dev.parallax.cli")).isEqualTo(debug);
        }
    }
}
