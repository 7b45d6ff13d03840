/** Which articles repeat one another: an index that new articles are held against, and clusters of whole collections. */
@NullMarked
package dev.parallax.duplicate;

import org.jspecify.annotations.NullMarked;
