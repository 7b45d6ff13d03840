/** Quantities, dates and status words that an article states, with what is needed to compare them. */
@NullMarked
package dev.parallax.mention;

import org.jspecify.annotations.NullMarked;
