/** Quotations. */
@NullMarked
package dev.parallax.quote;

import org.jspecify.annotations.NullMarked;
