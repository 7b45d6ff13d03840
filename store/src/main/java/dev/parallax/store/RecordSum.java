package dev.parallax.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The checksum of a record: CRC-32C over its columns in their order but for the sum itself. A number counts as its eight bytes,
 * big-endian, a text as its bytes in UTF-8, and before a text or bytes comes their length in four bytes, -1 where there is
 * none. For one thread at a time.
 */
final class RecordSum {

    private final CRC32C crc = new CRC32C();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    RecordSum start() {
        crc.reset();
        return this;
    }

    RecordSum add(long value) {
        crc.update(number.clear().putLong(value).flip());
        return this;
    }

    RecordSum add(byte @Nullable [] value) {
        crc.update(number.clear().putInt(value == null ? -1 : value.length).flip());
        if (value != null) {
            crc.update(value, 0, value.length);
        }
        return this;
    }

    RecordSum add(@Nullable String value) {
        return add(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the sum, 0 to 2^32 - 1. */
    long value() {
        return crc.getValue();
    }
}
