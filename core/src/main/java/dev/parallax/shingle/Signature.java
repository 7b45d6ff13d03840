package dev.parallax.shingle;

import dev.parallax.internal.Hashing;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A short summary of a set of shingles: k slots of 32 bits. The share of equal slots of two signatures estimates the
 * Jaccard similarity of their sets. Immutable; made by a {@link SignatureScheme} or its {@link Sketcher}.
 *
 * <p>The signature of an empty set is like no other, not even like itself.
 */
public final class Signature {

    /** What all slots hold if the set is empty; no other slot holds it. Values of filled slots are not negative. */
    public static final int EMPTY_SLOT = -1;

    private static final int MAGIC = 0x50_58_53_47; // "PXSG"
    private static final int HEADER = 4 + 1 + 1 + 2 + 8;
    private static final int LAYOUT = 1;
    private static final long BAND = 0xA076_1D64_78BD_642FL;

    private final SignatureScheme scheme;
    private final int[] slots;

    private Signature(SignatureScheme scheme, int[] slots) {
        this.scheme = scheme;
        this.slots = slots;
    }

    /**
     * Returns the signature with given slots, which are copied.
     *
     * @throws IllegalArgumentException if there are not as many as the scheme says
     */
    public static Signature of(SignatureScheme scheme, int... slots) {
        if (slots.length != scheme.k()) {
            throw new IllegalArgumentException(slots.length + " slots for a scheme of " + scheme.k());
        }
        return new Signature(scheme, slots.clone());
    }

    /** Takes over an array of slots. */
    static Signature take(SignatureScheme scheme, int[] slots) {
        return new Signature(scheme, slots);
    }

    /** Returns how the signature was made. */
    public SignatureScheme scheme() {
        return scheme;
    }

    /** Returns the number of slots. */
    public int k() {
        return slots.length;
    }

    /** Returns the value of a slot, from 0 to before {@link #k()}; not negative, or {@link #EMPTY_SLOT}. */
    public int slot(int index) {
        return slots[index];
    }

    /** Returns a copy of the slots. */
    public int[] toArray() {
        return slots.clone();
    }

    /** Tells whether it is the signature of an empty set. */
    public boolean isEmpty() {
        return slots[0] == EMPTY_SLOT;
    }

    /** Returns the number of equal slots; 0 if both sets are empty. Takes O(k). */
    public int equalSlots(Signature other) {
        check(other.scheme);
        return isEmpty() ? 0 : equalSlots(slots, 0, other.slots, 0, slots.length);
    }

    /** Returns the number of equal values at the same places of two stretches; empty slots count like others. */
    public static int equalSlots(int[] a, int fromA, int[] b, int fromB, int k) {
        int equal = 0;
        for (int i = 0; i < k; i++) {
            equal += a[fromA + i] == b[fromB + i] ? 1 : 0;
        }
        return equal;
    }

    /**
     * Estimates the Jaccard similarity of the two sets; 0 if one is empty.
     *
     * @throws IllegalArgumentException if the schemes differ
     */
    public Estimate jaccard(Signature other) {
        int equal = equalSlots(other);
        return isEmpty() || other.isEmpty() ? Estimate.zero() : Estimate.of(equal, slots.length);
    }

    /**
     * Returns a key of 64 bits that two signatures share if they agree in all {@code rows} slots of a band; bands lie
     * one behind the other. Two bands that differ have the same key once in 2^64 cases.
     *
     * @throws IndexOutOfBoundsException if the band reaches beyond the slots
     */
    public long bandKey(int band, int rows) {
        return bandKey(slots, 0, band, rows);
    }

    /** Does what {@link #bandKey(int, int)} does for slots that stand in an array from a place on. */
    public static long bandKey(int[] slots, int from, int band, int rows) {
        long key = BAND * (band + 1);
        int start = from + band * rows;
        for (int i = start; i < start + rows; i++) {
            key = Hashing.mix(key ^ slots[i]) + BAND;
        }
        return key;
    }

    /**
     * Returns the lowest bits of each slot, which take less memory and tell less.
     *
     * @param bits 1, 2, 4, 8 or 16
     */
    public PackedSignature packed(int bits) {
        return PackedSignature.of(this, bits);
    }

    /** Returns the stable form: a header of 16 bytes with layout, version, k and seed, then the slots; big-endian. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + 4 * slots.length);
        bytes.putInt(MAGIC).put((byte) LAYOUT).put((byte) scheme.version().code());
        bytes.putShort((short) slots.length).putLong(scheme.seed());
        for (int slot : slots) {
            bytes.putInt(slot);
        }
        return bytes.array();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws StoredFormatException if it is something else
     */
    public static Signature fromBytes(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        if (stored.length < HEADER || bytes.getInt() != MAGIC) {
            throw new StoredFormatException(
                    "these " + stored.length + " bytes are no signature: PXSG is not at the start");
        }
        int layout = bytes.get();
        if (layout != LAYOUT) {
            throw new StoredFormatException("signature layout " + layout + " is not known, only " + LAYOUT);
        }
        SketchVersion version = SketchVersion.ofCode(bytes.get());
        int k = bytes.getShort();
        if (stored.length != HEADER + 4 * k) {
            throw new StoredFormatException(
                    "a signature of " + k + " slots has " + (HEADER + 4 * k) + " bytes, not " + stored.length);
        }
        SignatureScheme scheme = scheme(version, k, bytes.getLong());
        int[] slots = new int[k];
        for (int i = 0; i < k; i++) {
            slots[i] = bytes.getInt();
            if (slots[i] < EMPTY_SLOT || (slots[i] == EMPTY_SLOT) != (slots[0] == EMPTY_SLOT)) {
                throw new StoredFormatException("slot " + i + " of a signature holds " + slots[i]);
            }
        }
        return new Signature(scheme, slots);
    }

    private static SignatureScheme scheme(SketchVersion version, int k, long seed) {
        try {
            return new SignatureScheme(version, k, seed);
        } catch (IllegalArgumentException e) {
            throw new StoredFormatException("a signature of " + k + " slots: " + e.getMessage());
        }
    }

    private void check(SignatureScheme other) {
        if (!scheme.equals(other)) {
            throw new IllegalArgumentException("signatures of different schemes: " + scheme + " and " + other);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && scheme.equals(that.scheme) && Arrays.equals(slots, that.slots);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + Arrays.hashCode(slots);
    }

    @Override
    public String toString() {
        return isEmpty() ? "signature of nothing" : "signature of " + slots.length + " slots";
    }
}
