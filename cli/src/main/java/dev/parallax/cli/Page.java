package dev.parallax.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A page for a reader that a command writes beside its result, if it was asked for one. */
final class Page implements Closeable {

    private final @Nullable Output output;

    private Page(@Nullable Output output) {
        this.output = output;
    }

    /** Something that writes a page. */
    interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    /** Returns the page of this name; without a name, nothing is written. */
    static Page of(@Nullable String file, Surroundings surroundings) {
        return new Page(file == null ? null : Output.of(file, surroundings));
    }

    /** Tells whether a page was asked for. */
    boolean isWanted() {
        return output != null;
    }

    /** Writes the whole page and completes its file. */
    void write(Content content) {
        if (output == null) {
            return;
        }
        StringBuilder text = new StringBuilder();
        try {
            content.writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        output.write(text.toString());
        output.commit();
    }

    @Override
    public void close() {
        if (output != null) {
            output.close();
        }
    }
}
