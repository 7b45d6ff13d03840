package dev.parallax.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command's result goes, the same for all of them. */
final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to a file, whole or not at all, instead of the standard output.")
    @Nullable
    String file;
}
