/** Which articles report the same event: stories, from a stream or a batch. */
@NullMarked
package dev.parallax.story;

import org.jspecify.annotations.NullMarked;
