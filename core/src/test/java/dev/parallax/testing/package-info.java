/** Seeded generators of texts and corpora for tests and benchmarks. */
@NullMarked
package dev.parallax.testing;

import org.jspecify.annotations.NullMarked;
