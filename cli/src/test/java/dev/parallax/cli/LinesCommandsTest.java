package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesCommandsTest {

    @TempDir
    Path folder;

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void segmentWritesEverySentence() throws IOException {
        Fixture.write(folder);
        Run run = Run.of("segment", folder.resolve("courier.txt"));
        assertThat(run.status()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(5);
        JsonNode last = mapper.readTree(lines.get(4));
        assertThat(last.get("article").textValue()).isEqualTo("courier");
        assertThat(last.get("text").textValue())
                .isEqualTo("A ferry for 400 passengers will cross the Lenn every ten minutes.");
    }

    @Test
    void quotesWritesEveryQuotationWithSpeakerAndVerb() throws IOException {
        String text = "Talks end.\n\n“We have no boats,” admitted Ida Marrow, the harbour chief. Nobody answered.";
        Path file = Files.writeString(folder.resolve("talks.txt"), text);
        Run run = Run.of("quotes", file);
        assertThat(run.status()).isZero();
        JsonNode quote = mapper.readTree(run.out());
        assertThat(quote.fieldNames())
                .toIterable()
                .containsExactly(
                        "article",
                        "start",
                        "end",
                        "text",
                        "type",
                        "speaker",
                        "speaker_start",
                        "speaker_end",
                        "verb",
                        "verb_class");
        assertThat(quote.get("text").textValue()).isEqualTo("We have no boats,");
        assertThat(quote.get("type").textValue()).isEqualTo("direct");
        assertThat(quote.get("speaker").textValue()).isEqualTo("Ida Marrow");
        assertThat(quote.get("speaker_start").intValue()).isEqualTo(text.indexOf("Ida"));
        assertThat(quote.get("verb").textValue()).isEqualTo("admitted");
        assertThat(quote.get("verb_class").textValue()).isEqualTo("confessing");
    }

    @Test
    void extractWritesArticlesOfAnyFormatAlike() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "id,title,text\nx,Bridge closes,It closed.\n");
        Path lines = Files.writeString(
                folder.resolve("a.jsonl"), "{\"id\": \"x\", \"title\": \"Bridge closes\", \"text\": \"It closed.\"}\n");
        Run fromCsv = Run.of("extract", csv);
        assertThat(fromCsv).isEqualTo(Run.of("extract", lines));
        assertThat(fromCsv.status()).isZero();
        JsonNode article = mapper.readTree(fromCsv.out());
        assertThat(article.get("text").textValue()).isEqualTo("It closed.");
        assertThat(article.get("text_start").intValue()).isEqualTo("Bridge closes\n\n".length());
    }

    @Test
    void brokenRecordsGiveStatusThreeAndTheRestIsWritten() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("a.jsonl"), "{\"text\": \"One.\"}\n{\"text\": \n{\"text\": \"Three.\"}\n");
        Path output = folder.resolve("out.jsonl");
        Run run = Run.of("segment", lines, "--output", output);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .contains("a.jsonl:2: is not valid JSON")
                .contains("1 could not be read; 2 articles were.");
        assertThat(Files.readAllLines(output)).hasSize(2);
    }

    @Test
    void nothingReadableIsAFailureAndLeavesNoFile() throws IOException {
        Path output = folder.resolve("out.jsonl");
        Run run = Run.of("extract", folder.resolve("none.txt"), "-o", output);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("no article could be read");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void strictLeavesNoFile() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"One.\"}\n{\"text\": \n");
        Run run = Run.of("segment", "--strict", lines, "--output", folder.resolve("out.jsonl"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(folder).isDirectoryNotContaining("glob:**out*");
    }

    @Test
    void endOfTheReaderIsNoFailure() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"One sentence.\"}\n".repeat(5_000));
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Run.Setup setup = new Run.Setup();
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        int status = Parallax.commandLine(setup.surroundings(closed, err)).execute("segment", lines.toString());
        assertThat(status).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void fullDiskIsAFailure() throws IOException {
        Fixture.write(folder);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        int status =
                Parallax.commandLine(new Run.Setup().surroundings(full, err)).execute("compare", folder.toString());
        assertThat(status).isEqualTo(1);
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("cannot write the standard output: No space left on device");
    }
}
