/** The whole comparison of several reports of one event. */
@NullMarked
package dev.parallax.compare;

import org.jspecify.annotations.NullMarked;
