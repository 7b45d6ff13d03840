package dev.parallax.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {

    private static final Path ROOT = Path.of(System.getProperty("parallax.root", ".."));
    private static final Path README = ROOT.resolve("README.md");
    private static final Path SOURCE = ROOT.resolve("examples/src/main/java/dev/parallax/examples/ReadmeExample.java");

    @Test
    void readmeShowsWhatRuns() throws IOException {
        assumeTrue(Files.exists(README), "there is no README.md to compare with");
        String readme = between(Files.readString(README), "```java\n", "```");
        String source = between(Files.readString(SOURCE), "// README begin\n", "// README end");
        assertThat(readme.strip()).isEqualTo(source.stripIndent().strip());
    }

    @Test
    void printsEachFactInTheWordsOfEachArticle() {
        Printed printed = Printed.by(() -> ReadmeExample.main(new String[0]));
        assertThat(printed.out().lines())
                .containsExactly(
                        "f1",
                        "  herald: Works on the Orsel bridge took 14 months.",
                        "  courier: The Orsel bridge was closed for 14 months.",
                        "f2",
                        "  herald: “It will outlive us all,” said engineer Ida Marrow.",
                        "  courier: Ida Marrow says that it “will outlive us all.”");
    }

    /** Returns what stands between the two; line breaks are those of Unix, whatever the checkout made of them. */
    private static String between(String text, String begin, String end) {
        String lines = text.replace("\r\n", "\n");
        assertThat(lines).contains(begin);
        int from = lines.indexOf(begin) + begin.length();
        int to = lines.indexOf(end, from);
        assertThat(to).as("the end of the block, " + end).isPositive();
        return lines.substring(from, to);
    }
}
