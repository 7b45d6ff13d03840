package dev.parallax.reuse;

import java.util.Arrays;

/**
 * All maximal runs of equal words of two texts that hold a seed, ordered by where they start in the second text. Scratch
 * memory of one thread.
 *
 * <p>Linear in the two texts: a word of the second text is looked at on {@link Seeds#MOST} diagonals at the most, and a
 * run is followed once on its diagonal.
 */
final class ExactMatches {

    private final Seeds seeds = new Seeds();
    private int[] reached = {};
    private int[] startA = new int[64];
    private int[] startB = new int[64];
    private int[] lengths = new int[64];
    private long[] order = new long[64];
    private int size;

    /** Finds the matches of two texts. */
    void find(int[] a, int[] b) {
        size = 0;
        seeds.index(a);
        int diagonals = a.length + b.length + 1;
        if (reached.length < diagonals) {
            reached = new int[diagonals + diagonals / 4];
        }
        // For each diagonal, up to where in b it was followed; what the last pair of texts left there does not count.
        Arrays.fill(reached, 0, diagonals, 0);
        for (int j = 0; j + Seeds.LENGTH <= b.length; j++) {
            for (int i = seeds.first(b, j); i >= 0; i = seeds.next(i)) {
                if (reached[i - j + b.length] <= j) {
                    extend(a, b, i, j);
                }
            }
        }
        sort();
    }

    private void extend(int[] a, int[] b, int i, int j) {
        int diagonal = i - j + b.length;
        int floor = reached[diagonal];
        int from = j;
        while (from > floor && from - j + i > 0 && b[from - 1] == a[from - j + i - 1]) {
            from--;
        }
        int to = j + Seeds.LENGTH;
        while (to < b.length && to - j + i < a.length && b[to] == a[to - j + i]) {
            to++;
        }
        reached[diagonal] = to;
        if (size == startA.length) {
            int capacity = 2 * size;
            startA = Arrays.copyOf(startA, capacity);
            startB = Arrays.copyOf(startB, capacity);
            lengths = Arrays.copyOf(lengths, capacity);
            order = new long[capacity];
        }
        startA[size] = from - j + i;
        startB[size] = from;
        lengths[size++] = to - from;
    }

    private void sort() {
        for (int k = 0; k < size; k++) {
            order[k] = ((long) startB[k] << 32) | k;
        }
        Arrays.sort(order, 0, size);
    }

    int size() {
        return size;
    }

    int startA(int match) {
        return startA[(int) order[match]];
    }

    int startB(int match) {
        return startB[(int) order[match]];
    }

    int length(int match) {
        return lengths[(int) order[match]];
    }
}
