package dev.parallax.duplicate;

import java.util.Arrays;

/** A row of ints that grows. */
final class IntBuffer {

    private int[] values = new int[64];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    /** Keeps the first values only. */
    void cut(int newSize) {
        size = newSize;
    }

    /** Sorts the values from a place on. */
    void sort(int from) {
        Arrays.sort(values, from, size);
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
