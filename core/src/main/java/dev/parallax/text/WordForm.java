package dev.parallax.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word as it is written, with what follows from its letters alone: its stem, its lower case, and in which lists it stands.
 *
 * <p>Words of news repeat, so those met lately are kept in a table of {@value #SIZE} places and found there by their units
 * without making a string. The table only saves time: what is not in it, or was driven out by another word of the same
 * place, is worked out again. Threads may overwrite each other's words, which does no harm: a form is safe to hand over
 * without a lock, and all that it works out later is the same whoever does.
 */
final class WordForm {

    /** The number of words that are kept, a power of two. */
    static final int SIZE = 1 << 14;

    /** Longer words, in UTF-16 units, are not kept: they hardly come again, and hostile ones would fill the memory. */
    static final int MAX_KEPT = 24;

    private static final WordForm[] KEPT = new WordForm[SIZE];
    private static final int SHIFT = Integer.numberOfLeadingZeros(SIZE) + 1;
    private static final int MULTIPLIER = 0x9E3779B9;
    /** Words of up to so many characters of ASCII are told by one number: seven bits each and the length. */
    private static final int MOST_PACKED = 8;

    private static final int LENGTH_SHIFT = 7 * MOST_PACKED;

    private static final int KNOWN = 1 << 31;

    private final String text;
    /** The word itself in one number, 0 if it does not fit. */
    private final long packed;

    private @Nullable String stem;
    private @Nullable String lower;
    /** What {@link #flags()} answers, 0 before that is known. */
    private int flags;

    private WordForm(String text, long packed) {
        this.text = text;
        this.packed = packed;
    }

    /** Returns the form of a stretch of text. */
    static WordForm of(char[] units, int from, int to) {
        int length = to - from;
        if (length > MAX_KEPT) {
            return new WordForm(new String(units, from, length), 0);
        }
        int hash = 0;
        int all = 0;
        long packed = 0;
        for (int i = from; i < to; i++) {
            char c = units[i];
            hash = 31 * hash + c;
            packed = packed << 7 | c;
            all |= c;
        }
        packed = length <= MOST_PACKED && all < 0x80 ? packed | (long) length << LENGTH_SHIFT : 0;
        int place = (hash * MULTIPLIER) >>> SHIFT;
        WordForm kept = KEPT[place];
        if (kept != null && (packed != 0 ? kept.packed == packed : kept.is(units, from, length))) {
            return kept;
        }
        WordForm form = new WordForm(new String(units, from, length), packed);
        KEPT[place] = form;
        return form;
    }

    /** Returns the form of a whole string. */
    static WordForm of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    private boolean is(char[] units, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != units[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the word. */
    String text() {
        return text;
    }

    /** Returns the English stem of the word, which must be in lower case. */
    String englishStem() {
        String known = stem;
        if (known == null) {
            known = EnglishStemmer.stem(text);
            stem = known;
        }
        return known;
    }

    /** Returns the word in lower case, with straight apostrophes. */
    String lower() {
        String known = lower;
        if (known == null) {
            known = text.replace('’', '\'').toLowerCase(Locale.ROOT);
            known = known.equals(text) ? text : known;
            lower = known;
        }
        return known;
    }

    /** Returns what lists say of the word in lower case: bits of {@link KindPatterns} and {@link KindWords}. */
    int flags() {
        int known = flags;
        if (known == 0) {
            String word = lower();
            known = KindPatterns.standard().flags(word) | KindWords.flags(word) | KNOWN;
            flags = known;
        }
        return known ^ KNOWN;
    }
}
