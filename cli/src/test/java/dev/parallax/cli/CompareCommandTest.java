package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    Path folder;

    Path event = Path.of("");

    @BeforeEach
    void writeEvent() throws IOException {
        event = Fixture.write(Files.createDirectory(folder.resolve("event")));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void folderGivesASummary() {
        Run run = Run.of("compare", event);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Three reports of one event: ")
                .contains("A  The Orrel Courier")
                .contains("B  Lenn Valley Gazette")
                .contains("C  Radio Marsh")
                .contains("In their words")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= 100);
    }

    @Test
    void jsonIsOneObjectOfTheContract() throws IOException {
        Run run = Run.of("compare", "--format", "json", event.resolve("courier.txt"), event.resolve("gazette.txt"));
        assertThat(run.status()).isZero();
        JsonNode root = new ObjectMapper().readTree(run.out());
        assertThat(root.get("schema").textValue()).isEqualTo("parallax.comparison/1");
        assertThat(root.get("articles").get(0).get("id").textValue()).isEqualTo("courier");
        assertThat(root.get("articles").get(1).get("id").textValue()).isEqualTo("gazette");
        assertThat(root.get("links")).isNotEmpty();
    }

    @Test
    void resultsGoToFilesAndNothingElseIsLeftThere() throws IOException {
        Path output = folder.resolve("out put.json");
        Path page = folder.resolve("r\u00e9port.html");
        Files.writeString(page, "old");
        Run run = Run.of("compare", event, "--format=json", "-o", output, "--html", page);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(new ObjectMapper().readTree(output.toFile()).get("facts")).isNotNull();
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("The Orrel Courier");
        assertThat(names(folder)).containsExactly("event", "out put.json", "r\u00e9port.html");
    }

    @Test
    void excerptKeepsWholeSentencesAndFilesOutOfTheReport() throws IOException {
        Path page = folder.resolve("report.html");
        assertThat(Run.of("compare", event, "--html", page, "--excerpt", "3").status())
                .isZero();
        assertThat(Files.readString(page)).contains(" …</a>").doesNotContain("id=\"downloads\"");
        assertThat(Run.of("compare", event, "--html", page).status()).isZero();
        assertThat(Files.readString(page)).doesNotContain(" …</a>").contains("id=\"downloads\"");
        assertThat(Run.of("compare", event, "--excerpt", "3").err()).contains("it needs --html");
        assertThat(Run.of("compare", event, "--html", page, "--excerpt", "0").status())
                .isEqualTo(2);
    }

    @Test
    void tablesGoToAFolderThatIsMade() throws IOException {
        Path tables = folder.resolve("deep").resolve("tables");
        Run run = Run.of("compare", event, "--csv", tables);
        assertThat(run.status()).isZero();
        assertThat(names(tables)).contains("articles.csv", "sentences.csv", "links.csv", "coverage.csv");
        assertThat(names(tables)).allMatch(name -> name.endsWith(".csv"));
        assertThat(Files.readString(tables.resolve("articles.csv"))).contains("The Orrel Courier");
        assertThat(Run.of("compare", event, "--csv", tables).status()).isZero();
    }

    @Test
    void tablesThatCannotBeWrittenAreRefusedBeforeTheWork() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        Run run = Run.of("compare", event, "--csv", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("cannot make the folder").contains("Name another");
        assertThat(Files.readString(file)).isEqualTo("kept");
        Files.createDirectories(folder.resolve("taken").resolve("links.csv"));
        Run taken = Run.of("compare", event, "--csv", folder.resolve("taken"));
        assertThat(taken.status()).isEqualTo(1);
        assertThat(names(folder.resolve("taken"))).containsExactly("links.csv");
    }

    @Test
    void summaryInAFileIsPlain() throws IOException {
        Run.Setup setup = new Run.Setup();
        setup.outIsTerminal = true;
        Path output = folder.resolve("summary.txt");
        assertThat(setup.run("compare", event, "-o", output).status()).isZero();
        assertThat(Files.readString(output)).contains("\u25cf").doesNotContain("\u001b");
    }

    @Test
    void onTerminalsThereIsColourUnlessSomeoneObjects() {
        Run.Setup setup = new Run.Setup();
        setup.outIsTerminal = true;
        assertThat(setup.run("compare", event).out()).contains("\u001b[1m");
        assertThat(setup.run("compare", event, "--color", "never").out()).doesNotContain("\u001b");
        setup.environment = Map.of("NO_COLOR", "1");
        assertThat(setup.run("compare", event).out()).doesNotContain("\u001b");
        assertThat(setup.run("compare", event, "--color=always").out()).contains("\u001b[1m");
        setup.environment = Map.of("NO_COLOR", "", "TERM", "dumb");
        assertThat(setup.run("compare", event).out()).doesNotContain("\u001b");
        setup.environment = Map.of("NO_COLOR", "", "TERM", "xterm");
        assertThat(setup.run("compare", event).out()).contains("\u001b[1m");
    }

    @Test
    void terminalsWithoutUnicodeGetAscii() throws IOException {
        Files.writeString(
                event.resolve("radio.txt"),
                "\u201cBr\u00fccke\u201d \u2013 \u6a4b\n\nThe Orrel bridge closes on Monday.\n");
        Run.Setup setup = new Run.Setup();
        setup.charset = StandardCharsets.US_ASCII;
        Run run = setup.run("compare", event);
        assertThat(run.out()).contains("# told   o in part   . not found");
        assertThat(run.out().chars()).allMatch(c -> c < 127);
    }

    @Test
    void missingFileIsNamedAndTheRestCompared() {
        Run run = Run.of("compare", event, folder.resolve("none.txt"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("Three reports");
        assertThat(run.err())
                .contains("none.txt: there is no such file or folder. Check the spelling")
                .contains("1 could not be read; 3 articles were.");
    }

    @Test
    void strictStopsAtTheFirstWithoutResults() throws IOException {
        Path output = folder.resolve("out.json");
        Files.writeString(output, "before");
        Run run = Run.of("compare", "--strict", "--format", "json", "-o", output, folder.resolve("none.txt"), event);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("none.txt: there is no such file").contains("--strict");
        assertThat(Files.readString(output)).isEqualTo("before");
    }

    @Test
    void oneArticleIsNotEnough() {
        Run run = Run.of("compare", event.resolve("courier.txt"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("only one article was found, courier").contains("another outlet's report");
    }

    @Test
    void folderOfNothingIsNotEnough() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("compare", empty);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("the folder holds no articles. Articles are files of txt, md, html, htm, jsonl")
                .contains("no article was found (1 could not be read, see above)");
    }

    @Test
    void emptyFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.txt"), "");
        Run run = Run.of("compare", file, event.resolve("radio.txt"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("empty.txt: has no text.")
                .contains("only one article was found, radio (1 could not");
    }

    @Test
    void nothingAtAllIsWrongUsage() {
        Run run = Run.of("compare");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("ARTICLES")
                .contains("parallax compare --help")
                .doesNotContain("\tat ");
    }

    @Test
    void wrongOptionsAreWrongUsage() {
        assertThat(Run.of("compare", event, "--format", "yaml").status()).isEqualTo(2);
        assertThat(Run.of("compare", event, "--format", "yaml").err()).contains("'yaml' is neither text nor json");
        assertThat(Run.of("compare", event, "--color", "blue").status()).isEqualTo(2);
        assertThat(Run.of("compare", event, "--input-format", "pdf").err()).contains("none of text, html");
        assertThat(Run.of("compare", event, "--formt", "json").err()).contains("did you mean --format?");
        assertThat(Run.of("compare", event, "--html", "x", "-o", "x").status()).isEqualTo(2);
        assertThat(Run.of("compare", event, "--html", "-").status()).isEqualTo(2);
    }

    @Test
    void standardInputIsReadInTheFormatNamed() {
        Run.Setup setup = new Run.Setup();
        setup.in = """
                {"id": "a", "text": "The bridge closed on Monday."}
                {"id": "b", "text": "On Monday the bridge closed."}
                """;
        assertThat(setup.run("compare", "-", "--input-format", "jsonl").status())
                .isZero();
        assertThat(setup.run("compare", "-").status()).isEqualTo(1);
        assertThat(setup.run("compare", "-").err()).contains("--input-format jsonl");
    }

    @Test
    void placesThatCannotBeWrittenAreNamed() throws IOException {
        Run run = Run.of("compare", event, "-o", folder.resolve("none/out.json"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("there is no folder").contains("Make it first.");
        assertThat(Run.of("compare", event, "--html", folder).err()).contains("it is a folder. Name a file in it.");
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "everything can be written here");
        assertThat(Run.of("compare", event, "-o", locked.resolve("x")).err()).contains("no permission");
    }

    @Test
    void hostileTextNeverSteersTheTerminal() throws IOException {
        String evil = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u202eevil\u0000";
        Files.writeString(
                event.resolve("radio.txt"),
                "---\noutlet: Radio " + evil + "\n---\n" + evil + "\n\nThe Orrel bridge closes on Monday " + evil
                        + ".\n");
        Files.writeString(event.resolve("x" + "\u001b[31m" + ".pdf"), "");
        Run.Setup setup = new Run.Setup();
        setup.outIsTerminal = true;
        setup.errIsTerminal = true;
        Run run = setup.run("compare", event, folder.resolve("no\u001b[31mfile"), "--color", "never");
        assertThat(run.status()).isEqualTo(3);
        assertThat((run.out() + run.err()).chars().filter(c -> c != '\n' && c != '\r'))
                .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
        assertThat(run.out()).contains("Radio \ufffd]0;owned\ufffd");
    }

    @Test
    void remarksAreForThoseWhoLookOn() throws IOException {
        Files.writeString(event.resolve("notes.pdf"), "");
        Files.writeString(event.resolve("dated.txt"), "---\npublished: May\n---\nThe Orrel bridge closes.\n");
        Run.Setup setup = new Run.Setup();
        assertThat(setup.run("compare", event).err())
                .contains("passed over ")
                .contains("notes.pdf: is not one of the formats")
                .hasLineCount(1);
        setup.errIsTerminal = true;
        assertThat(setup.run("compare", event).err()).contains("notes.pdf: is").contains("the time \"May\"");
        assertThat(setup.run("compare", event, "--quiet").err()).isEmpty();
        assertThat(setup.run("compare", event, "-q", folder.resolve("none")).err())
                .contains("no such file");
    }

    @Test
    void resultsNeverReplaceWhatIsRead() throws IOException {
        Path courier = event.resolve("courier.txt");
        Path gazette = event.resolve("gazette.txt");
        String before = Files.readString(courier);
        for (String option : List.of("-o", "--html")) {
            for (Path input : List.of(courier, event)) {
                Run run = Run.of("compare", input, gazette, option, event.resolve("../event/courier.txt"));
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.out()).isEmpty();
                assertThat(run.err()).contains("courier.txt: it is one of the articles that are read. Name another");
            }
        }
        assertThat(Run.of("segment", courier, "-o", courier).status()).isEqualTo(2);
        assertThat(Files.readString(courier)).isEqualTo(before);
        assertThat(Run.of("compare", courier, gazette, "-o", event.resolve("radio.txt"))
                        .status())
                .as("a file that is not read")
                .isZero();
        assertThat(Run.of("compare", event, "-o", event.resolve("new.log")).status())
                .isZero();
    }

    @Test
    void linksToWhatIsReadAreFollowed() throws IOException {
        Path courier = event.resolve("courier.txt");
        Path link = folder.resolve("link");
        try {
            Files.createSymbolicLink(link, courier);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        assertThat(Run.of("compare", event, "-o", link).status()).isEqualTo(2);
    }

    @Test
    void devicesAreWrittenTo() {
        assertThat(Run.of("compare", event, "-o", "/dev/stdout").out()).contains("Three reports");
        assumeTrue(Files.isWritable(Path.of("/dev/null")), "no devices here");
        assertThat(Run.of("compare", event, "-o", "/dev/null")).isEqualTo(new Run(0, "", ""));
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void whoHasTheReportIsNotToldToAskForIt() throws IOException {
        StringBuilder text = new StringBuilder("Many facts\n\n");
        for (int i = 0; i < 20; i++) {
            text.append("The town of Orrel")
                    .append((char) ('a' + i))
                    .append(" paid ")
                    .append(1_000 + 37 * i)
                    .append(" crowns to repair its ")
                    .append("bridge ".repeat(i % 3 + 1))
                    .append("again.\n\n");
        }
        Path a = Files.writeString(folder.resolve("a.txt"), text);
        Path b = Files.writeString(folder.resolve("b.txt"), text);
        assertThat(Run.of("compare", a, b).out()).contains("All of it: --html FILE or --format json");
        Run.Setup setup = new Run.Setup();
        setup.errIsTerminal = true;
        Path page = folder.resolve("report.html");
        Run run = setup.run("compare", a, b, "--html", page);
        assertThat(run.out()).contains("All of it: --format json").doesNotContain("--html");
        assertThat(run.err()).contains("wrote " + page);
        assertThat(setup.run("compare", a, b, "--html", page, "--quiet").err()).isEmpty();
    }

    @Test
    void manyRemarksAreCounted() throws IOException {
        for (int i = 0; i < 10; i++) {
            Files.writeString(event.resolve(i + ".pdf"), "");
        }
        Run.Setup setup = new Run.Setup();
        setup.errIsTerminal = true;
        for (boolean terminal : new boolean[] {true, false}) {
            setup.errIsTerminal = terminal;
            Run run = setup.run("compare", event);
            assertThat(run.status()).isZero();
            assertThat(run.err())
                    .contains("passed over 10 files of folders")
                    .contains("0.pdf, ", "1.pdf, ", "2.pdf, ...")
                    .doesNotContain("3.pdf");
            assertThat(run.err().lines()).hasSize(1);
        }
    }

    @Test
    void crowdIsRefusedBeforeItIsCompared() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i <= CompareCommand.MAX_ARTICLES; i++) {
            lines.append("{\"text\": \"Report ").append(i).append("\"}\n");
        }
        Run run = Run.of("compare", Files.writeString(folder.resolve("crowd.jsonl"), lines));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("more than 1000 articles");
    }
}
