package dev.parallax.sentence;

/** What two ascending arrays of distinct numbers share. */
final class SortedArrays {

    private SortedArrays() {}

    static int sharedCount(long[] a, long[] b) {
        int shared = 0;
        // Without a branch on the order, which no processor can foresee.
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            long x = a[i];
            long y = b[j];
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return shared;
    }

    static int sharedCount(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int x = a[i];
            int y = b[j];
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return shared;
    }

    /** Returns the scalar product of two sparse vectors, each given by its places and the values there. */
    static double dot(int[] a, double[] valuesA, int[] b, double[] valuesB) {
        double dot = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                dot += valuesA[i++] * valuesB[j++];
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return dot;
    }
}
