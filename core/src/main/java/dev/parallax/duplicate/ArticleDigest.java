package dev.parallax.duplicate;

import dev.parallax.article.PublicationTime;
import dev.parallax.shingle.StoredFormatException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What {@link DuplicateSteps} keep of an article, in a form that can be sent from machine to machine: some 2.5 KB for 600
 * words. Immutable.
 */
public final class ArticleDigest {

    private static final byte LAYOUT = 1;

    private final Entry entry;
    private final long[] bandKeys;
    private final long[] sampleKeys;

    ArticleDigest(Entry entry, long[] bandKeys, long[] sampleKeys) {
        this.entry = entry;
        this.bandKeys = bandKeys;
        this.sampleKeys = sampleKeys;
    }

    Entry entry() {
        return entry;
    }

    /** Returns what decides which article of several is kept. */
    public ListedArticle listed() {
        return entry.listed();
    }

    /** Returns the number of distinct shingles. */
    public int shingles() {
        return entry.shingles();
    }

    /**
     * Returns a key of 64 bits for each band of the signature: articles with a common one are worth a comparison. None
     * without shingles, and none after {@link #fromBytes}.
     */
    public long[] bandKeys() {
        return bandKeys.clone();
    }

    /** Returns a key of 64 bits for each shingle of the article's scaled sample, in ascending order. */
    public long[] sampleKeys() {
        return sampleKeys.clone();
    }

    /** Returns the keys of the sample that the other article has as well, in ascending order. */
    public long[] commonSampleKeys(ArticleDigest other) {
        long[] common = new long[Math.min(sampleKeys.length, other.sampleKeys.length)];
        int size = 0;
        for (int i = 0, j = 0; i < sampleKeys.length && j < other.sampleKeys.length; ) {
            int order = Long.compare(sampleKeys[i], other.sampleKeys[j]);
            if (order == 0) {
                common[size++] = sampleKeys[i];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Arrays.copyOf(common, size);
    }

    /** Returns all but the keys of bands as bytes, to be read by the same version of this library. */
    public byte[] toBytes() {
        byte[] id = bytes(entry.id());
        byte[] outlet = bytes(entry.listed().outlet());
        PublicationTime time = entry.listed().published();
        byte[] iso = bytes(time == null ? null : time.iso());
        byte[] outline = entry.outline().toBytes();
        ByteBuffer out = ByteBuffer.allocate(1
                + 4
                + 8
                + 4
                + 12
                + id.length
                + outlet.length
                + iso.length
                + (time == null ? 0 : 24)
                + 4
                + entry.packed().length
                + 4
                + outline.length
                + 4
                + 8 * sampleKeys.length);
        out.put(LAYOUT).putInt(entry.listed().length()).putLong(entry.listed().position());
        out.putInt(entry.shingles());
        put(out, id);
        put(out, outlet);
        put(out, iso);
        if (time != null) {
            put(out, time.earliest());
            put(out, time.latest());
        }
        put(out, entry.packed());
        put(out, outline);
        out.putInt(sampleKeys.length);
        for (long key : sampleKeys) {
            out.putLong(key);
        }
        return out.array();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws StoredFormatException if it is something else
     */
    public static ArticleDigest fromBytes(byte[] stored) {
        try {
            ByteBuffer in = ByteBuffer.wrap(stored);
            if (in.get() != LAYOUT) {
                throw new StoredFormatException("these " + stored.length + " bytes are no digest of an article");
            }
            return read(in);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new StoredFormatException("a digest of an article of " + stored.length + " bytes is cut off");
        }
    }

    private static ArticleDigest read(ByteBuffer in) {
        int length = in.getInt();
        long position = in.getLong();
        int shingles = in.getInt();
        String id = new String(take(in), StandardCharsets.UTF_8);
        String outlet = string(take(in));
        String iso = string(take(in));
        PublicationTime time = iso == null ? null : new PublicationTime(instant(in), instant(in), iso);
        byte[] packed = take(in);
        byte[] outline = take(in);
        long[] samples = new long[checked(in, in.getInt(), Long.BYTES)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = in.getLong();
        }
        Entry entry = new Entry(
                new ListedArticle(id, outlet, time, length, position),
                false,
                shingles,
                packed,
                new int[0],
                Outline.fromBytes(outline));
        return new ArticleDigest(entry, new long[0], samples);
    }

    private static Instant instant(ByteBuffer in) {
        long seconds = in.getLong();
        return Instant.ofEpochSecond(seconds, in.getInt());
    }

    private static void put(ByteBuffer out, Instant instant) {
        out.putLong(instant.getEpochSecond());
        out.putInt(instant.getNano());
    }

    private static void put(ByteBuffer out, byte[] bytes) {
        out.putInt(bytes.length).put(bytes);
    }

    private static byte[] take(ByteBuffer in) {
        byte[] bytes = new byte[checked(in, in.getInt(), 1)];
        in.get(bytes);
        return bytes;
    }

    /** Foreign bytes must not ask for more memory than they are long. */
    private static int checked(ByteBuffer in, int count, int size) {
        if ((long) count * size > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }

    /** Nothing is told from an empty text, which neither an outlet nor a time ever is. */
    private static byte[] bytes(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String string(byte[] bytes) {
        return bytes.length == 0 ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
