/** The {@code parallax} command. */
@NullMarked
package dev.parallax.cli;

import org.jspecify.annotations.NullMarked;
