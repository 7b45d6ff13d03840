package dev.parallax.formats.extract;

import dev.parallax.article.PublicationTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the times that pages state: ISO-8601 and its common neighbours, e-mail style, and English month names. */
final class DateReader {

    private static final int MAX_LENGTH = 60;
    /** Earlier times are what programs write for "not known". */
    private static final Instant FIRST = Instant.parse("1800-01-02T00:00:00Z");

    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
    private static final long FIRST_SECOND = 100_000_000L;
    private static final long FIRST_MILLI = 100_000_000_000L;

    private static final List<DateTimeFormatter> FORMATS = List.of(
            format("[EEEE, ][EEE, ]d MMM yyyy[ H:mm[:ss]][ zzz][ xx]"),
            format("[EEEE, ][EEE, ]MMMM d, yyyy[ 'at'][ h:mm a][ H:mm[:ss]][ xx]"),
            format("[EEEE, ][EEE, ]MMM d, yyyy[ 'at'][ h:mm a][ H:mm[:ss]][ xx]"),
            format("[EEEE, ][EEE, ]d MMMM yyyy[ h:mm a][ H:mm[:ss]][ xx]"),
            format("EEE MMM d HH:mm:ss zzz yyyy"),
            format("yyyy/M/d[ H:mm[:ss]][ xx]"),
            format("yyyy.M.d[ H:mm[:ss]]"),
            format("yyyy-M-d[ H:mm[:ss][.SSS]][ xxx][ xx]"),
            format("yyyy-M-d'T'H:mm[:ss][.SSS][xxx][xx][x]"),
            format("yyyyMMdd['T'HHmmss[X]]"));

    private DateReader() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** Returns the time, or null if the text is none, or one at which nothing was published on the web or in print. */
    static @Nullable PublicationTime read(@Nullable String value) {
        if (value == null || value.isBlank() || value.length() > MAX_LENGTH) {
            return null;
        }
        PublicationTime time = parse(value.strip());
        return time == null || time.latest().isBefore(FIRST) || time.earliest().isAfter(LAST) ? null : time;
    }

    private static @Nullable PublicationTime parse(String text) {
        Optional<PublicationTime> iso = PublicationTime.parse(text);
        if (iso.isPresent()) {
            return iso.get();
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9') && text.length() >= 10 && text.length() <= 13) {
            return ofEpoch(Long.parseLong(text));
        }
        String plain = text.replace("Sept ", "Sep ")
                .replace(". ", " ")
                .replace("a.m.", "AM")
                .replace("p.m.", "PM");
        for (DateTimeFormatter format : FORMATS) {
            try {
                return of(format.parse(plain));
            } catch (DateTimeException e) {
                // Not of this shape: the next one is tried.
            }
        }
        return null;
    }

    private static @Nullable PublicationTime ofEpoch(long number) {
        long seconds = number >= FIRST_MILLI ? number / 1000 : number;
        return seconds < FIRST_SECOND
                ? null
                : PublicationTime.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }

    private static PublicationTime of(TemporalAccessor parsed) {
        LocalDate day = LocalDate.from(parsed);
        var time = parsed.query(TemporalQueries.localTime());
        if (time == null) {
            return PublicationTime.of(day);
        }
        var zone = parsed.query(TemporalQueries.zone());
        LocalDateTime local = day.atTime(time);
        return zone == null
                ? PublicationTime.of(local)
                : PublicationTime.of(OffsetDateTime.ofInstant(
                        local.atZone(zone).toInstant(), local.atZone(zone).getOffset()));
    }
}
