package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PairReaderTest {

    private final List<String> pairs = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private void read(byte[] bytes) {
        PairReader.read("pairs.tsv", new ByteArrayInputStream(bytes), new PairReader.Sink() {
            @Override
            public void pair(long row, String first, String second) {
                pairs.add(row + "|" + first + "|" + second);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem.message());
            }
        });
    }

    private void read(String text) {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTwoColumnsAndIgnoresTheRest() {
        read("\ufeffOne.\tTwo.\r\n\"Quoted\" \"\tIt's.\t0.5\tmore\n\n\uD83D\uDE00\tLast.");
        assertThat(pairs).containsExactly("0|One.|Two.", "1|\"Quoted\" \"|It's.", "3|\uD83D\uDE00|Last.");
        assertThat(problems).isEmpty();
    }

    @Test
    void namesEachBrokenRowAndGoesOn() {
        read("no tab\nOne.\t \n \tTwo.\nOne.\tTwo.\n");
        assertThat(pairs).containsExactly("3|One.|Two.");
        assertThat(problems)
                .containsExactly(
                        "pairs.tsv:1: has one column. Each line must hold two texts with a tab between them.",
                        "pairs.tsv:2: the second text is empty. Each line must hold two texts with a tab between them.",
                        "pairs.tsv:3: the first text is empty. Each line must hold two texts with a tab between them.");
    }

    @Test
    void bytesThatAreNotUtf8SpoilTheirRowOnly() {
        read("caf\u00e9\tbar\n".getBytes(StandardCharsets.ISO_8859_1));
        read("One.\tTwo.\n");
        assertThat(pairs).containsExactly("0|One.|Two.");
        assertThat(problems).singleElement().asString().startsWith("pairs.tsv:1: is not UTF-8: the byte at offset 3");
    }

    @Test
    void unpacks() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("One.\tTwo.\nThree.\tFour.\n".getBytes(StandardCharsets.UTF_8));
        }
        read(packed.toByteArray());
        assertThat(pairs).containsExactly("0|One.|Two.", "1|Three.|Four.");
        read(Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
        assertThat(problems).singleElement().asString().contains("ends too early");
    }

    @Test
    void emptyStreamHasNoRows() {
        read("");
        assertThat(pairs).isEmpty();
        assertThat(problems).isEmpty();
    }
}
