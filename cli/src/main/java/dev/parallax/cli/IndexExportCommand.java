package dev.parallax.cli;

import dev.parallax.duplicate.DuplicateCluster;
import dev.parallax.formats.json.DuplicatesJson;
import dev.parallax.store.IndexStore;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what an index holds. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description =
                "Writes the articles of an index in the order in which they came: JSON Lines, with the texts where"
                        + " the index keeps them.")
final class IndexExportCommand implements Callable<Integer> {

    @Mixin
    IndexPlace index = new IndexPlace();

    @Option(names = "--clusters", description = "Write the clusters instead, as dedup does.")
    boolean clusters;

    @Option(names = "--kept", description = "Leave out the articles that repeat others.")
    boolean kept;

    @Mixin
    OutputOption output = new OutputOption();

    private final Surroundings surroundings;

    IndexExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (IndexStore store = index.openForReading();
                Output out = Output.of(output.file, surroundings)) {
            if (clusters) {
                store.clusters()
                        .each(cluster -> out.write(DuplicatesJson.of(
                                new DuplicateCluster(cluster.id(), cluster.representative(), cluster.members()))));
            } else {
                Set<String> dropped = store.clusters().dropped();
                store.read(article -> {
                    boolean isDropped = dropped.contains(article.id());
                    if (!kept || !isDropped) {
                        out.write(IndexJson.article(article, isDropped));
                    }
                });
            }
            out.commit();
            return ExitStatus.OK;
        }
    }
}
