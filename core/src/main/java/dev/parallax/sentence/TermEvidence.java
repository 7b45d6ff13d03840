package dev.parallax.sentence;

import dev.parallax.sentence.LikenessText.Word;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which words two texts share, replace and lack, as names whose weights are learned: that a text adds a weekday tells less
 * about its meaning than that it adds a verb.
 */
final class TermEvidence {

    private TermEvidence() {}

    /** Returns {@code =word} for one that both have, {@code -word} for one without counterpart, {@code word~other}. */
    static Set<String> of(TextPair pair) {
        Set<String> evidence = new TreeSet<>();
        List<Word> a = pair.a.words;
        List<Word> b = pair.b.words;
        for (int i = 0; i < a.size(); i++) {
            int j = pair.alignment.toB()[i];
            String key = keyOf(a.get(i));
            if (j < 0) {
                evidence.add('-' + key);
            } else {
                String other = keyOf(b.get(j));
                int order = key.compareTo(other);
                evidence.add(order == 0 ? '=' + key : order < 0 ? key + '~' + other : other + '~' + key);
            }
        }
        for (int j = 0; j < b.size(); j++) {
            if (pair.alignment.toA()[j] < 0) {
                evidence.add('-' + keyOf(b.get(j)));
            }
        }
        return evidence;
    }

    /** Numbers have one name for all; which number it is tells nothing. */
    private static String keyOf(Word word) {
        return word.isNumber() ? "#" : word.key();
    }
}
