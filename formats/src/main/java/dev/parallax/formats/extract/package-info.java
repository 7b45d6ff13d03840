/** Finds the article in a web page: its main text, and what the page tells about it. Nothing is fetched or executed. */
@NullMarked
package dev.parallax.formats.extract;

import org.jspecify.annotations.NullMarked;
