package dev.parallax.formats.html;

import dev.parallax.article.PublicationTime;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.html.Findings.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When the articles appeared, first to last. */
final class Timeline {

    private Timeline() {}

    /** Returns the articles whose times are known, in their order; none where fewer than two are. */
    static List<Moment> of(Comparison comparison, List<String> labels, ElementIds ids, ReadableTime times) {
        List<Dated> known = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            PublicationTime time = comparison.documents().get(i).article().published();
            if (time != null) {
                known.add(new Dated(i, time));
            }
        }
        if (known.size() < 2) {
            return List.of();
        }
        known.sort(Comparator.comparing((Dated d) -> d.time.earliest()).thenComparing(d -> d.article));
        PublicationTime first = known.get(0).time;
        long all = Math.max(1, seconds(first, known.get(known.size() - 1).time));
        return known.stream()
                .map(d -> new Moment(
                        labels.get(d.article),
                        ids.article(d.article),
                        d.time.iso(),
                        times.of(d.time),
                        d.equals(known.get(0)) ? "first" : after(first, d.time),
                        (int) Math.round(1000.0 * seconds(first, d.time) / all)))
                .toList();
    }

    private static long seconds(PublicationTime from, PublicationTime to) {
        return Duration.between(from.earliest(), to.earliest()).toSeconds();
    }

    /** Says how much later a time is, no more precisely than both are known. */
    private static String after(PublicationTime first, PublicationTime time) {
        if (!first.isBefore(time)) {
            return "about the same time";
        }
        boolean exact =
                first.earliest().equals(first.latest()) && time.earliest().equals(time.latest());
        long minutes = seconds(first, time) / 60;
        long days = minutes / (24 * 60);
        if (!exact) {
            return days < 1 ? "later" : "about " + counted(days, "day") + " later";
        }
        long hours = minutes / 60;
        String text = minutes < 60
                ? minutes + " min"
                : hours < 48
                        ? hours + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min")
                        : counted(days, "day");
        return text + " later";
    }

    private static String counted(long n, String unit) {
        return Phrases.counted((int) Math.min(n, Integer.MAX_VALUE), unit);
    }

    private record Dated(int article, PublicationTime time) {}
}
