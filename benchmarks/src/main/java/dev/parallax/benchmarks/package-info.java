/** JMH benchmarks, on articles of a seeded generator. */
@NullMarked
package dev.parallax.benchmarks;

import org.jspecify.annotations.NullMarked;
