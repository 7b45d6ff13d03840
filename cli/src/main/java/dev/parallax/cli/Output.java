package dev.parallax.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where results go. A file appears whole or not at all: it is written beside its place under another name and moved
 * there by {@link #commit}; closing without that leaves everything as it was.
 */
final class Output implements Closeable {

    /** Opened by this name, a file behind it would lose what stands there already. */
    private static final String STANDARD_OUTPUT = "/dev/stdout";

    private final OutputStream out;
    private final @Nullable Path temporary;
    private final @Nullable Path target;
    private final String name;
    private boolean committed;

    private Output(OutputStream out, @Nullable Path temporary, @Nullable Path target, String name) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.temporary = temporary;
        this.target = target;
        this.name = name;
    }

    /** Returns the output to a file, or to the standard output if there is none. */
    static Output of(@Nullable String file, Surroundings surroundings) {
        if (file == null || file.equals("-") || file.equals(STANDARD_OUTPUT)) {
            return new Output(surroundings.out(), null, null, "the standard output");
        }
        try {
            return toFile(Path.of(file), file);
        } catch (InvalidPathException e) {
            throw new CommandFailure("cannot write " + file + ": that is not the name of a file (" + e.getReason()
                    + "). Choose another.");
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static Output toFile(Path given, String name) throws IOException {
        Path folder = given.toAbsolutePath().getParent();
        if (Files.isDirectory(given)) {
            throw new CommandFailure("cannot write " + name + ": it is a folder. Name a file in it.");
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailure("cannot write " + name + ": there is no folder " + folder + ". Make it first.");
        }
        if (Files.exists(given) && !Files.isRegularFile(given)) {
            // A device or a pipe cannot be replaced, only written to; the link to a pipe has no real path.
            return new Output(Files.newOutputStream(given, StandardOpenOption.WRITE), null, null, name);
        }
        Path target = Files.isSymbolicLink(given) && Files.exists(given) ? given.toRealPath() : given;
        Path temporary = unused(target);
        OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // Should the process be interrupted, nothing stays behind; a file moved to its place is not found any more.
        temporary.toFile().deleteOnExit();
        return new Output(out, temporary, target, name);
    }

    private static Path unused(Path target) {
        String start =
                "." + target.getFileName() + '.' + ProcessHandle.current().pid() + '-';
        int number = 0;
        Path path = target.resolveSibling(start + number);
        while (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            path = target.resolveSibling(start + ++number);
        }
        return path;
    }

    /** Writes text as UTF-8. */
    void write(String text) {
        write(text, StandardCharsets.UTF_8);
    }

    /**
     * Writes text.
     *
     * @throws ReaderGone if it goes through a pipe that nobody reads any more
     */
    void write(String text, Charset charset) {
        try {
            out.write(text.getBytes(charset));
        } catch (IOException e) {
            fail(e);
        }
    }

    /** Returns what writes text as UTF-8; close this output, not the writer. */
    Writer writer() {
        return new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                Output.this.write(new String(buffer, offset, length));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** Completes the output. */
    void commit() {
        try {
            out.flush();
            if (temporary != null && target != null) {
                out.close();
                move(temporary, target);
            }
            committed = true;
        } catch (IOException e) {
            fail(e);
        }
    }

    @Override
    public void close() {
        if (temporary == null || committed) {
            return;
        }
        try {
            out.close();
        } catch (IOException e) {
            // What could not be written is about to be deleted.
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void fail(IOException e) {
        String message = e.getMessage();
        if (temporary == null
                && message != null
                && message.toLowerCase(Locale.ROOT).contains("pipe")) {
            throw new ReaderGone();
        }
        throw failure(name, e);
    }

    private static CommandFailure failure(String name, IOException e) {
        String reason = e instanceof AccessDeniedException
                ? "no permission"
                : e instanceof NoSuchFileException
                        ? "there is no such folder"
                        : e instanceof FileSystemException f && f.getReason() != null
                                ? f.getReason()
                                : String.valueOf(e.getMessage());
        return new CommandFailure("cannot write " + name + ": " + reason);
    }
}
