package dev.parallax.cli;

import dev.parallax.store.IndexStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what an index holds. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Tells what an index holds: one JSON object.")
final class IndexStatsCommand implements Callable<Integer> {

    @Mixin
    IndexPlace index = new IndexPlace();

    @Mixin
    OutputOption output = new OutputOption();

    @Option(
            names = "--check",
            description = "Also read everything and make sure that it is as it was written; ends with status 1 if not.")
    boolean check;

    private final Surroundings surroundings;

    IndexStatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (IndexStore store = index.openForReading();
                Output out = Output.of(output.file, surroundings)) {
            if (check) {
                store.check();
            }
            out.write(IndexJson.stats(store));
            out.commit();
            return ExitStatus.OK;
        }
    }
}
