package dev.parallax.sentence;

import static dev.parallax.sentence.LikenessFeature.*;

import dev.parallax.sentence.LikenessText.Word;
import java.util.List;
import java.util.function.Predicate;

/** Measures whether numbers, names, denials and quotations of two texts agree. */
final class MentionMeasures {

    private MentionMeasures() {}

    static void measure(TextPair pair) {
        double[] a = counts(pair, true, Word::isNumber);
        double[] b = counts(pair, false, Word::isNumber);
        pair.put(NUMBERS, TextPair.share(a[1] + b[1], a[0] + b[0], 1));
        pair.put(NUMBER_CONFLICT, a[0] > a[1] && b[0] > b[1] ? 1 : 0);
        pair.put(NUMBERS_APART, a[0] - a[1] + b[0] - b[1]);
        pair.put(HAS_NUMBERS, a[0] + b[0] > 0 ? 1 : 0);
        a = counts(pair, true, Word::name);
        b = counts(pair, false, Word::name);
        pair.put(NAMES, TextPair.share(a[1] + b[1], a[0] + b[0], 1));
        pair.put(NAME_CONFLICT, a[0] > a[1] && b[0] > b[1] ? 1 : 0);
        pair.put(NAMES_APART, a[0] - a[1] + b[0] - b[1]);
        a = counts(pair, true, word -> word.quoted() && word.isContent());
        b = counts(pair, false, word -> word.quoted() && word.isContent());
        pair.put(QUOTED, TextPair.share(a[1] + b[1], a[0] + b[0], 1));
        pair.put(QUOTED_ONCE, (a[0] > 0) != (b[0] > 0) ? 1 : 0);
        pair.put(DENIAL, Math.abs(denials(pair.a) - denials(pair.b)));
    }

    /** Counts the words of a kind, and those of them with a strong counterpart. */
    private static double[] counts(TextPair pair, boolean first, Predicate<Word> kind) {
        List<Word> words = pair.words(first);
        double[] counts = new double[2];
        for (int i = 0; i < words.size(); i++) {
            if (kind.test(words.get(i))) {
                counts[0]++;
                counts[1] += pair.isMatched(first, i) ? 1 : 0;
            }
        }
        return counts;
    }

    private static int denials(LikenessText text) {
        return (int) text.forms.stream().filter(FunctionWords::isDenial).count();
    }
}
