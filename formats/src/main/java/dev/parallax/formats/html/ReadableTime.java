package dev.parallax.formats.html;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns ISO-8601 times into what a reader expects, no more precise than they are. On one page they are all in one zone:
 * the one that all of them came with, or else UTC.
 *
 * @param universal whether times with a zone are shown in UTC
 */
record ReadableTime(boolean universal) {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** Returns what shows the times of these articles. */
    static ReadableTime of(Collection<Article> articles) {
        Set<String> zones = new HashSet<>();
        for (Article article : articles) {
            String zone =
                    article.published() == null ? "" : zone(article.published().iso());
            if (!zone.isEmpty()) {
                zones.add(zone);
            }
        }
        return new ReadableTime(zones.size() > 1);
    }

    /** Returns {@code 12 Mar 2024, 16:42 UTC} for {@code 2024-03-12T16:42Z}; unusual forms come back as they are. */
    String of(PublicationTime time) {
        boolean turn = universal && !zone(time.iso()).isEmpty();
        Instant instant = time.earliest().truncatedTo(ChronoUnit.MINUTES);
        return written(turn ? instant.atOffset(ZoneOffset.UTC).toString() : time.iso());
    }

    private static String written(String iso) {
        if (!iso.matches("\\d{4}-(0[1-9]|1[0-2])-\\d\\d(T\\d\\d:\\d\\d.*)?")) {
            return iso;
        }
        String day = Integer.parseInt(iso.substring(8, 10)) + " "
                + MONTHS.get(Integer.parseInt(iso.substring(5, 7)) - 1) + ' ' + iso.substring(0, 4);
        return iso.length() == 10 ? day : day + ", " + iso.substring(11, 16) + zone(iso);
    }

    /** Returns the zone as it is shown; empty for a date and for a clock whose zone is not known. */
    private static String zone(String iso) {
        String rest = iso.length() > 16 ? iso.substring(16) : "";
        int zone = Math.max(rest.lastIndexOf('+'), rest.lastIndexOf('-'));
        return rest.endsWith("Z") ? " UTC" : zone >= 0 ? " UTC" + rest.substring(zone) : "";
    }
}
