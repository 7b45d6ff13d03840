package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static String run(boolean shown, long patience) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Run.Setup().surroundings(OutputStream.nullOutputStream(), err);
        try (Progress progress = new Progress("Reading", surroundings, shown, patience)) {
            for (int i = 0; i < 3; i++) {
                progress.step();
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void longWorkIsShownAndWipedAway() {
        assertThat(run(true, 0)).startsWith("\rReading  1 article, 0 s").endsWith("\r" + " ".repeat(23) + "\r");
    }

    @Test
    void shortWorkAndWorkNobodyLooksAtIsNot() {
        assertThat(run(true, Long.MAX_VALUE)).isEmpty();
        assertThat(run(false, 0)).isEmpty();
    }
}
