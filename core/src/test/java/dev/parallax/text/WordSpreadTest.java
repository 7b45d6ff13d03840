package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSpreadTest {

    @Test
    void tellsWhatALookAtAllSentencesTells() {
        Random random = new Random(20260402);
        for (int round = 0; round < 200; round++) {
            List<Set<String>> sentences = new ArrayList<>();
            int all = 0;
            for (int s = random.nextInt(12); s >= 0; s--) {
                Set<String> sentence = new HashSet<>();
                for (int w = random.nextInt(20); w > 0; w--) {
                    sentence.add(Integer.toString(random.nextInt(60), 36));
                }
                sentences.add(sentence);
                all += sentence.size();
            }
            WordSpread spread = new WordSpread(all);
            for (int s = 0; s < sentences.size(); s++) {
                for (String word : sentences.get(s)) {
                    spread.add(word, s);
                    spread.add(word, s);
                }
            }
            for (int w = 0; w < 60; w++) {
                String word = Integer.toString(w, 36);
                for (int s = 0; s < sentences.size(); s++) {
                    int sentence = s;
                    boolean elsewhere = IntStream.range(0, sentences.size())
                            .anyMatch(other ->
                                    other != sentence && sentences.get(other).contains(word));
                    assertThat(spread.isElsewhere(word, s)).isEqualTo(elsewhere);
                }
            }
        }
    }
}
