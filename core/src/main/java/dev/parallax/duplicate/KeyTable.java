package dev.parallax.duplicate;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Articles by keys of 32 bits, several to a key: open addressing in one array of longs, key in the upper half, number
 * of the article in the lower.
 *
 * <p>A key's place is its share of the array's length, and entries stand in the order of their keys. So a search ends at
 * the first greater key, which lets the array be filled to seven eighths, and growing by a sixth is one sweep through both
 * arrays. 9.1 to 10.7 bytes an entry. A key holds so many articles and no more, lest a search take longer the more copies of one
 * text there are.
 *
 * <p>Two different keys of 64 bits meet in 32 bits once in four billion; all that comes of it is a comparison in vain.
 */
final class KeyTable {

    private static final int INITIAL = 12;

    /** Entries that belong before the end may spill behind it. */
    private static final int OVERFLOW = 64;

    private final int limit;
    private long[] slots;
    private int length;
    private int size;

    /** Returns a table that keeps up to {@code limit} articles of a key: those that came first. */
    KeyTable(int limit) {
        this.limit = limit;
        allocate(INITIAL);
    }

    private void allocate(int newLength) {
        length = newLength;
        slots = new long[newLength + OVERFLOW];
    }

    int size() {
        return size;
    }

    /** Returns the bytes of heap it takes. */
    long bytes() {
        return 8L * slots.length;
    }

    /**
     * Adds an article to a key, unless the key has as many as it may.
     *
     * @param live tells which articles still count; others give way at a full key
     */
    void add(int key, int article, IntPredicate live) {
        if (size >= length - length / 8) {
            grow();
        }
        long entry = ((long) key << 32) | (article + 1L);
        int at = first(key);
        int same = 0;
        while (slots[at] >>> 32 == entry >>> 32 && slots[at] != 0) {
            at++;
            same++;
        }
        if (same >= limit) {
            replaceDead(at - same, at, entry, live);
            return;
        }
        insert(at, entry);
    }

    /** Returns the place of the first entry with this key, or where it would stand. */
    private int first(int key) {
        long upper = Integer.toUnsignedLong(key);
        int at = (int) ((upper * length) >>> 32);
        while (slots[at] != 0 && slots[at] >>> 32 < upper) {
            at++;
        }
        return at;
    }

    private void insert(int at, long entry) {
        int free = at;
        while (slots[free] != 0) {
            free++;
        }
        System.arraycopy(slots, at, slots, at + 1, free - at);
        slots[at] = entry;
        size++;
        // The last slot stays free, so that every search ends within the array.
        if (free >= slots.length - 2) {
            extend();
        }
    }

    private void extend() {
        slots = Arrays.copyOf(slots, slots.length + (slots.length >> 3) + OVERFLOW);
    }

    private void replaceDead(int from, int to, long entry, IntPredicate live) {
        for (int i = from; i < to; i++) {
            if (!live.test((int) slots[i] - 1)) {
                System.arraycopy(slots, i + 1, slots, i, to - 1 - i);
                slots[to - 1] = entry;
                return;
            }
        }
    }

    /** Adds the articles of a key to what was found. */
    void find(int key, IntBuffer found) {
        long upper = Integer.toUnsignedLong(key);
        for (int at = first(key); slots[at] != 0 && slots[at] >>> 32 == upper; at++) {
            found.add((int) slots[at] - 1);
        }
    }

    /** Returns the entry at the place where a search for a key begins; 0 if there is none. */
    long peek(int key) {
        return slots[(int) ((Integer.toUnsignedLong(key) * length) >>> 32)];
    }

    /** Tells whether a key whose search begins at such an entry may be in the table. */
    static boolean mayHold(long peeked, int key) {
        return peeked != 0 && peeked >>> 32 <= Integer.toUnsignedLong(key);
    }

    /** Adds the articles of a key to what was found, unless there are so many that the key says nothing. */
    void findRare(int key, IntBuffer found) {
        int before = found.size();
        find(key, found);
        if (found.size() - before >= limit) {
            found.cut(before);
        }
    }

    private void grow() {
        rebuild(Math.addExact(length, Math.max(INITIAL, length / 6)), article -> article);
    }

    /**
     * Gives the articles other numbers.
     *
     * @param number gives the new number of an article, or a negative one to drop it
     */
    void renumber(IntUnaryOperator number) {
        rebuild(Math.max(INITIAL, length), number);
    }

    private void rebuild(int newLength, IntUnaryOperator number) {
        long[] old = slots;
        allocate(newLength);
        size = 0;
        int free = 0;
        for (long entry : old) {
            int article = entry == 0 ? -1 : number.applyAsInt((int) entry - 1);
            if (article >= 0) {
                // In ascending order each goes to its own place or right behind the one before.
                int at = Math.max(free, (int) (((entry >>> 32) * length) >>> 32));
                if (at >= slots.length - 2) {
                    extend();
                }
                slots[at] = ((entry >>> 32) << 32) | (article + 1L);
                free = at + 1;
                size++;
            }
        }
    }

    /** Passes all entries on in the order of their keys. */
    void forEach(EntryConsumer consumer) {
        for (long slot : slots) {
            if (slot != 0) {
                consumer.accept((int) (slot >>> 32), (int) slot - 1);
            }
        }
    }

    /** Takes an entry. */
    @FunctionalInterface
    interface EntryConsumer {
        void accept(int key, int article);
    }
}
