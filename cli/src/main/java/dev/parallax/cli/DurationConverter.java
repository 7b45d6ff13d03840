package dev.parallax.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a stretch of time: a number with m, h, d or w for minutes, hours, days or weeks, or ISO-8601 such as P3D. */
final class DurationConverter implements ITypeConverter<Duration> {

    private static final Duration MOST = Duration.ofDays(365_000);

    @Override
    public Duration convert(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        try {
            Duration duration = text.matches("[0-9]{1,9}[mhdw]")
                    ? unit(text.charAt(text.length() - 1))
                            .multipliedBy(Long.parseLong(text.substring(0, text.length() - 1)))
                    : Duration.parse(text);
            if (!duration.isNegative() && duration.compareTo(MOST) <= 0) {
                return duration;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // Said below.
        }
        throw new TypeConversionException('\'' + value + "' is no time such as 90m, 36h, 3d or 2w");
    }

    private static Duration unit(char letter) {
        return switch (letter) {
            case 'm' -> Duration.ofMinutes(1);
            case 'h' -> Duration.ofHours(1);
            case 'd' -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }
}
