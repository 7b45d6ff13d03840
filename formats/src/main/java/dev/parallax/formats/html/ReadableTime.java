package dev.parallax.formats.html;

import java.util.List;

/** Turns ISO-8601 times into what a reader expects, no more precise than they are and in the zone they came with. */
final class ReadableTime {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private ReadableTime() {}

    /** Returns {@code 12 Mar 2024, 16:42 UTC} for {@code 2024-03-12T16:42Z}; unusual forms come back as they are. */
    static String of(String iso) {
        if (!iso.matches("\\d{4}-(0[1-9]|1[0-2])-\\d\\d(T\\d\\d:\\d\\d.*)?")) {
            return iso;
        }
        String day = Integer.parseInt(iso.substring(8, 10)) + " "
                + MONTHS.get(Integer.parseInt(iso.substring(5, 7)) - 1) + ' ' + iso.substring(0, 4);
        if (iso.length() == 10) {
            return day;
        }
        String rest = iso.substring(16);
        int zone = Math.max(rest.lastIndexOf('+'), rest.lastIndexOf('-'));
        String offset = rest.endsWith("Z") ? " UTC" : zone >= 0 ? " UTC" + rest.substring(zone) : "";
        return day + ", " + iso.substring(11, 16) + offset;
    }
}
