package dev.parallax.store;

/**
 * The numbers of articles by hashes of their ids, 16 bytes a place and at most two thirds of the places filled. A hint: two ids
 * may have one hash once in 2^64 pairs, so whoever uses a number has to look at the id as well. For one thread at a time.
 */
final class NumberTable {

    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private long[] hashes = new long[16];
    private long[] numbers = new long[16];
    private int size;

    /** Sets the number of an id, 1 or more. */
    void put(String id, long number) {
        if (3 * (size + 1L) > 2L * hashes.length) {
            grow();
        }
        put(hash(id), number);
    }

    private void put(long hash, long number) {
        int at = place(hash);
        if (numbers[at] == 0) {
            size++;
        }
        hashes[at] = hash;
        numbers[at] = number;
    }

    /** Returns the number of an id; 0 if it has none. */
    long get(String id) {
        return numbers[place(hash(id))];
    }

    void clear() {
        hashes = new long[16];
        numbers = new long[16];
        size = 0;
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash >>> 32) & mask;
        while (numbers[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = new long[2 * oldNumbers.length];
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldNumbers[i] != 0) {
                put(oldHashes[i], oldNumbers[i]);
            }
        }
    }

    private static long hash(String id) {
        long hash = id.length();
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return hash * MULTIPLIER;
    }
}
