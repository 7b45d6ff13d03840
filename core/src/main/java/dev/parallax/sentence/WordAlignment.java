package dev.parallax.sentence;

/**
 * Which words of two texts stand for one another.
 *
 * @param toB for each word of the first text its counterpart in the second, or -1
 * @param toA the same the other way
 * @param likeness how alike each word of the first is to each of the second, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record WordAlignment(int[] toB, int[] toA, double[][] likeness) {

    /** Returns how alike a word of the first text is to its counterpart; 0 if it has none. */
    double ofA(int i) {
        return toB[i] < 0 ? 0 : likeness[i][toB[i]];
    }

    /** Returns how alike a word of the second text is to its counterpart; 0 if it has none. */
    double ofB(int j) {
        return toA[j] < 0 ? 0 : likeness[toA[j]][j];
    }
}
