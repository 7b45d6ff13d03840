/** Which sentences of different articles state the same. */
@NullMarked
package dev.parallax.align;

import org.jspecify.annotations.NullMarked;
