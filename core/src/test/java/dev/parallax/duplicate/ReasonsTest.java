package dev.parallax.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final Overlap ALIKE = new Overlap(100, 110, 80);

    private static List<String> paragraphs(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Paragraph " + i + ".").toList();
    }

    private static Article article(String headline, List<String> paragraphs) {
        return Article.of("a", headline, String.join("\n\n", paragraphs));
    }

    private static String reason(Article article, Article kept, Overlap overlap) {
        return Reasons.of(Outline.of(article), Outline.of(kept), overlap, DuplicateRule.create());
    }

    private static String reason(List<String> article, List<String> kept) {
        return reason(article("Same", article), article("Same", kept), ALIKE);
    }

    @Test
    void whatWasDoneToWholeParagraphsIsTold() {
        List<String> ten = paragraphs(10);
        assertThat(reason(ten, ten)).isEqualTo("same text");
        assertThat(reason(ten.subList(0, 4), ten)).isEqualTo("trimmed last 6 paragraphs");
        assertThat(reason(ten, ten.subList(0, 9))).isEqualTo("1 paragraph added at the end");
        assertThat(reason(ten.subList(2, 10), ten)).isEqualTo("2 paragraphs left out");
        assertThat(reason(ten, ten.subList(3, 10))).isEqualTo("3 paragraphs added");
        List<String> edited = new ArrayList<>(ten);
        edited.set(4, "Something else.");
        assertThat(reason(edited, ten)).isEqualTo("9 of 10 paragraphs unchanged");
    }

    @Test
    void headlinesAreSetApartWhetherTheyStandInTheTextOrNot() {
        List<String> ten = paragraphs(10);
        assertThat(reason(article("One", ten), article("Other", ten), ALIKE)).isEqualTo("same text but the headline");
        Article inText = Article.of("b", "One\n\n" + String.join("\n", ten)).withHeadline("One");
        assertThat(reason(inText, article("ONE!", ten), ALIKE)).isEqualTo("same text");
    }

    @Test
    void elseTheSharesAreTold() {
        List<String> one = List.of("All in one paragraph.");
        List<String> other = List.of("Also in one, but other words.");
        assertThat(reason(article("A", one), article("A", other), new Overlap(100, 100, 97)))
                .isEqualTo("same text but for small changes");
        assertThat(reason(article("A", one), article("A", other), new Overlap(100, 100, 70)))
                .isEqualTo("edited: 70 % of its word sequences stand there, 70 % of those here");
        assertThat(reason(article("A", one), article("A", other), new Overlap(100, 800, 95)))
                .isEqualTo("brief inside a longer report: 95 % of it stands there");
    }
}
