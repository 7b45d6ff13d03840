package dev.parallax.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ZlibTest {

    /** Unpacks with the JDK, which also checks the sum at the end. */
    static byte[] unpack(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (!inflater.finished()) {
            int n = inflater.inflate(part);
            if (n == 0 && inflater.needsInput() && !inflater.finished()) {
                throw new DataFormatException("ends too early");
            }
            out.write(part, 0, n);
        }
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return out.toByteArray();
    }

    @RepeatedTest(60)
    void whatIsUnpackedIsWhatWasPacked(RepetitionInfo repetition) throws DataFormatException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(200_000)];
        int alphabet = 1 + random.nextInt(256);
        for (int i = 0; i < bytes.length; i++) {
            boolean copy = i > 40_000 && random.nextInt(50) == 0;
            int run = copy ? Math.min(bytes.length - i, 1 + random.nextInt(600)) : 0;
            if (copy) {
                int from = i - 1 - random.nextInt(40_000);
                for (int end = i + run; i < end; i++) {
                    bytes[i] = bytes[from++];
                }
                i--;
            } else {
                bytes[i] = (byte) random.nextInt(alphabet);
            }
        }

        assertThat(unpack(Zlib.compress(bytes))).isEqualTo(bytes);
    }

    @Test
    void makesTextThatRepeatsSmall() {
        byte[] text = "{\"a\":\"north#12\",\"b\":\"south#7\",\"probability\":0.93}\n"
                .repeat(1000)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Zlib.compress(text)).hasSizeLessThan(text.length / 50);
    }
}
