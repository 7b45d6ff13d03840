/** Reads articles from files, folders and streams, and names what could not be read. */
@NullMarked
package dev.parallax.formats.read;

import org.jspecify.annotations.NullMarked;
