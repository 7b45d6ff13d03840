package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static String run(boolean shown, long patience, double share) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Run.Setup().surroundings(OutputStream.nullOutputStream(), err);
        try (Progress progress = new Progress("Reading", surroundings, shown, patience)) {
            progress.share(share);
            for (int i = 0; i < 3; i++) {
                progress.step();
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void longWorkIsShownAndWipedAway() {
        assertThat(run(true, 0, 0)).matches("\rReading  1 article, 0 s, [0-9,]+ a second\r +\r");
    }

    @Test
    void workOfKnownSizeTellsHowLongItWillTake() {
        assertThat(run(true, 0, 0.25)).matches("\rReading  1 article, 0 s, [0-9,]+ a second, 25 %, 0 s left\r +\r");
    }

    @Test
    void shortWorkAndWorkNobodyLooksAtIsNot() {
        assertThat(run(true, Long.MAX_VALUE, 0)).isEmpty();
        assertThat(run(false, 0, 0)).isEmpty();
    }
}
