package dev.parallax.duplicate;

import java.util.ArrayList;
import java.util.List;

/** The bytes of the articles of one stretch of time, which are forgotten together. */
final class Slice {

    private static final int FIRST_CHUNK = 1 << 12;
    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private final long number;
    private final List<byte[]> chunks = new ArrayList<>();
    private int used;

    Slice(long number) {
        this.number = number;
    }

    long number() {
        return number;
    }

    /**
     * Makes room for a record.
     *
     * @return its place, to be given to {@link #chunk} and {@link #offset}
     */
    int allocate(int bytes) {
        if (chunks.isEmpty() || used + bytes + PackedShingles.PADDING > last().length) {
            int usual = chunks.isEmpty() ? FIRST_CHUNK : Math.min(CHUNK, 2 * last().length);
            // A record above the usual size has a chunk to itself, where it begins at 0.
            chunks.add(new byte[Math.max(usual, bytes + PackedShingles.PADDING)]);
            used = 0;
        }
        int place = Math.multiplyExact(chunks.size() - 1, CHUNK) | used;
        used += bytes;
        // Nothing can begin beyond what a place can tell.
        if (used >= CHUNK) {
            used = last().length;
        }
        return place;
    }

    private byte[] last() {
        return chunks.get(chunks.size() - 1);
    }

    byte[] chunk(int place) {
        return chunks.get(place >>> CHUNK_BITS);
    }

    static int offset(int place) {
        return place & (CHUNK - 1);
    }

    long bytes() {
        long bytes = 0;
        for (byte[] chunk : chunks) {
            bytes += chunk.length;
        }
        return bytes;
    }
}
