package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Span;
import dev.parallax.testing.RandomTexts;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextLikenessTest {

    private static final String CLOSED = "The Orsel bridge was closed for 14 months, Mayor Ida Marrow said on Tuesday.";
    private static final String SHUT = "Mayor Ida Marrow said Tuesday that the bridge at Orsel was shut for 14 months.";
    private static final String OTHER = "A storm drove two fishing boats onto the rocks near Pellmouth.";

    private final TextLikeness likeness = TextLikeness.create();

    @Test
    void ordersPairsAsReadersDo() {
        Likeness same = likeness.of(CLOSED, SHUT);
        Likeness number = likeness.of(CLOSED, SHUT.replace("14 months", "three years"));
        Likeness other = likeness.of(CLOSED, OTHER);
        assertThat(same.score()).isGreaterThan(number.score());
        assertThat(number.score()).isGreaterThan(other.score() + 0.3);
        assertThat(same.paraphraseProbability()).isGreaterThan(0.6);
        assertThat(number.paraphraseProbability()).isLessThan(same.paraphraseProbability());
        assertThat(other.paraphraseProbability()).isLessThan(0.1);
    }

    @Test
    void theSameWordsAreTheSame() {
        Likeness same = likeness.of(CLOSED, CLOSED.replace(", ", " – "));
        assertThat(same.score()).isEqualTo(1);
        assertThat(same.paraphraseProbability()).isGreaterThanOrEqualTo(0.99);
        assertThat(same.onlyInFirst()).isEmpty();
    }

    @Test
    void textsWithoutWordsAreLikeNothing() {
        for (String empty : List.of("", "  ", "?!", "\u200b")) {
            assertThat(likeness.of(empty, CLOSED).score()).isZero();
            assertThat(likeness.of(empty, empty).paraphraseProbability()).isZero();
        }
    }

    @Test
    void saysWhatMatchesAndWhatDoesNot() {
        String a = "Marrow purchased 2 boats in Pellmouth.";
        String b = "Marrow bought two boats yesterday.";
        Likeness found = likeness.of(a, b);
        assertThat(found.matches().stream()
                        .map(match -> match.first().in(a) + '=' + match.second().in(b)))
                .contains("Marrow=Marrow", "purchased=bought", "2=two", "boats=boats");
        assertThat(found.onlyInFirst()).extracting((Span span) -> span.in(a)).containsExactly("Pellmouth");
        assertThat(found.onlyInSecond()).extracting((Span span) -> span.in(b)).containsExactly("yesterday");
    }

    @Test
    void theOrderOfTheTextsDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(11);
        String[] words = (CLOSED + ' ' + SHUT + ' ' + OTHER + " not \"never again\" 3.5 billion").split(" ");
        for (int i = 0; i < 200; i++) {
            String a = mixed(random, words);
            String b = mixed(random, words);
            Likeness there = likeness.of(a, b);
            Likeness back = likeness.of(b, a);
            assertThat(back.score())
                    .as("%s | %s", a, b)
                    .isEqualTo(there.score())
                    .isBetween(0.0, 1.0);
            assertThat(back.paraphraseProbability()).isEqualTo(there.paraphraseProbability());
            assertThat(back.onlyInFirst()).isEqualTo(there.onlyInSecond());
            assertThat(back.matches()).hasSameSizeAs(there.matches());
        }
    }

    @Test
    void takesAnyText() {
        RandomTexts texts = RandomTexts.seeded(3);
        for (int i = 0; i < 300; i++) {
            String a = texts.next(40);
            String b = texts.next(40);
            Likeness found = likeness.of(a, b);
            assertThat(found.score()).as("%s | %s", a, b).isBetween(0.0, 1.0);
            assertThat(found.paraphraseProbability()).isBetween(0.0, 1.0);
            found.matches().forEach(match -> assertThat(match.first().end()).isLessThanOrEqualTo(a.length()));
        }
    }

    @Test
    void endlessTextsTakeBoundedTime() {
        String letters = "a".repeat(1_000_000);
        String words = "bridge ".repeat(100_000);
        String digits = "1".repeat(100_000) + " billion, 2.5 billion";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            likeness.of(letters, letters + 'b');
            likeness.of(words, words + "orsel");
            likeness.of(digits, "2,500 million");
            likeness.of("\"".repeat(50_000), words);
        });
    }

    private static String mixed(SplittableRandom random, String[] words) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(' ').append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }
}
