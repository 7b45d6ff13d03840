package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.parallax.article.Span;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

    private final Normalizer normalizer = Normalizer.of(NormalizerVersion.V1);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "The Port Of MARLE,the port of marle",
                "don\u2019t \u201Cgo\u201D,don't \"go\"",
                "a\u2014b \u2013 c \u2212 d\u2011e,a-b - c - d-e",
                "so\u00ADft zero\u200Bwidth \uFEFFmark,soft zerowidth mark",
                "\u202Eright\u202C left,right left",
                "a \u200B b,a b",
                "\uFF26\uFF55\uFF4C\uFF4C \uFB01ne,full fine",
                "STRASSE stra\u00DFe STRA\u1E9EE,strasse strasse strasse",
                "\u03A3\u0399\u03A3\u03A5\u03A6\u039F\u03A3 \u03C3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2,\u03C3\u03B9\u03C3\u03C5\u03C6\u03BF\u03C3 \u03C3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C3",
                "cafe\u0301 CAF\u00C9,caf\u00E9 caf\u00E9",
                "1\u00BD or \u00BE,1 1/2 or 3/4",
                "\u00B4tis o`clock a\u00B4s,'tis o'clock a's",
                "\u2026,...",
                "\u1112\u1161\u11AB\uAD6D,\uD55C\uAD6D",
                "\u1FB3,\u03B1\u03B9",
                "x\u200D\u0301y\u200D,x\u0301y",
                "e\u00AD\u0301t\u00E9,\u00E9t\u00E9",
            })
    void writesTheSameWordsAlike(String text, String expected) {
        assertThat(normalize(text)).isEqualTo(expected);
    }

    @Test
    void writesAnyWhiteSpaceAsOneSpace() {
        assertThat(normalize("\n\na\u00A0 \t\r\n \u200B\u2028b\u3000")).isEqualTo(" a b ");
    }

    @Test
    void foldsTheLettersIWithoutTurkicRules() {
        assertThat(Locale.getDefault().getLanguage())
                .as("the tests run in Turkey")
                .isEqualTo("tr");
        assertThat(normalize("ISTANBUL I i")).isEqualTo("istanbul i i");
        assertThat(normalize("\u0130")).isEqualTo("i\u0307");
        assertThat(normalize("\u0131")).isEqualTo("\u0131");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uD800", "\uDC00\uD800 b", "\uDFFF\u0301", "\uD83D", "e\uDC00\u0301"})
    void leavesLoneSurrogatesAsTheyAre(String text) {
        assertThat(normalize(text)).isEqualTo(text);
    }

    @Test
    void leavesCodePointsYoungerThanUnicode13AsTheyAre() {
        // U+10570 VITHKUQI CAPITAL LETTER A got a lower case in Unicode 14; U+1E030 is a compatibility letter of 15.
        String young = "\uD801\uDD70 \uD838\uDC30 \uA7DC";
        assertThat(normalize(young)).isEqualTo(young);
        assertThat(normalize("\u019B\u0264")).isEqualTo("\u019B\u0264");
    }

    @Test
    void keepsThirtyMarksOfACharacter() {
        String marks = "\u0316".repeat(1000);
        assertThat(normalize("b" + marks + "c")).isEqualTo("b" + "\u0316".repeat(30) + "c");
        assertThat(normalize("\u1E07" + marks)).isEqualTo(normalize("b\u0331" + marks));
        NormalizedText normalized = normalizer.normalize("b" + marks + "c");
        assertThat(normalized.map().toOriginal(new Span(5, 6))).isEqualTo(new Span(0, 1001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0301",
                "\u0344",
                "\u3099",
                "\u200D",
                "\u200D\u0301",
                "a\u200D",
                "\u1100",
                "\u1161",
                "\u11A8",
                " ",
                " \u200B",
                "\u00BD",
                "\uD800",
                "\uFDFA",
                "\uFE0F",
                "\u094D",
                "a\u0323",
                "'s",
                "@a",
                "a.",
                "1,",
                "http://",
                "www.a)"
            })
    void takesLinearTimeOnAnyRepetition(String unit) {
        // A quadratic step on that many units would take minutes.
        String text = unit.repeat(300_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            NormalizedText normalized = normalizer.normalize(text);
            Tokenizer.tokenize(text, normalized, true);
        });
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> nullText());
    }

    @SuppressWarnings("NullAway") // the point of the test
    private void nullText() {
        normalizer.normalize(null);
    }

    private String normalize(String text) {
        return normalizer.normalize(text).text();
    }
}
