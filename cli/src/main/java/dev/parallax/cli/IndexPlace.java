package dev.parallax.cli;

import dev.parallax.store.Database;
import dev.parallax.store.Durability;
import dev.parallax.store.IndexStore;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which index a command looks into. */
final class IndexPlace {

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The folder of the index, or an address that begins with jdbc:postgresql:.")
    String place = "";

    @Option(
            names = {"-q", "--quiet"},
            description = "No remarks.")
    boolean quiet;

    Database database() {
        return DedupIndex.database(place);
    }

    IndexStore openForReading() {
        return IndexStore.openForReading(database());
    }

    IndexStore open() {
        return IndexStore.open(database(), Durability.FULL);
    }
}
