/** Word shingles of documents, and how much of them two documents share: exactly, no estimates here. */
@NullMarked
package dev.parallax.shingle;

import org.jspecify.annotations.NullMarked;
