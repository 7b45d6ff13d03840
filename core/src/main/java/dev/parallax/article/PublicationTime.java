package dev.parallax.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article was published, no more precise than its source said.
 *
 * <p>A source may give an instant ({@code 2026-03-04T09:15:00+01:00}), a local time without a zone, or a mere date.
 * The two latter stand for every instant that they may mean in some zone of the world, so that two times compare as
 * earlier or later only where that is certain.
 *
 * @param earliest the first instant that the source's words may mean
 * @param latest the last instant that the source's words may mean, not before {@code earliest}
 * @param iso the time as ISO-8601 text, as precise as the source
 */
public record PublicationTime(Instant earliest, Instant latest, String iso) {

    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    /**
     * Checks the order of the two instants.
     *
     * @throws IllegalArgumentException if {@code latest} lies before {@code earliest}
     */
    public PublicationTime {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest " + latest + " lies before earliest " + earliest);
        }
    }

    /** Returns the time that is known to the second or better. */
    public static PublicationTime of(OffsetDateTime time) {
        Instant instant = time.toInstant();
        return new PublicationTime(instant, instant, time.toString());
    }

    /** Returns the time of a clock whose zone is not known. */
    public static PublicationTime of(LocalDateTime time) {
        return new PublicationTime(time.toInstant(EASTERNMOST), time.toInstant(WESTERNMOST), time.toString());
    }

    /** Returns the time of which only the day is known. */
    public static PublicationTime of(LocalDate day) {
        Instant last = day.plusDays(1).atStartOfDay().toInstant(WESTERNMOST).minus(1, ChronoUnit.NANOS);
        return new PublicationTime(day.atStartOfDay().toInstant(EASTERNMOST), last, day.toString());
    }

    /**
     * Reads ISO-8601: a date, a date with time, or a date with time and zone; a blank may stand for the {@code T}.
     *
     * @return empty if the text is none of these
     */
    public static Optional<PublicationTime> parse(String text) {
        String iso = text.strip().toUpperCase(Locale.ROOT);
        if (iso.length() > 10 && iso.charAt(10) == ' ') {
            iso = iso.substring(0, 10) + 'T' + iso.substring(11).strip();
        }
        iso = iso.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        try {
            if (iso.length() == 10) {
                return Optional.of(of(LocalDate.parse(iso)));
            }
            boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
            return Optional.of(zoned ? of(OffsetDateTime.parse(iso)) : of(LocalDateTime.parse(iso)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Tells whether this time certainly lies before the other. */
    public boolean isBefore(PublicationTime other) {
        return latest.isBefore(other.earliest);
    }

    @Override
    public String toString() {
        return iso;
    }
}
