package dev.parallax.cli;

import dev.parallax.formats.json.LikenessJson;
import dev.parallax.formats.read.PairReader;
import dev.parallax.formats.read.Problem;
import dev.parallax.sentence.TextLikeness;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how alike two texts are, for each row of a table. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Tells how alike two texts are in what they say, for each row of a table: JSON Lines.",
        footer = {
            "",
            "A row is two texts with a tab between them; further columns are ignored, and there is no header.",
            "",
            "Example:",
            "  parallax score pairs.tsv --output scores.jsonl"
        })
final class ScoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PAIRS", description = "A table of pairs of texts (TSV), or - for the standard input.")
    String input = "";

    @Mixin
    OutputOption output = new OutputOption();

    @Option(names = "--strict", description = "Stop without results at the first row that cannot be read.")
    boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress; what cannot be read is named all the same.")
    boolean quiet;

    private final Surroundings surroundings;

    ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        checkOutput();
        Messages messages = new Messages(surroundings, quiet);
        try (Output out = Output.of(output.file, surroundings);
                Progress progress =
                        new Progress("Scoring", surroundings, messages.areRemarksMade(), Progress.PATIENCE)) {
            Scorer scorer = new Scorer(out, messages, progress);
            read(scorer);
            if (scorer.scored == 0) {
                throw new CommandFailure("no pair could be read, so there is no result.");
            }
            out.commit();
            progress.clear();
            if (scorer.refused > 0) {
                messages.error(scorer.refused + " could not be read; "
                        + (scorer.scored == 1 ? "1 pair was." : scorer.scored + " pairs were."));
            }
            return scorer.refused > 0 ? ExitStatus.SOME_UNREAD : ExitStatus.OK;
        }
    }

    private void read(Scorer scorer) {
        if (input.equals("-")) {
            PairReader.read("stdin", surroundings.in(), scorer);
            return;
        }
        Path path = path(input);
        if (Files.isDirectory(path)) {
            throw new CommandFailure("cannot read " + input + ": it is a folder. Name a file in it.");
        }
        if (!Files.exists(path)) {
            throw new CommandFailure(
                    "cannot read " + input + ": there is no such file. Check the spelling, and the folder you are in.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            PairReader.read(input, in, scorer);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CommandFailure unreadable(IOException e) {
        return new CommandFailure("cannot read " + input + ": "
                + (e instanceof AccessDeniedException ? "no permission" : String.valueOf(e.getMessage())));
    }

    private void checkOutput() {
        String file = output.file;
        if (file == null || file.equals("-") || input.equals("-")) {
            return;
        }
        try {
            if (Files.exists(path(file)) && Files.exists(path(input)) && Files.isSameFile(path(file), path(input))) {
                throw new CommandFailure(
                        "cannot write " + file + ": it is the table that is read. Name another file.",
                        ExitStatus.USAGE);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandFailure(name + " is not the name of a file (" + e.getReason() + "). Check the spelling.");
        }
    }

    /** Scores and writes each pair as it is read. */
    private final class Scorer implements PairReader.Sink {

        private final TextLikeness likeness = TextLikeness.create();
        private final Output out;
        private final Messages messages;
        private final Progress progress;
        private long scored;
        private long refused;

        Scorer(Output out, Messages messages, Progress progress) {
            this.out = out;
            this.messages = messages;
            this.progress = progress;
        }

        @Override
        public void pair(long row, String first, String second) {
            out.write(LikenessJson.of(row, likeness.of(first, second)));
            scored++;
            progress.step();
        }

        @Override
        public void problem(Problem problem) {
            if (strict) {
                throw new CommandFailure(problem.message() + " (--strict: the run ends here)");
            }
            progress.clear();
            messages.error(problem.message());
            refused++;
        }
    }
}
