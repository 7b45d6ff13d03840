/** How alike two sentences are in what they say, as far as words tell. */
@NullMarked
package dev.parallax.sentence;

import org.jspecify.annotations.NullMarked;
