package dev.parallax.store;

/** What a commit that has returned survives. In each case a batch is in the index as a whole or not at all. */
public enum Durability {
    /**
     * The end of the process in whatever way. If the machine loses power or its system fails, the batches of the last moments
     * may be missing, the last ones first. (SQLite: {@code synchronous=NORMAL}; PostgreSQL: {@code synchronous_commit=off}, where
     * the failure of the server counts like that of the machine.)
     */
    NORMAL,

    /**
     * The loss of power as well, if the disk keeps what it says it has written. (SQLite: {@code synchronous=FULL};
     * PostgreSQL: {@code synchronous_commit=on}.) Each commit waits for the disk.
     */
    FULL
}
