package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFormTest {

    @Test
    void aWordThatComesAgainIsTheSameObject() {
        WordForm first = WordForm.of("ferries");
        assertThat(WordForm.of("the ferries".toCharArray(), 4, 11)).isSameAs(first);
        assertThat(first.englishStem()).isEqualTo("ferri");
    }

    @Test
    void listsAreAskedForTheLowerCase() {
        assertThat(WordForm.of("Castrell’s").lower()).isEqualTo("castrell's");
        assertThat(WordForm.of("The").flags() & KindWords.SMALL_FLAG).isNotZero();
        assertThat(WordForm.of("Ferry").flags()).isZero();
        assertThat(WordForm.of("IMAGES").flags() & KindWords.flag(KindWords.AGENCIES))
                .isNotZero();
    }

    @Test
    void shortWordsThatDifferInLengthOrCharactersOnlyAreTold() {
        for (String word : List.of("a", "aa", "A", "abcdefgh", "abcdefghi", "\0", "\0\0", "á", "abcdefg\0")) {
            assertThat(WordForm.of(word).text()).isEqualTo(word);
        }
    }

    @Test
    void longWordsAreNotKept() {
        String longest = "x".repeat(WordForm.MAX_KEPT);
        assertThat(WordForm.of(longest)).isSameAs(WordForm.of(longest));
        assertThat(WordForm.of(longest + 'x')).isNotSameAs(WordForm.of(longest + 'x'));
        assertThat(WordForm.of(longest + 'x').text()).isEqualTo(longest + 'x');
    }

    /** Five times as many words as there are places drive one another out; each still gets its own form. */
    @Test
    void wordsThatShareAPlaceAreNotMixedUp() {
        Random random = new Random(20260401);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 5 * WordForm.SIZE; i++) {
            words.add(Integer.toString(random.nextInt(), 36) + "ing");
        }
        IntStream.range(0, 4).parallel().forEach(turn -> {
            for (String word : words) {
                WordForm form = WordForm.of(word);
                assertThat(form.text()).isEqualTo(word);
                assertThat(form.englishStem()).isEqualTo(EnglishStemmer.stem(word));
                assertThat(form.lower()).isEqualTo(word.toLowerCase(Locale.ROOT));
            }
        });
    }
}
