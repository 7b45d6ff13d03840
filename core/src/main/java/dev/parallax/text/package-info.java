/** From an article to a document: normalised text with its offset map, tokens, stems, and sentences with kinds. */
@NullMarked
package dev.parallax.text;

import org.jspecify.annotations.NullMarked;
