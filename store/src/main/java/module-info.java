/** Keeps an index of duplicates on disk. */
module dev.parallax.store {
    requires static transitive org.jspecify;
    requires transitive dev.parallax.core;
    requires java.sql;

    exports dev.parallax.store;
}
