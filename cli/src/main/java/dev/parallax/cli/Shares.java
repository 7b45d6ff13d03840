package dev.parallax.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share above 0 and at most 1. */
final class Shares implements ITypeConverter<Double> {

    @Override
    public Double convert(String value) {
        return share(value, "");
    }

    private static double share(String value, String or) {
        try {
            double share = Double.parseDouble(value);
            if (share > 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new TypeConversionException('\'' + value + "' is not a number above 0 and at most 1" + or);
    }

    /** Reads such a share, or {@code off} as a number that no share reaches. */
    static final class OrOff implements ITypeConverter<Double> {

        @Override
        public Double convert(String value) {
            return value.equals("off") ? 2.0 : share(value, ", nor off");
        }
    }
}
