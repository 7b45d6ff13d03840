/** Writes what Parallax found as JSON. */
@NullMarked
package dev.parallax.formats.json;

import org.jspecify.annotations.NullMarked;
