package dev.parallax.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoredIndexTest extends StoredIndexContract {

    @TempDir
    Path folder;

    @Override
    int steps() {
        return 1_500;
    }

    @Override
    Database database() {
        return Database.folder(folder);
    }
}
