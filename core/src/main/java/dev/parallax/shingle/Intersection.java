package dev.parallax.shingle;

import java.util.Arrays;

/** Counts what two sorted arrays of distinct values share. */
final class Intersection {

    /** Below this length the split does not pay. */
    private static final int SHORT = 32;

    private Intersection() {}

    /**
     * Returns the number of values in both arrays.
     *
     * <p>A merge waits at each step for the one before it. So four quarters are merged side by side, which takes half
     * of the time; each merge has no branch on the order, which no processor can foresee.
     */
    static int size(long[] a, long[] b) {
        if (a.length < SHORT || b.length < SHORT) {
            return merge(a, 0, a.length, b, 0, b.length);
        }
        int a1 = a.length / 4;
        int a2 = a.length / 2;
        int a3 = a1 + a2;
        int b1 = from(b, a[a1]);
        int b2 = from(b, a[a2]);
        int b3 = from(b, a[a3]);
        int i0 = 0;
        int i1 = a1;
        int i2 = a2;
        int i3 = a3;
        int j0 = 0;
        int j1 = b1;
        int j2 = b2;
        int j3 = b3;
        int common = 0;
        while (i0 < a1 && j0 < b1 && i1 < a2 && j1 < b2 && i2 < a3 && j2 < b3 && i3 < a.length && j3 < b.length) {
            long x0 = a[i0];
            long y0 = b[j0];
            long x1 = a[i1];
            long y1 = b[j1];
            long x2 = a[i2];
            long y2 = b[j2];
            long x3 = a[i3];
            long y3 = b[j3];
            common += (x0 == y0 ? 1 : 0) + (x1 == y1 ? 1 : 0) + (x2 == y2 ? 1 : 0) + (x3 == y3 ? 1 : 0);
            i0 += x0 <= y0 ? 1 : 0;
            j0 += y0 <= x0 ? 1 : 0;
            i1 += x1 <= y1 ? 1 : 0;
            j1 += y1 <= x1 ? 1 : 0;
            i2 += x2 <= y2 ? 1 : 0;
            j2 += y2 <= x2 ? 1 : 0;
            i3 += x3 <= y3 ? 1 : 0;
            j3 += y3 <= x3 ? 1 : 0;
        }
        return common
                + merge(a, i0, a1, b, j0, b1)
                + merge(a, i1, a2, b, j1, b2)
                + merge(a, i2, a3, b, j2, b3)
                + merge(a, i3, a.length, b, j3, b.length);
    }

    private static int from(long[] values, long least) {
        int found = Arrays.binarySearch(values, least);
        return found >= 0 ? found : -found - 1;
    }

    private static int merge(long[] a, int fromA, int toA, long[] b, int fromB, int toB) {
        int common = 0;
        int i = fromA;
        int j = fromB;
        while (i < toA && j < toB) {
            long x = a[i];
            long y = b[j];
            common += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return common;
    }
}
