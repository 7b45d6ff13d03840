package dev.parallax.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command's entry. */
@Command(name = "parallax", mixinStandardHelpOptions = true)
public final class Parallax {

    private Parallax() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Parallax()).execute(args));
    }
}
