package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Span;
import dev.parallax.internal.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        String language = "en";
        for (String line : Resources.lines(SentenceSplitterTest.class, "sentences.txt")) {
            if (line.startsWith("[") && line.endsWith("]") && line.length() == 4) {
                language = line.substring(1, 3);
            } else {
                cases.add(Arguments.of(language, line.replace("\\n", "\n")));
            }
        }
        assertThat(cases).hasSizeGreaterThan(170);
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsWhereTheCaseSays(String language, String marked) {
        String text = marked.replace("¦", "");
        List<String> expected = Stream.of(marked.split("¦", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        assertThat(SentenceSplitter.forLanguage(language).split(text))
                .extracting(span -> span.in(text))
                .isEqualTo(expected);
    }

    @Test
    void takesAMissingLanguageForEnglish() {
        String text = "The U.S. Senate met. Mr. Pell spoke.";
        assertThat(SentenceSplitter.forLanguage(null).split(text)).hasSize(2);
        assertThat(SentenceSplitter.forLanguage(" ").split(text)).hasSize(2);
        assertThat(SentenceSplitter.forLanguage("EN-gb").split(text)).hasSize(2);
    }

    @Test
    void readsTheTableOfThePrimaryLanguage() {
        String text = "Am 3. Oktober war es so weit.";
        assertThat(SentenceSplitter.forLanguage("de-AT").split(text)).hasSize(1);
        assertThat(SentenceSplitter.forLanguage("en").split(text)).hasSize(2);
    }

    @Test
    void takesAnyLanguageTag() {
        for (String tag : List.of("tlh", "x-nobody", "42", "İİ", "de_DE", "zh-Hant-TW")) {
            assertThat(SentenceSplitter.forLanguage(tag).split("Um. Dois. Tr\u00eas."))
                    .isNotEmpty();
        }
    }

    @Test
    void findsNothingInNothing() {
        SentenceSplitter splitter = SentenceSplitter.forLanguage("en");
        assertThat(splitter.split("")).isEmpty();
        assertThat(splitter.split(" \n\t\u00a0\u200b\ufeff")).isEmpty();
        assertThat(splitter.split(".")).containsExactly(new Span(0, 1));
    }

    @Test
    void joinsHardWrappedLines() {
        String text = """
                The harbor board of Ostvik said on Monday that it would close the old
                pier for repairs in the autumn, and that ferries would leave from the
                new one. It did not say for how long.
                The board meets again in a week, when it will hear the fishermen who
                have asked for another date.
                """;
        assertThat(SentenceSplitter.forLanguage("en").split(text))
                .extracting(span -> span.in(text).replace('\n', ' '))
                .containsExactly(
                        "The harbor board of Ostvik said on Monday that it would close the old pier for repairs in the"
                                + " autumn, and that ferries would leave from the new one.",
                        "It did not say for how long.",
                        "The board meets again in a week, when it will hear the fishermen who have asked for another"
                                + " date.");
    }

    @Test
    void takesLongLinesForParagraphs() {
        String line = "The board of the harbor said that it would close the old pier for repairs in the autumn, and"
                + " that all ferries would leave from the new one";
        String text = line + "\n" + line + "\n" + line;
        assertThat(SentenceSplitter.forLanguage("en").split(text)).hasSize(3);
    }

    @Test
    void knowsEveryLineEnd() {
        for (String end : List.of("\r\n\r\n", "\n \n", "\r\r", "\u2029", "\u2028\u2028", "\u0085\u0085")) {
            String text = "A heading" + end + "The report.";
            assertThat(SentenceSplitter.forLanguage("en").split(text))
                    .as("line end %s", end.codePoints().boxed().toList())
                    .hasSize(2);
        }
    }
}
