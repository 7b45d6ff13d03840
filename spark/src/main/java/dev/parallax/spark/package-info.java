/** The batch jobs of Parallax on Apache Spark, for collections beyond one machine. */
@NullMarked
package dev.parallax.spark;

import org.jspecify.annotations.NullMarked;
