/** Writes what Parallax found as tidy tables for R, pandas and spreadsheets. */
@NullMarked
package dev.parallax.formats.table;

import org.jspecify.annotations.NullMarked;
