package dev.parallax.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up news of one seed: reports, and what outlets do to them. Words are syllables; none means anything. */
final class RandomNews {

    private static final String[] SYLLABLES =
            "ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te".split(" ");
    private static final int WORDS = 20_000;

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private int count;

    RandomNews(long seed) {
        random = new Random(seed);
    }

    /** Returns the lines of JSON so far, in an order that says nothing. */
    List<String> lines() {
        List<String> shuffled = new ArrayList<>(lines);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }

    int size() {
        return lines.size();
    }

    void add(List<String> paragraphs) {
        String id = String.format(Locale.ROOT, "n%05d", count++);
        StringBuilder json = new StringBuilder("{\"id\":\"" + id + "\"");
        if (random.nextInt(8) > 0) {
            json.append(String.format(
                    Locale.ROOT, ",\"date\":\"2026-03-%02dT%02d:00:00Z\"", 1 + random.nextInt(9), random.nextInt(24)));
        }
        if (random.nextInt(3) > 0) {
            json.append(",\"outlet\":\"Outlet ")
                    .append((char) ('A' + random.nextInt(6)))
                    .append('"');
        }
        json.append(",\"title\":\"").append(paragraph(6)).append("\",\"text\":\"");
        json.append(String.join("\\n\\n", paragraphs)).append("\"}");
        lines.add(json.toString());
    }

    void addLine(String line) {
        lines.add(line);
    }

    /** Returns a report of that many paragraphs. */
    List<String> report(int paragraphs) {
        List<String> report = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            report.add(paragraph(25 + random.nextInt(25)));
        }
        return report;
    }

    String paragraph(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.append('.').toString();
    }

    /** A word by its rank, few ranks far more often than others. */
    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(WORDS));
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    /** Returns the report with one word in so many replaced. */
    List<String> edited(List<String> report, int one) {
        return report.stream()
                .map(paragraph -> {
                    String[] words = paragraph.split(" ");
                    for (int i = 0; i < words.length; i++) {
                        words[i] = random.nextInt(one) == 0 ? word() : words[i];
                    }
                    return String.join(" ", words);
                })
                .toList();
    }

    /** Returns some paragraphs of the report. */
    static List<String> part(List<String> report, int from, int to) {
        return report.subList(from, to);
    }

    /** Returns both, one behind the other. */
    static List<String> joined(List<String> a, List<String> b) {
        List<String> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    int next(int bound) {
        return random.nextInt(bound);
    }
}
