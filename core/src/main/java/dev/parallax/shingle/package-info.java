/** Shingles of texts, how much of them two texts share, and short sketches by which that is estimated. */
@NullMarked
package dev.parallax.shingle;

import org.jspecify.annotations.NullMarked;
