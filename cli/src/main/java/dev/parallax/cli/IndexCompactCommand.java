package dev.parallax.cli;

import dev.parallax.store.IndexStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an index as small as it can be. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Gives the room of removed articles back; needs as much room again on the way.")
final class IndexCompactCommand implements Callable<Integer> {

    @Mixin
    IndexPlace index = new IndexPlace();

    @Option(names = "--repair", description = "First drop the records that are not as they were written.")
    boolean repair;

    private final Surroundings surroundings;

    IndexCompactCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(surroundings, index.quiet);
        try (IndexStore store = index.open()) {
            long before = store.bytes();
            if (repair) {
                messages.notice(
                        "dropped " + store.repair() + " damaged records; " + store.size() + " articles are left");
            }
            store.compact();
            messages.notice("the index took " + before + " bytes and takes " + store.bytes() + " now");
            return ExitStatus.OK;
        }
    }
}
