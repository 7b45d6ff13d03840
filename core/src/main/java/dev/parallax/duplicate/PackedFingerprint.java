package dev.parallax.duplicate;

import dev.parallax.internal.Hashing;
import dev.parallax.shingle.ScaledHashes;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Signature;
import dev.parallax.shingle.StoredFormatException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Fingerprint} in the few bytes that an index keeps of it: of each shingle's hash the highest bits, and of one in
 * eight the key by which articles that hold one another find each other. Some 1.9 KB for an article of 600 words, its
 * signature included. Immutable.
 */
public final class PackedFingerprint {

    private static final int LAYOUT = 1;
    private static final int HEADER = 1 + 1 + 2 + 4;

    private final String id;
    private final long time;
    private final Signature signature;
    private final int size;
    private final int spareBits;
    private final byte[] packed;
    private int @Nullable [] sample;
    /** Where the sample comes from as long as nobody has asked for it; many an index does without. */
    private final @Nullable ShingleSet shingles;

    private PackedFingerprint(
            String id,
            long time,
            Signature signature,
            int size,
            int spareBits,
            byte[] packed,
            int @Nullable [] sample,
            @Nullable ShingleSet shingles) {
        this.id = id;
        this.time = time;
        this.signature = signature;
        this.size = size;
        this.spareBits = spareBits;
        this.packed = packed;
        this.sample = sample;
        this.shingles = shingles;
    }

    /**
     * Packs a fingerprint.
     *
     * @param spareBits as in {@link DuplicateSettings}
     */
    public static PackedFingerprint of(Fingerprint article, int spareBits) {
        return new PackedFingerprint(
                article.id(),
                article.time(),
                article.signature(),
                article.shingles().size(),
                spareBits,
                PackedShingles.pack(article.shingles(), spareBits),
                null,
                article.shingles());
    }

    /**
     * Returns the fingerprint with the signature and the shingles that {@link Signature#toBytes} and {@link #shingleBytes}
     * gave.
     *
     * @throws StoredFormatException if the bytes are something else
     */
    public static PackedFingerprint of(String id, long time, Signature signature, byte[] shingleBytes) {
        if (id.isBlank()) {
            throw new StoredFormatException("an article without an id");
        }
        ByteBuffer in = ByteBuffer.wrap(shingleBytes);
        if (shingleBytes.length < HEADER || in.get() != LAYOUT) {
            throw new StoredFormatException("the shingles of article \"" + id + "\" are not in layout " + LAYOUT);
        }
        int spare = in.get();
        int samples = in.getShort();
        int size = in.getInt();
        if (spare < PackedShingles.MIN_SPARE_BITS
                || spare > PackedShingles.MAX_SPARE_BITS
                || samples < 0
                || samples > Keys.MAX_SAMPLES
                || in.remaining() < Integer.BYTES * samples) {
            throw new StoredFormatException("the shingles of article \"" + id + "\" are damaged");
        }
        int[] sample = new int[samples];
        in.asIntBuffer().get(sample);
        in.position(in.position() + Integer.BYTES * samples);
        byte[] packed = new byte[in.remaining()];
        in.get(packed);
        if (!PackedShingles.isWhole(packed, size, spare)) {
            throw new StoredFormatException("the shingles of article \"" + id + "\" are damaged");
        }
        return new PackedFingerprint(id, time, signature, size, spare, packed, sample, null);
    }

    /** Returns the article. */
    public String id() {
        return id;
    }

    /** Returns the article's time, as in its {@link Fingerprint}. */
    public long time() {
        return time;
    }

    /** Returns the signature. */
    public Signature signature() {
        return signature;
    }

    /** Returns the number of shingles. */
    public int size() {
        return size;
    }

    /** Returns how many bits are kept of a hash beyond those that tell the article's own shingles apart. */
    public int spareBits() {
        return spareBits;
    }

    /**
     * Returns the shingles in their stable form, big-endian: a byte 1 for this layout, a byte with the spare bits, two with the
     * size of the sample, four with the number of shingles, the sample of four bytes each, and the packed hashes.
     */
    public byte[] shingleBytes() {
        int[] keys = sample();
        ByteBuffer out = ByteBuffer.allocate(HEADER + Integer.BYTES * keys.length + packed.length);
        out.put((byte) LAYOUT)
                .put((byte) spareBits)
                .putShort((short) keys.length)
                .putInt(size);
        out.asIntBuffer().put(keys);
        out.position(out.position() + Integer.BYTES * keys.length);
        return out.put(packed).array();
    }

    /** Returns the packed hashes, which are not to be changed. */
    byte[] packed() {
        return packed;
    }

    /** Returns the keys of the sample. Two threads that come at once do the same work, no more. */
    private int[] sample() {
        int[] keys = sample;
        if (keys == null) {
            keys = shingles == null ? new int[0] : sample(shingles);
            sample = keys;
        }
        return keys;
    }

    /** Returns the keys of one in {@link Keys#SCALE} shingles. */
    static int[] sample(ShingleSet shingles) {
        IntBuffer keys = new IntBuffer();
        for (int i = 0; i < shingles.size() && keys.size() < Keys.MAX_SAMPLES; i++) {
            long hash = shingles.hash(i);
            if (ScaledHashes.isKept(hash, Keys.SCALE)) {
                keys.add((int) (Hashing.mix(hash) >>> 32));
            }
        }
        return keys.toArray();
    }

    /**
     * Returns the keys by which an index of these settings finds the article; none if there are no shingles.
     *
     * @throws IllegalArgumentException if the signature is of another scheme, or the shingles are packed otherwise
     */
    int[] keys(DuplicateSettings settings) {
        if (spareBits != settings.spareBits()) {
            throw new IllegalArgumentException(
                    "shingles with " + spareBits + " spare bits where " + settings.spareBits() + " are used");
        }
        return Keys.of(signature, size, this::sample, settings);
    }
}
