package dev.parallax.formats.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file or stream to read articles from.
 *
 * @param shown its name in messages: the path as it was given
 * @param id the id of the one article it holds
 * @param recordName the first part of the ids of its articles, if it holds several without ids of their own
 * @param format what is in it; null where its name does not tell
 * @param found whether it was found in a folder rather than named
 * @param opener opens its bytes
 */
record Source(
        String shown,
        String id,
        String recordName,
        @Nullable InputFormat format,
        boolean found,
        Opener opener) {

    /** Opens a stream of bytes. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;

        /** Returns the number of bytes, packed as they are; negative where it is not known. */
        default long size() {
            return -1;
        }
    }
}
