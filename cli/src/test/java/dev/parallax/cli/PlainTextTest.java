package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void noCodePointThatSteersPasses() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String shown = PlainText.of("a" + Character.toString(c) + "b");
            assertThat(shown.codePoints())
                    .noneMatch(x -> Character.isISOControl(x)
                            || Character.getType(x) == Character.FORMAT
                            || Character.getType(x) == Character.SURROGATE
                            || Character.getType(x) == Character.LINE_SEPARATOR
                            || Character.getType(x) == Character.PARAGRAPH_SEPARATOR);
            assertThat(shown).startsWith("a").endsWith("b");
        }
    }

    @Test
    void whiteSpaceIsFolded() {
        assertThat(PlainText.of(" \r\n a\t\u00a0 b\u2028c \n")).isEqualTo("a b c");
        assertThat(PlainText.of("")).isEmpty();
    }

    @Test
    void ordinaryTextStays() {
        String text = "\u201cBr\u00fccke\u201d \u6a4b \ud83c\udf09 \u0645\u064e e\u0301";
        assertThat(PlainText.of(text)).isEqualTo(text);
        assertThat(PlainText.inCharset(text, StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(PlainText.inCharset("\u201cBr\u00fccke\u201d \u2013 ok\u2026", StandardCharsets.ISO_8859_1))
                .isEqualTo("\"Br\u00fccke\" - ok...");
        assertThat(PlainText.inCharset("\u00fc\u6a4b", StandardCharsets.US_ASCII))
                .isEqualTo("??");
    }
}
