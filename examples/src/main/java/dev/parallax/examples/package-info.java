/** Small programs, one for each kind of user. */
@NullMarked
package dev.parallax.examples;

import org.jspecify.annotations.NullMarked;
