/** Trains and evaluates what Parallax has learned, on labelled data that does not come with the project. */
@NullMarked
package dev.parallax.training;

import org.jspecify.annotations.NullMarked;
