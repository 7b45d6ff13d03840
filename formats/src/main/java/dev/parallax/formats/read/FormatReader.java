package dev.parallax.formats.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads the articles of one source in one format. */
@FunctionalInterface
interface FormatReader {

    /**
     * Passes on every article and every problem of a source.
     *
     * @param in the unpacked bytes
     * @throws IOException if the bytes cannot be read on
     */
    void read(Source source, InputStream in, Inbox inbox) throws IOException;
}
