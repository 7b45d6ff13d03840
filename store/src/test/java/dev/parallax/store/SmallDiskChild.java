package dev.parallax.store;

import dev.parallax.store.StoreException.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Fills a disk of a few megabytes that is mounted for nobody but this process, makes room, goes on, and makes it read-only. Prints
 * what it finds; whatever is not as it must be ends it with an exception. Argument: a folder to mount at.
 */
final class SmallDiskChild {

    private SmallDiskChild() {}

    public static void main(String[] args) throws Exception {
        Path disk = Path.of(args[0]);
        run("mount", "-t", "tmpfs", "-o", "size=8m", "none", disk.toString());
        Path filler = Files.write(disk.resolve("filler"), new byte[4 << 20]);
        Path place = disk.resolve("index");
        int added = 0;
        int committed = 0;
        try (StoredIndex index = StoredIndex.open(Database.folder(place), Fingerprints.SETTINGS, Durability.FULL)) {
            StoreException full = null;
            while (full == null) {
                index.add(Fingerprints.of(added++));
                if (index.uncommitted() == 50) {
                    try {
                        index.commit();
                        committed = added;
                    } catch (StoreException e) {
                        full = e;
                    }
                }
            }
            require(full.fault() == Fault.FULL, "full: " + full);
            System.out.println("full after " + committed + " articles");
            try (StoredIndex reader = StoredIndex.openForReading(Database.folder(place), Fingerprints.SETTINGS)) {
                require(reader.stats().articles() == committed, "committed articles are there");
            }
            Files.delete(filler);
            index.commit();
            require(index.uncommitted() == 0, "all is committed once there is room");
        }
        check(place, added);
        run("mount", "-o", "remount,ro", disk.toString());
        try {
            StoredIndex.open(Database.folder(place), Fingerprints.SETTINGS, Durability.NORMAL)
                    .close();
            require(false, "a disk that may only be read is written to");
        } catch (StoreException e) {
            require(e.fault() == Fault.READ_ONLY, "read-only: " + e);
            System.out.println(e.getMessage());
        }
        check(place, added);
        System.out.println("fine");
    }

    private static void check(Path place, int articles) {
        try (IndexStore store = IndexStore.openForReading(Database.folder(place))) {
            store.check();
            require(store.size() == articles, "articles: " + store.size());
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException(what);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(List.of(command)).inheritIO().start().waitFor() != 0) {
            throw new IOException("not possible here: " + String.join(" ", command));
        }
    }
}
