package dev.parallax.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When to write in colour. */
enum Colour {
    /** Where someone looks at it and has not said otherwise. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /** Tells whether the standard output gets colour. */
    boolean isOn(Surroundings surroundings) {
        boolean wanted = surroundings.outIsTerminal()
                && !surroundings.isSet("NO_COLOR")
                && !"dumb".equals(surroundings.environment().get("TERM"));
        return this == ALWAYS || (this == AUTO && wanted);
    }

    /** Reads the name. */
    static final class Converter implements ITypeConverter<Colour> {

        @Override
        public Colour convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "auto" -> AUTO;
                case "always" -> ALWAYS;
                case "never" -> NEVER;
                default -> throw new TypeConversionException('\'' + value + "' is none of auto, always, never");
            };
        }
    }
}
