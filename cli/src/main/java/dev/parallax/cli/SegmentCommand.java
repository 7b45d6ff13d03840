package dev.parallax.cli;

import dev.parallax.formats.json.SegmentsJson;
import dev.parallax.text.Analyzer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Cuts articles into sentences. */
@Command(
        name = "segment",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Cuts articles into sentences and tells the kind of each: JSON Lines.",
        footer = {"", "Example:", "  parallax segment articles.jsonl --output sentences.jsonl"})
final class SegmentCommand implements Callable<Integer> {

    @Mixin
    LinesRun run = new LinesRun();

    private final Surroundings surroundings;

    SegmentCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Analyzer analyzer = Analyzer.create();
        return run.run(surroundings, article -> SegmentsJson.of(analyzer.analyze(article)));
    }
}
