package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

    /** Gives its bytes in small pieces, so that characters are cut anywhere. */
    private static InputStream pieces(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(3)));
            }
        };
    }

    private static String readAll(Utf8Reader reader, Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[7];
        int count;
        while ((count = reader.read(buffer, 0, 1 + random.nextInt(7))) >= 0) {
            text.append(buffer, 0, count);
        }
        return text.toString();
    }

    @Test
    void rightBytesReadAsTheJdkDoes() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                int c = random.nextInt(random.nextBoolean() ? 0x250 : 0x11_0000);
                text.appendCodePoint((c >= 0xd800 && c < 0xe000) || c == 0xfeff ? '?' : c);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            Utf8Reader reader = new Utf8Reader(pieces(bytes, random));
            assertThat(readAll(reader, random)).isEqualTo(text.toString());
            assertThat(reader.wrongByte(0, Long.MAX_VALUE)).isEqualTo(-1);
        }
    }

    @Test
    void wrongBytesAreMarkedAndTheFirstIsWhereTheDecoderOfAWholeStops() throws IOException {
        Random random = new Random(8);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(30)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 'a' + random.nextInt(26));
            }
            bytes[0] = 'a';
            Utf8Reader reader = new Utf8Reader(pieces(bytes, random));
            String text = readAll(reader, random);
            long expected = -1;
            try {
                assertThat(text).isEqualTo(Utf8.decode(bytes, 0, bytes.length));
            } catch (NotUtf8Exception e) {
                expected = e.offset();
            }
            int mark = text.indexOf(Utf8Reader.WRONG);
            assertThat(reader.wrongByte(0, mark < 0 ? Long.MAX_VALUE : mark)).isEqualTo(-1);
            assertThat(mark < 0).isEqualTo(expected < 0);
            if (expected >= 0) {
                assertThat(new String(bytes, 0, (int) expected, StandardCharsets.UTF_8))
                        .isEqualTo(text.substring(0, mark));
                assertThat(reader.wrongByte(mark, mark + 1L)).isEqualTo(expected);
            }
        }
    }

    @Test
    void offsetsHoldBeyondTheBuffer() throws IOException {
        byte[] before = "x".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(before), new ByteArrayInputStream(new byte[] {-1, 'y'}));
        Utf8Reader reader = new Utf8Reader(in);
        assertThat(readAll(reader, new Random(9))).hasSize(200_002).endsWith(Utf8Reader.WRONG + "y");
        assertThat(reader.wrongByte(0, 300_000)).isEqualTo(200_000);
    }

    @Test
    void aFloodOfWrongBytesTakesBoundedMemory() throws IOException {
        byte[] flood = new byte[3_000_000];
        Arrays.fill(flood, (byte) 0xff);
        Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(flood));
        char[] buffer = new char[1 << 16];
        long count = 0;
        int n;
        while ((n = reader.read(buffer, 0, buffer.length)) >= 0) {
            count += n;
        }
        assertThat(count).isEqualTo(3_000_000);
        assertThat(reader.wrongByte(0, 1)).isZero();
        assertThat(reader.wrongByte(4_095, 4_096)).isEqualTo(4_095);
        assertThat(reader.wrongByte(2_999_999, 3_000_000))
                .as("wrong, but its place is not known")
                .isPositive();
        assertThat(reader.wrongByte(3_000_000, 3_000_001)).isEqualTo(-1);
    }
}
