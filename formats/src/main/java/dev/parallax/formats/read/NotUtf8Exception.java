package dev.parallax.formats.read;

import java.io.IOException;

/** Bytes that are not UTF-8. */
final class NotUtf8Exception extends IOException {

    private static final long serialVersionUID = 1;

    private final long offset;

    NotUtf8Exception(long offset) {
        super(reason(offset));
        this.offset = offset;
    }

    /** Returns the place of the first wrong byte, counted from 0 at the start of what was decoded. */
    long offset() {
        return offset;
    }

    static String reason(long offset) {
        return offset < 0 ? "is not UTF-8" : "is not UTF-8: the byte at offset " + offset + " does not fit";
    }
}
