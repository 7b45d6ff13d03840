package dev.parallax.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a stretch of time: a number with m, h, d or w for minutes, hours, days or weeks, or ISO-8601 such as P3D. */
final class DurationConverter implements ITypeConverter<Duration> {

    private static final Map<String, Duration> UNITS = Map.of(
            "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1), "w", Duration.ofDays(7));

    private static final Duration MOST = Duration.ofDays(365_000);

    @Override
    public Duration convert(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        try {
            Duration duration = text.matches("[0-9]{1,9}[mhdw]")
                    ? UNITS.get(text.substring(text.length() - 1))
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
}
