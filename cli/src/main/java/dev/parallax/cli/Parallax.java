package dev.parallax.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command's entry. */
@Command(
        name = "parallax",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        subcommands = HelpCommand.class,
        header = "Puts several outlets' reports of one event side by side.%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  parallax compare herald.txt courier.txt gazette.txt",
            "  parallax compare test-data/visit --html report.html",
            "  parallax compare articles.jsonl --format json --output comparison.json",
            "  parallax help compare"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:everything was read, and the results are written",
            " 1:failure; there are no results",
            " 2:the command was not called as it must be",
            " 3:the results are written, but some article could not be read"
        })
public final class Parallax implements Callable<Integer> {

    /** Picocli refuses to write help for narrower terminals. */
    private static final int MIN_HELP_COLUMNS = 55;

    private static final int MAX_HELP_COLUMNS = 100;

    @Spec
    @Nullable
    CommandSpec spec;

    private Parallax() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess();
        int status;
        try {
            status = commandLine(surroundings).execute(args);
        } catch (Throwable e) {
            status = new Failures(surroundings).status(e);
        }
        System.exit(status);
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not made by a command line");
        }
        throw new ParameterException(spec.commandLine(), "name a command, such as: parallax compare FOLDER");
    }

    /** Returns the command in these surroundings. */
    static CommandLine commandLine(Surroundings surroundings) {
        CommandLine command = new CommandLine(new Parallax())
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new StoriesCommand(surroundings))
                .addSubcommand(new SegmentCommand(surroundings))
                .addSubcommand(new ReuseCommand(surroundings))
                .addSubcommand(new QuotesCommand(surroundings))
                .addSubcommand(new ExtractCommand(surroundings))
                .addSubcommand(new ScoreCommand(surroundings))
                .addSubcommand(new DedupCommand(surroundings))
                .addSubcommand(IndexCommand.commandLine(surroundings));
        Failures failures = new Failures(surroundings);
        boolean colour = Colour.AUTO.isOn(surroundings);
        return command.setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(Math.max(MIN_HELP_COLUMNS, Math.min(surroundings.columns(), MAX_HELP_COLUMNS)))
                .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(new OutputStreamWriter(surroundings.out(), surroundings.charset()), true))
                .setErr(new PrintWriter(new OutputStreamWriter(surroundings.err(), surroundings.charset()), true));
    }
}
