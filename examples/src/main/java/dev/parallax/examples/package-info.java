/**
 * Small programs, one for each kind of user. They read the repository's own test data unless given a path, and are run
 * from its root after {@code ./mvnw -q -pl examples -am package -DskipTests}:
 *
 * <pre>{@code
 * java -cp examples/target/parallax-examples-0.1.0-SNAPSHOT.jar dev.parallax.examples.EditorExample
 * }</pre>
 */
@NullMarked
package dev.parallax.examples;

import org.jspecify.annotations.NullMarked;
