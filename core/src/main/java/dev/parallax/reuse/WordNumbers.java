package dev.parallax.reuse;

import dev.parallax.internal.Hashing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers for words: the upper half of their 64-bit hash, but for the lowest bit, which is set for words that say so
 * little that a run of them alone finds nothing.
 */
final class WordNumbers {

    private static final Set<String> COMMON = new HashSet<>(List.of(
            ("a about after all also an and any are as at be because been before but by can could did do for from had has"
                            + " have he her his how i if in into is it its just like more most no not of on one or our out over"
                            + " she so some than that the their them then there they this to up us was we were what when which"
                            + " who will with would you your said says told")
                    .split(" ")));

    private WordNumbers() {}

    static int of(String word) {
        int number = (int) (Hashing.word(word) >>> 32) & ~1;
        return COMMON.contains(word) ? number | 1 : number;
    }

    /** Tells whether a word in lower case is a common one. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** Tells whether a number is that of a common word. */
    static boolean isCommon(int number) {
        return (number & 1) != 0;
    }
}
