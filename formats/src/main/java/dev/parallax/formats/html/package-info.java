/** A comparison as one self-contained HTML page. */
@NullMarked
package dev.parallax.formats.html;

import org.jspecify.annotations.NullMarked;
