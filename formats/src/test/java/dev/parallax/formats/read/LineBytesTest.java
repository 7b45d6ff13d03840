package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBytesTest {

    @Test
    void linesAreThoseThatSplittingGives() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(random.nextInt(3) == 0 ? "\n" : "x".repeat(random.nextInt(9_000)));
            }
            List<String> expected = new ArrayList<>(List.of(text.toString().split("\n", -1)));
            if (expected.get(expected.size() - 1).isEmpty()) {
                expected.remove(expected.size() - 1);
            }
            LineBytes lines =
                    new LineBytes(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
            long offset = 0;
            for (int i = 0; i < expected.size(); i++) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.number()).isEqualTo(i + 1L);
                assertThat(lines.offset()).isEqualTo(offset);
                assertThat(new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8))
                        .isEqualTo(expected.get(i));
                offset += expected.get(i).length() + 1L;
            }
            assertThat(lines.next()).isFalse();
        }
    }

    @Test
    void aLineBeyondTheLimitIsPassedOverWithoutBeingKept() throws IOException {
        InputStream in = new InputStream() {
            private long left = LineBytes.MAX_LENGTH + 10L;
            private String rest = "\nnext\n";

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left > 0) {
                    int count = (int) Math.min(left, length);
                    java.util.Arrays.fill(buffer, offset, offset + count, (byte) 'x');
                    left -= count;
                    return count;
                }
                if (rest.isEmpty()) {
                    return -1;
                }
                buffer[offset] = (byte) rest.charAt(0);
                rest = rest.substring(1);
                return 1;
            }
        };
        LineBytes lines = new LineBytes(in);
        assertThat(lines.next()).isTrue();
        assertThat(lines.isTooLong()).isTrue();
        assertThat(lines.next()).isTrue();
        assertThat(lines.isTooLong()).isFalse();
        assertThat(new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8))
                .isEqualTo("next");
        assertThat(lines.offset()).isEqualTo(LineBytes.MAX_LENGTH + 11L);
        assertThat(lines.next()).isFalse();
    }
}
