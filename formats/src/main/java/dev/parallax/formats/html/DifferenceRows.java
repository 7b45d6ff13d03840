package dev.parallax.formats.html;

import dev.parallax.compare.Comparison;
import dev.parallax.difference.Discrepancy;
import dev.parallax.difference.DiscrepancyKind;
import dev.parallax.difference.DiscrepancyRelation;
import dev.parallax.difference.NameVariants;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.html.Findings.DifferenceRow;
import dev.parallax.formats.html.Findings.NameRow;
import dev.parallax.formats.html.Findings.Place;
import dev.parallax.formats.html.Findings.Spelling;
import dev.parallax.formats.html.Findings.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What reports state differently, each value between the words that stand around it. */
final class DifferenceRows {

    /** How many characters of the sentence are shown before and behind a value; enough for its hedge and its noun. */
    private static final int AROUND = 64;

    /** The same where there is room for little. */
    private static final int BRIEFLY_AROUND = 26;

    private final Comparison comparison;
    private final List<String> labels;
    private final ElementIds ids;
    private final Excerpt excerpt;

    DifferenceRows(Comparison comparison, List<String> labels, ElementIds ids, Excerpt excerpt) {
        this.comparison = comparison;
        this.labels = labels;
        this.ids = ids;
        this.excerpt = excerpt;
    }

    List<DifferenceRow> differences() {
        List<Discrepancy> all = comparison.discrepancies();
        List<DifferenceRow> rows = new ArrayList<>();
        for (int index : IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> rank(all.get(i))))
                .toList()) {
            Discrepancy discrepancy = all.get(index);
            List<List<Discrepancy.Value>> groups = groups(discrepancy);
            rows.add(new DifferenceRow(
                    ElementIds.difference(index),
                    Phrases.capital(discrepancy.kind().label()),
                    Phrases.relation(discrepancy.relation()),
                    discrepancy.relation() == DiscrepancyRelation.CONFLICT,
                    title(discrepancy, groups),
                    groups.stream().map(group -> statement(group, AROUND)).toList()));
        }
        return rows;
    }

    /** Returns what some sentences state, in few words around it. */
    Statement brief(List<Discrepancy.Value> group) {
        return statement(group, BRIEFLY_AROUND);
    }

    /** What cannot all be right comes first, spellings last. */
    private static int rank(Discrepancy discrepancy) {
        int strength = switch (discrepancy.relation()) {
            case CONFLICT -> 0;
            case UPDATED -> 1;
            default -> 2;
        };
        return discrepancy.kind() == DiscrepancyKind.NAME ? 3 + strength : strength;
    }

    /** Puts values that are the same words, or where only amounts matter the same amount, together; first come, first. */
    static List<List<Discrepancy.Value>> groups(Discrepancy discrepancy) {
        Map<String, List<Discrepancy.Value>> groups = new LinkedHashMap<>();
        for (Discrepancy.Value value : discrepancy.values()) {
            boolean byAmount = value.amount() != null && isOfAmounts(discrepancy);
            String key = byAmount ? "=" + value.amount() : value.text().toLowerCase(Locale.ROOT);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        }
        // The words that most have come first: they stand for the group.
        groups.values()
                .forEach(group -> group.sort(Comparator.comparing(value -> -group.stream()
                        .filter(other -> other.text().equals(value.text()))
                        .count())));
        return List.copyOf(groups.values());
    }

    /** Tells whether the amounts alone matter; in a hedge "over 1,200" is another statement than "1,200". */
    private static boolean isOfAmounts(Discrepancy discrepancy) {
        return discrepancy.relation() == DiscrepancyRelation.UPDATED
                || discrepancy.relation() == DiscrepancyRelation.CONFLICT;
    }

    /** A figure that was updated has a subject that reads as one; else the values themselves say what it is about. */
    private static String title(Discrepancy discrepancy, List<List<Discrepancy.Value>> groups) {
        return discrepancy.relation() == DiscrepancyRelation.UPDATED
                ? Phrases.capital(discrepancy.subject())
                : groups.stream().map(group -> group.get(0).text()).collect(Collectors.joining(" / "));
    }

    private Statement statement(List<Discrepancy.Value> group, int around) {
        Discrepancy.Value value = group.get(0);
        Map<Integer, Place> places = new LinkedHashMap<>();
        for (Discrepancy.Value each : group) {
            int article = each.sentence().article();
            places.putIfAbsent(article, new Place(labels.get(article), ids.sentence(each.sentence())));
        }
        int article = value.sentence().article();
        String text = comparison.documents().get(article).article().text();
        int first = comparison.sentence(value.sentence()).span().start();
        int last = comparison.sentence(value.sentence()).span().end();
        int start = value.span().start();
        int end = value.span().end();
        int from = start - first <= around ? Math.min(first, start) : wordAfter(text, start - around, start);
        int to = last - end <= around ? Math.max(last, end) : wordBefore(text, end + around, end);
        if (!excerpt.isWhole()) {
            from = Math.max(from, start - around / 4);
            to = Math.min(to, excerpt.end(text, end, to));
        }
        return new Statement(
                List.copyOf(places.values()),
                SafeText.of((from > first ? "… " : "") + text.substring(from, start)),
                new SafeText(text, start, end),
                SafeText.of(text.substring(end, to) + (to < last ? " …" : "")));
    }

    private static int wordAfter(String text, int from, int most) {
        int i = from;
        while (i < most && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < most ? i + 1 : most;
    }

    private static int wordBefore(String text, int from, int least) {
        int i = Math.min(from, text.length());
        while (i > least && !Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i > least ? i - 1 : least;
    }

    List<NameRow> names() {
        return comparison.names().stream()
                .map(name -> new NameRow(
                        name.canonical(),
                        name.variants().stream().map(this::spelling).toList()))
                .toList();
    }

    private Spelling spelling(NameVariants.Variant variant) {
        List<String> outlets = variant.articles().stream().map(labels::get).toList();
        return new Spelling(variant.text(), variant.count(), Phrases.list(outlets), ids.sentence(variant.sentence()));
    }
}
