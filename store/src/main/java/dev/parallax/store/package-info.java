/** An index of duplicates that survives its process: in one SQLite file, or in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package dev.parallax.store;
