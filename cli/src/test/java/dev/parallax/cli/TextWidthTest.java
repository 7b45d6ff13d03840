package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "bridge, 6",
        "Br\u00fccke, 6",
        "Bru\u0308cke, 6",
        "\u6a4b, 2",
        "\ud55c\uad6d, 4",
        "\uff21, 2",
        "\ud83c\udf09, 2",
        "\u25cf\u2026\u2014, 3",
        "\u0645\u064e, 1",
        "a\u200db, 2"
    })
    void widthIsThatOfTerminals(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "The bridge closes, 17, The bridge closes",
        "The bridge closes, 16, The bridge\u2026",
        "The bridge closes, 11, The bridge\u2026",
        "The bridge closes, 10, The bridg\u2026",
        "\u6a4b\u6a4b\u6a4b, 5, \u6a4b\u6a4b\u2026",
        "\u6a4b\u6a4b\u6a4b, 4, \u6a4b\u2026",
        "Bridgewatershire, 6, Bridg\u2026"
    })
    void trimmingKeepsWords(String text, int columns, String expected) {
        assertThat(TextWidth.trim(text, columns, "\u2026")).isEqualTo(expected);
    }

    @Test
    void anyTextCanBeBroughtToAnyWidth() {
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.appendCodePoint(random.nextInt(3) == 0 ? ' ' : random.nextInt(0x2_0000));
            }
            String plain = PlainText.of(text.toString());
            int columns = 3 + random.nextInt(30);
            String left = TextWidth.left(plain, columns, "\u2026");
            assertThat(TextWidth.of(left)).isEqualTo(columns);
            assertThat(left.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            assertThat(TextWidth.of(TextWidth.right(plain, columns))).isGreaterThanOrEqualTo(columns);
        }
    }
}
