package dev.parallax.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks into the index that {@code dedup --index} keeps, and tends it. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        subcommands = HelpCommand.class,
        description = {
            "Looks into an index that dedup --index keeps, and tends it.",
            "",
            "DIR is the folder that was given to --index, or an address jdbc:postgresql://HOST/DATABASE?user=NAME.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  parallax index stats seen",
            "  parallax index query seen --id herald-17        # why was this article dropped?",
            "  parallax index query seen draft.txt             # has anybody printed this before?",
            "  parallax index export seen --output index.jsonl",
            "  parallax index remove seen --before 2026-01-01"
        })
final class IndexCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    private IndexCommand() {}

    /** Returns the command with its own commands. */
    static CommandLine commandLine(Surroundings surroundings) {
        return new CommandLine(new IndexCommand())
                .addSubcommand(new IndexStatsCommand(surroundings))
                .addSubcommand(new IndexQueryCommand(surroundings))
                .addSubcommand(new IndexExportCommand(surroundings))
                .addSubcommand(new IndexRemoveCommand(surroundings))
                .addSubcommand(new IndexCompactCommand(surroundings))
                .addSubcommand(new IndexBackupCommand(surroundings));
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not made by a command line");
        }
        throw new ParameterException(spec.commandLine(), "name what to do, such as: parallax index stats DIR");
    }
}
