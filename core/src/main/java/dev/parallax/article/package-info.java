/** What goes in: articles, and the spans and lines that say where in an article something stands. */
@NullMarked
package dev.parallax.article;

import org.jspecify.annotations.NullMarked;
