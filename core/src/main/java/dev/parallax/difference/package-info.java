/** Where linked sentences differ: numbers, dates, names, status, and wording. */
@NullMarked
package dev.parallax.difference;

import org.jspecify.annotations.NullMarked;
