package dev.parallax.cli;

import dev.parallax.formats.read.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps results from taking the place of the articles they are made of. */
final class Overwriting {

    private Overwriting() {}

    /**
     * Compares files by where they really are, whatever links lead there.
     *
     * @param outputs names of files, or null
     * @throws CommandFailure if one of them is an input, or lies in a folder of the input and would be read with it
     */
    static void check(InputOptions input, @Nullable String... outputs) {
        for (String output : outputs) {
            Path target = output == null || output.equals("-") ? null : realFile(output);
            if (target == null || !Files.isRegularFile(target)) {
                continue;
            }
            for (String name : input.inputs) {
                Path source = name.equals("-") ? null : realFile(name);
                if (source != null && isRead(target, source, input.format != null)) {
                    throw new CommandFailure(
                            "cannot write " + output + ": it is one of the articles that are read. Name another file.",
                            ExitStatus.USAGE);
                }
            }
        }
    }

    private static boolean isRead(Path target, Path source, boolean anyName) {
        if (target.equals(source)) {
            return true;
        }
        if (!target.startsWith(source)) {
            return false;
        }
        for (Path part : source.relativize(target)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return anyName
                || InputFormat.ofFileName(target.getFileName().toString()).isPresent();
    }

    /** Returns where a file really is; null where there is none. */
    private static @Nullable Path realFile(String name) {
        try {
            return Path.of(name).toRealPath();
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }
}
