package dev.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command's entry. */
@Command(name = "parallax", mixinStandardHelpOptions = true)
public final class Parallax {

    private Parallax() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        Surroundings surroundings = new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                false,
                false,
                100,
                StandardCharsets.UTF_8,
                System.getenv());
        System.exit(commandLine(surroundings).execute(args));
    }

    static CommandLine commandLine(Surroundings surroundings) {
        return new CommandLine(new Parallax())
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new SegmentCommand(surroundings));
    }
}
