package dev.parallax.cli;

import dev.parallax.formats.json.SegmentsJson;
import dev.parallax.formats.read.ReadCounts;
import dev.parallax.text.Analyzer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Cuts articles into sentences. */
@Command(name = "segment", description = "Cuts articles into sentences and tells the kind of each: JSON Lines.")
final class SegmentCommand implements Callable<Integer> {

    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to a file instead of the standard output.")
    @Nullable
    String output;

    private final Surroundings surroundings;

    SegmentCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(surroundings, surroundings.errIsTerminal() && !input.quiet);
        Analyzer analyzer = Analyzer.create();
        try (Output out = Output.of(output, surroundings)) {
            ReadCounts counts = Intake.read(
                    input, surroundings, messages, article -> out.write(SegmentsJson.of(analyzer.analyze(article))));
            out.commit();
            return counts.refused() > 0 ? ExitStatus.SOME_UNREAD : ExitStatus.OK;
        }
    }
}
