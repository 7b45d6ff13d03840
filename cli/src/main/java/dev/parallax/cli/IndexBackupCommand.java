package dev.parallax.cli;

import dev.parallax.store.Database;
import dev.parallax.store.IndexStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies an index. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Copies an index into a new folder, as it is at one moment, while others read and write.")
final class IndexBackupCommand implements Callable<Integer> {

    @Mixin
    IndexPlace index = new IndexPlace();

    @Parameters(index = "1", paramLabel = "COPY", description = "The folder for the copy.")
    String target = "";

    @Option(names = "--rescue", description = "Copy what can be read of an index that is damaged, record by record.")
    boolean rescue;

    private final Surroundings surroundings;

    IndexBackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path folder;
        try {
            folder = Path.of(target);
        } catch (InvalidPathException e) {
            throw new CommandFailure(
                    target + " is not the name of a folder (" + e.getReason() + ").", ExitStatus.USAGE);
        }
        Messages messages = new Messages(surroundings, index.quiet);
        if (rescue) {
            int lost = IndexStore.rescue(index.database(), Database.folder(folder));
            messages.notice("copied what can be read to " + folder + "; " + lost + " articles could not be");
            return ExitStatus.OK;
        }
        try (IndexStore store = index.openForReading()) {
            store.backup(folder);
            messages.notice("copied the index to " + folder);
            return ExitStatus.OK;
        }
    }
}
