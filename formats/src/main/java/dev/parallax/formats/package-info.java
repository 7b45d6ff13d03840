/** Reads articles from files and writes comparisons. */
@NullMarked
package dev.parallax.formats;

import org.jspecify.annotations.NullMarked;
