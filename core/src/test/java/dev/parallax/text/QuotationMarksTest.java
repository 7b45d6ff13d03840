package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "She said “we go” and left.~we go",
                "She said \"we go\" and left.~we go",
                "Sie sagte „wir gehen“ und ging.~wir gehen",
                "Elle dit «on y va» et partit.~on y va",
                "Er rief »los« und lief.~los",
                "Mixed marks “we go\" end anyway.~we go",
                "It's the dockers' strike.~",
                "She said ‘we go’ and left the dockers’ strike.~we go",
                "She said 'we won't go.' The dockers' strike went on.~we won't go.",
                "The wrong mark “we go“ ends anyway.~we go",
                "A stray space \"we go. \" ends nothing.~we go.",
                "Nested “we say “go” and stay” stays one.~we say “go” and stay",
                "Elle dit « on y va » et partit.~on y va",
                "A 6\" pipe and no more.~",
                "An opening “goes to the end~goes to the end",
            })
    void findsWhatStandsBetweenTheMarks(String text, String expected) {
        assertThat(words(text)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void findsTwoPartsOfAnInterruptedQuotation() {
        assertThat(words("“We go,” she said, “and stay away.”")).containsExactly("We go,", "and stay away.");
    }

    @Test
    void anUnclosedMarkEndsWithItsParagraph() {
        assertThat(words("“First part.\n\n“Second part,” he said. More."))
                .containsExactly("First part.", "Second part,");
    }

    @Test
    void aStrayMarkOfADocumentSpoilsNoOtherParagraph() {
        String text = """
                Pipe bursts in Marle

                Workers laid a 6" pipe under the quay in March, and it held for the whole of that spring.
                “It has burst,” Holm said on Friday, and she asked the town to boil its water until further notice.
                "Boil it twice," the doctor added, and the town did as it was told for the rest of the week.
                """;
        List<Span> runs = Analyzer.create().analyze(Article.of("a", text)).quotedSpans();
        assertThat(runs.stream().map(run -> run.in(text))).containsExactly("It has burst,", "Boil it twice,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "„", "«", "“”", "\n“", "„\n\n"})
    void staysLinearOnAMegabyteOfMarks(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatCode(() -> QuotationMarks.of(text, Paragraphs.of(text)))
                        .doesNotThrowAnyException());
    }

    private static List<String> words(String text) {
        return QuotationMarks.of(text, Paragraphs.of(text)).stream()
                .map(quoted -> quoted.span().in(text))
                .toList();
    }
}
