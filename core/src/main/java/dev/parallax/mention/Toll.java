package dev.parallax.mention;

/**
 * How many people came to harm, as an article states it.
 *
 * @param quantity the number
 * @param outcome what became of them
 * @param counted whom it counts if not people in general, as a stem: "worker"; empty for people in general
 * @param isPart whether it counts people of one kind among others, such as children or officers
 */
public record Toll(Quantity quantity, TollOutcome outcome, String counted, boolean isPart) {}
