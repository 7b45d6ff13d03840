package dev.parallax.text;

import org.jspecify.annotations.Nullable;

/**
 * The forms of a text's words by where they stand, so that nobody has to look them up a second time. Immutable if the
 * arrays are let alone.
 */
final class WordForms {

    /** Those of no words. */
    static final WordForms NONE = new WordForms(new int[0], new int[0], new WordForm[0], 0);

    private final int[] starts;
    private final int[] ends;
    private final WordForm[] forms;
    private final int size;

    /** Takes the arrays over, of which the first {@code size} places count: disjoint stretches in text order. */
    WordForms(int[] starts, int[] ends, WordForm[] forms, int size) {
        this.starts = starts;
        this.ends = ends;
        this.forms = forms;
        this.size = size;
    }

    /** Returns the first word that starts at or after a position. */
    int firstFrom(int position) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the first word from another one on that starts at or after a position. */
    int firstFrom(int word, int position) {
        int i = word;
        while (i < size && starts[i] < position) {
            i++;
        }
        return i;
    }

    /** Returns the form of a word if it is just this stretch of the text, else null. */
    @Nullable
    WordForm of(int word, int start, int end) {
        return word < size && starts[word] == start && ends[word] == end ? forms[word] : null;
    }
}
