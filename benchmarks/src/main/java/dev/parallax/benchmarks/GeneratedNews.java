package dev.parallax.benchmarks;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A stream of made-up news of one seed: events begin, are reported by one outlet or, few of them, by very many, and are
 * over after some days. An event has names and words of its own among those of all news, and half of its words from a subject
 * that other events have, too. One report in twenty is a copy of another.
 */
final class GeneratedNews {

    private static final int A_DAY = 12_500;
    private static final int VOCABULARY = 40_000;
    private static final int SUBJECTS = 400;
    private static final int WORDS = 180;
    private static final int LIVING = 20_000;
    private static final Instant FIRST = Instant.parse("2031-01-01T00:00:00Z");

    private final Random random = new Random(20310101L);
    private final int words;
    private final List<Event> living = new ArrayList<>();
    private int count;
    private String lastText = "";

    /** An event: words of its own, the subject, and how often it is reported. */
    @SuppressWarnings("ArrayRecordComponent") // Not compared as a whole.
    private record Event(int number, int[] own, int subject, double weight) {}

    /** Begins the stream, in reports of 180 words. */
    GeneratedNews() {
        this(WORDS);
    }

    /** Begins the stream, in reports of so many words. */
    GeneratedNews(int words) {
        this.words = words;
    }

    /** Returns the next article; the id begins with the number of its event. */
    Article next() {
        Instant time = FIRST.plus(Duration.ofDays(1).dividedBy(A_DAY).multipliedBy(count));
        Event event = event();
        boolean copied = random.nextInt(20) == 0 && !lastText.isEmpty();
        String text = copied ? lastText : text(event);
        lastText = text;
        String id = (copied ? "copy" : "e" + event.number()) + '-' + count++;
        return Article.of(id, text)
                .withOutlet("Outlet " + random.nextInt(500))
                .withPublished(PublicationTime.of(time.atOffset(ZoneOffset.UTC)));
    }

    /** Takes one of the events that are told of now: a new one in half of all cases, else a recent one, few by far most often. */
    private Event event() {
        if (living.isEmpty() || random.nextBoolean()) {
            int[] own = new int[12];
            for (int i = 0; i < own.length; i++) {
                own[i] = VOCABULARY + random.nextInt(2_000_000);
            }
            Event event = new Event(count, own, random.nextInt(SUBJECTS), random.nextDouble());
            living.add(event);
            if (living.size() > LIVING) {
                living.remove(0);
            }
            return event;
        }
        Event event = living.get(living.size() - 1 - random.nextInt(living.size()));
        for (int i = 0; i < 3; i++) {
            Event other = living.get(living.size() - 1 - random.nextInt(living.size()));
            event = other.weight() > event.weight() ? other : event;
        }
        return event;
    }

    private String text(Event event) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            boolean first = i % 15 == 0;
            int kind = random.nextInt(10);
            String word = kind < 3
                    ? word(event.own()[random.nextInt(event.own().length)])
                    : kind < 6 ? word(100 + event.subject() * 60 + rank(60)) : word(rank(VOCABULARY));
            text.append(first && i > 0 ? ". " : i > 0 ? " " : "");
            text.append(first || kind == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        }
        return text.append('.').toString();
    }

    private int rank(int most) {
        return (int) Math.pow(most, random.nextDouble());
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 14; rest > 0; rest /= 70) {
            word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
        }
        return word.toString();
    }
}
