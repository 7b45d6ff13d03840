package dev.parallax.store;

import java.nio.file.Path;
import java.util.Random;

/**
 * Adds articles until it is killed, and acknowledges each batch on its standard output once it is committed: the number behind the
 * last article. Arguments: folder, number of the first article, seed.
 */
final class AddingChild {

    private AddingChild() {}

    public static void main(String[] args) {
        int next = Integer.parseInt(args[1]);
        Random random = new Random(Long.parseLong(args[2]));
        try (StoredIndex index =
                StoredIndex.open(Database.folder(Path.of(args[0])), Fingerprints.SETTINGS, Durability.NORMAL)) {
            System.out.println("open");
            while (true) {
                int end = next + 1 + random.nextInt(KillTest.MAX_BATCH);
                while (next < end) {
                    index.queryAndAdd(Fingerprints.of(next++));
                }
                if (random.nextInt(4) == 0) {
                    // A removal belongs to its batch: the article comes back within the same one.
                    index.remove(Fingerprints.id(next - 1));
                    index.add(Fingerprints.of(next - 1));
                }
                index.commit();
                System.out.println(next);
                if (random.nextInt(40) == 0) {
                    index.compact();
                }
            }
        }
    }
}
