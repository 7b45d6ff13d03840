/** Hashing for the packages above; not exported, and knows no other package. */
@NullMarked
package dev.parallax.internal;

import org.jspecify.annotations.NullMarked;
