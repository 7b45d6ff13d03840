package dev.parallax.duplicate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an index in memory by their numbers, which ascend as they come: for each a record of bytes in the
 * {@link Slice} of its time. A record is time (8), length of the id (4), number of shingles (4), length of the packed
 * shingles (4), id, packed shingles.
 */
// Every buffer here wraps an array from its first byte.
@SuppressWarnings("ByteBufferBackingArray")
final class ArticleStore {

    private static final int HEADER = 20;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final long sliceLength;
    private final int spare;
    private final TreeMap<Long, Slice> slices = new TreeMap<>();
    private @Nullable Slice[] sliceOf = new Slice[16];
    private int[] placeOf = new int[16];
    private int count;
    private int live;

    ArticleStore(DuplicateSettings settings) {
        sliceLength = settings.slice().toMillis();
        spare = settings.spareBits();
    }

    /** Adds an article and returns its number. */
    int add(String id, long time, int shingles, byte[] packed) {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = allocate(time, HEADER + name.length + packed.length);
        out.putLong(time).putInt(name.length).putInt(shingles).putInt(packed.length);
        out.put(name).put(packed);
        return count - 1;
    }

    /** Adds a copy of an article of another store of the same settings, and returns its number. */
    int addFrom(ArticleStore other, int article) {
        return add(other.id(article), other.time(article), other.shingles(article), other.packed(article));
    }

    private ByteBuffer allocate(long time, int bytes) {
        Slice slice = slices.computeIfAbsent(Math.floorDiv(time, sliceLength), Slice::new);
        if (count == sliceOf.length) {
            int room = count + (count >> 2) + 16;
            sliceOf = Arrays.copyOf(sliceOf, room);
            placeOf = Arrays.copyOf(placeOf, room);
        }
        int place = slice.allocate(bytes);
        sliceOf[count] = slice;
        placeOf[count] = place;
        count++;
        live++;
        return ByteBuffer.wrap(slice.chunk(place), Slice.offset(place), bytes);
    }

    /** Returns the number that the next article gets. */
    int next() {
        return count;
    }

    int live() {
        return live;
    }

    int slices() {
        return slices.size();
    }

    long bytes() {
        long bytes = 8L * sliceOf.length;
        for (Slice slice : slices.values()) {
            bytes += slice.bytes();
        }
        return bytes;
    }

    boolean isLive(int article) {
        return sliceOf[article] != null;
    }

    void remove(int article) {
        if (sliceOf[article] != null) {
            sliceOf[article] = null;
            live--;
        }
    }

    /** Drops the articles of an earlier time, slice by slice where whole slices are earlier. */
    void removeBefore(long time) {
        if (slices.isEmpty() || slices.firstKey() > Math.floorDiv(time, sliceLength)) {
            return;
        }
        for (int article = 0; article < count; article++) {
            Slice slice = sliceOf[article];
            if (slice != null && isBefore(slice, article, time)) {
                remove(article);
            }
        }
        slices.headMap(Math.floorDiv(time, sliceLength), false).clear();
    }

    private boolean isBefore(Slice slice, int article, long time) {
        long boundary = Math.floorDiv(time, sliceLength);
        return slice.number() < boundary || (slice.number() == boundary && time(article) < time);
    }

    long time(int article) {
        return (long) LONGS.get(chunk(article), start(article));
    }

    int shingles(int article) {
        return (int) INTS.get(chunk(article), start(article) + 12);
    }

    String id(int article) {
        byte[] chunk = chunk(article);
        int start = start(article);
        return new String(chunk, start + HEADER, (int) INTS.get(chunk, start + 8), StandardCharsets.UTF_8);
    }

    byte[] packed(int article) {
        byte[] chunk = chunk(article);
        int from = packedStart(article);
        return Arrays.copyOfRange(chunk, from, from + (int) INTS.get(chunk, start(article) + 16));
    }

    /** Writes the article's shingles, cut to their width, into an array that is long enough. */
    void unpack(int article, long[] values) {
        PackedShingles.unpack(chunk(article), packedStart(article), shingles(article), spare, values);
    }

    private int packedStart(int article) {
        int start = start(article);
        return start + HEADER + (int) INTS.get(chunk(article), start + 8);
    }

    private int start(int article) {
        return Slice.offset(placeOf[article]);
    }

    private byte[] chunk(int article) {
        Slice slice = sliceOf[article];
        if (slice == null) {
            throw new IllegalStateException("article " + article + " was removed");
        }
        return slice.chunk(placeOf[article]);
    }

    /** Gives the articles that are left new numbers without gaps, in the same order, and returns old to new. */
    IntUnaryOperator compact() {
        int[] numbers = new int[count];
        ArticleStore fresh = new ArticleStore(sliceLength, spare);
        for (int article = 0; article < count; article++) {
            numbers[article] = isLive(article) ? fresh.addFrom(this, article) : -1;
        }
        slices.clear();
        slices.putAll(fresh.slices);
        sliceOf = fresh.sliceOf;
        placeOf = fresh.placeOf;
        count = fresh.count;
        live = fresh.live;
        return article -> numbers[article];
    }

    private ArticleStore(long sliceLength, int spare) {
        this.sliceLength = sliceLength;
        this.spare = spare;
    }

    /** Tells which articles are there still. */
    IntPredicate liveness() {
        return this::isLive;
    }
}
