package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAlignerTest {

    /** Returns the counterpart of a word of the first text, or nothing. */
    private static String counterpart(String a, String word, String b) {
        LikenessText first = LikenessText.of(a);
        LikenessText second = LikenessText.of(b);
        WordAlignment alignment = WordAligner.align(first, second);
        int i = IntStream.range(0, first.words.size())
                .filter(k -> first.words.get(k).span().in(a).equals(word))
                .findFirst()
                .orElseThrow();
        int j = alignment.toB()[i];
        return j < 0 ? "" : second.words.get(j).span().in(b);
    }

    @ParameterizedTest
    @CsvSource({
        "bought, purchased",
        "two, 2",
        "$1.5 billion, 1500 million",
        "Beijing, Chinese",
        "diplomatic, diplomats",
        "NATO, North Atlantic Treaty Organization",
        "Teshkel, Teschkel",
        "Tuesday, Tues."
    })
    void findsTheSameInOtherWords(String a, String b) {
        String word = a.startsWith("$") ? a.substring(1) : a;
        String other = b.endsWith(".") ? b.substring(0, b.length() - 1) : b;
        assertThat(counterpart(
                        "Yesterday " + a + " was in the report.", word, "Yesterday " + b + " was in the report."))
                .isEqualTo(other);
    }

    @Test
    void numbersThatDifferAreNotAligned() {
        assertThat(counterpart("It took 14 months.", "14", "It took 35 months."))
                .isEmpty();
        assertThat(counterpart("It drew 5,980 people.", "5,980", "It drew 6,000 people."))
                .isEqualTo("6,000");
    }

    @Test
    void neighboursDecideBetweenEqualWords() {
        String a = "The mayor saw the bridge and the bridge engineer left.";
        LikenessText first = LikenessText.of(a);
        LikenessText second = LikenessText.of("The bridge engineer left.");
        int[] toA = WordAligner.align(first, second).toA();
        assertThat(first.words.get(toA[1]).span().start()).isEqualTo(a.indexOf("bridge engineer"));
    }

    @Test
    void isOneToOneAndAlikeOnly() {
        SplittableRandom random = new SplittableRandom(5);
        String[] words = "The mayor of Orsel said bought buy 14 fourteen bridge bridges \" not , the the a".split(" ");
        for (int round = 0; round < 300; round++) {
            String a = text(random, words);
            String b = text(random, words);
            WordAlignment alignment = WordAligner.align(LikenessText.of(a), LikenessText.of(b));
            for (int i = 0; i < alignment.toB().length; i++) {
                int j = alignment.toB()[i];
                if (j >= 0) {
                    assertThat(alignment.toA()[j]).as("%s | %s", a, b).isEqualTo(i);
                    assertThat(alignment.ofA(i))
                            .as("%s | %s", a, b)
                            .isPositive()
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void aTextAlignsWithItself() {
        LikenessText text = LikenessText.of("The old bridge, the new bridge and the mayor of the town of Orsel.");
        int[] places = WordAligner.align(text, text).toB();
        assertThat(places).isEqualTo(IntStream.range(0, places.length).toArray());
    }

    private static String text(SplittableRandom random, String[] words) {
        List<String> chosen = IntStream.range(0, 1 + random.nextInt(25))
                .mapToObj(i -> words[random.nextInt(words.length)])
                .toList();
        return String.join(" ", chosen);
    }
}
