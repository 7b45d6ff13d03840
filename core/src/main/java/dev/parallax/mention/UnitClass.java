package dev.parallax.mention;

/** What a quantity measures. Two quantities can differ only if they measure the same. */
public enum UnitClass {
    /** Things or people that are counted. */
    COUNT,
    /** A share, of 100; fractions such as "a third" included. */
    PERCENT,
    /** The difference of two percentages. */
    POINTS,
    /** An amount of money, in units of its currency. */
    MONEY,
    /** A span of time, in seconds. */
    DURATION,
    /** How old somebody is, in years. */
    AGE,
    /** A distance or size, in metres. */
    LENGTH,
    /** In square metres. */
    AREA,
    /** In kilograms. */
    MASS,
    /** In litres. */
    VOLUME,
    /** In kilometres an hour. */
    SPEED,
    /** In degrees; of which scale is seldom said. */
    TEMPERATURE,
    /** A place in an order: "the third", "19th". */
    ORDINAL,
    /** Two numbers that belong together, such as votes for and against. */
    SCORE,
    /** A time of day, in minutes since midnight; as on a clock of twelve hours where the half of the day is not said. */
    CLOCK,
    /** The number in a name, such as "Station No. 4". */
    LABEL
}
