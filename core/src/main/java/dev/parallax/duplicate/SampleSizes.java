package dev.parallax.duplicate;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** How many shingles the sample of each article has. */
final class SampleSizes {

    private short[] sizes = new short[16];
    private int count;

    void set(int article, int size) {
        if (article >= sizes.length) {
            sizes = Arrays.copyOf(sizes, Math.max(article + 1, sizes.length + (sizes.length >> 1)));
        }
        sizes[article] = (short) size;
        count = Math.max(count, article + 1);
    }

    int get(int article) {
        return sizes[article];
    }

    /** Passes on each article's number with its size. */
    void forEach(KeyTable.EntryConsumer consumer) {
        for (int i = 0; i < count; i++) {
            consumer.accept(i, sizes[i]);
        }
    }

    long bytes() {
        return 2L * sizes.length;
    }

    /** Gives the articles other numbers, none above its old one; a negative number drops one. */
    void renumber(IntUnaryOperator number) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int to = number.applyAsInt(i);
            if (to >= 0) {
                sizes[to] = sizes[i];
                kept = to + 1;
            }
        }
        count = kept;
    }
}
