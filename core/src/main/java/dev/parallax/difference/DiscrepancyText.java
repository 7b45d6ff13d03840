package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.PublicationTime;
import dev.parallax.mention.Quantity;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts discrepancies into words. */
final class DiscrepancyText {

    private static final int SUBJECT_WORDS = 4;
    private static final double WORTH_NAMING = 0.12;

    private final List<Document> documents;
    private final List<Mentions> mentions;
    private final EventWords words;

    DiscrepancyText(List<Document> documents, List<Mentions> mentions, EventWords words) {
        this.documents = documents;
        this.mentions = mentions;
        this.words = words;
    }

    Discrepancy discrepancy(String id, DiscrepancyGroup group) {
        List<Discrepancy.Value> values = new ArrayList<>();
        for (Finding.Place place : group.places()) {
            String text = documents.get(place.sentence().article()).article().text();
            values.add(new Discrepancy.Value(
                    place.sentence(), place.span(), place.span().in(text), amount(place)));
        }
        boolean isUpdate = group.relation() == DiscrepancyRelation.UPDATED;
        if (isUpdate) {
            values.sort(Comparator.comparing(this::time).thenComparing(Discrepancy.Value::sentence));
        }
        return new Discrepancy(
                id,
                group.kind(),
                group.relation(),
                subject(group),
                values,
                isUpdate ? course(values) : explanation(values, group),
                group.confidence());
    }

    private @Nullable Double amount(Finding.Place place) {
        for (Quantity quantity : mentions.get(place.sentence().article()).quantities(sentence(place.sentence()))) {
            if (quantity.stated().equals(place.span())) {
                return quantity.middle();
            }
        }
        return null;
    }

    /** Returns when a value was published; what has no time comes last. */
    private Instant time(Discrepancy.Value value) {
        PublicationTime published =
                documents.get(value.sentence().article()).article().published();
        return published == null ? Instant.MAX : published.earliest();
    }

    /** Returns the course of a figure in words. */
    private String course(List<Discrepancy.Value> values) {
        List<String> parts = new ArrayList<>();
        for (FigureCourse.Step step : FigureCourse.of(values, documents).steps()) {
            Set<String> labels = new LinkedHashSet<>();
            step.articles()
                    .forEach(article ->
                            labels.add(documents.get(article).article().label()));
            String when = step.times().isEmpty() ? "" : " (" + String.join(" to ", step.times()) + ")";
            parts.add('“' + step.text() + "” in " + joined(labels) + when);
        }
        return String.join(", then ", parts) + ": later reports give another figure, which may be newer.";
    }

    /** The weightiest words that two of the sentences have in common, in the order of the first. */
    private String subject(DiscrepancyGroup group) {
        if (!group.subject().isEmpty()) {
            return group.subject();
        }
        if (group.kind() == DiscrepancyKind.NAME) {
            return "spelling of a name";
        }
        Finding.Place first = group.places().first();
        Set<String> others = new TreeSet<>();
        for (Finding.Place place : group.places()) {
            if (!place.sentence().equals(first.sentence())) {
                Tokens tokens = tokens(place.sentence());
                Sentence sentence = sentence(place.sentence());
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    others.add(tokens.stem(i));
                }
            }
        }
        Tokens tokens = tokens(first.sentence());
        Sentence sentence = sentence(first.sentence());
        Map<String, Integer> shared = new LinkedHashMap<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String stem = tokens.stem(i);
            boolean within = first.span().start() <= tokens.start(i)
                    && tokens.end(i) <= first.span().end();
            if (!within && !tokens.isNumber(i) && others.contains(stem) && words.weight(stem) >= WORTH_NAMING) {
                shared.putIfAbsent(stem, i);
            }
        }
        String text = documents.get(first.sentence().article()).article().text();
        return shared.entrySet().stream()
                .sorted(Comparator.comparingDouble(e -> -words.weight(e.getKey())))
                .limit(SUBJECT_WORDS)
                .map(Map.Entry::getValue)
                .sorted()
                .map(i -> tokens.span(i).in(text))
                .reduce((x, y) -> x + ' ' + y)
                .orElse("");
    }

    private String explanation(List<Discrepancy.Value> values, DiscrepancyGroup group) {
        Map<String, Set<String>> outlets = new LinkedHashMap<>();
        for (Discrepancy.Value value : values) {
            outlets.computeIfAbsent(value.text(), text -> new TreeSet<>())
                    .add(documents.get(value.sentence().article()).article().label());
        }
        StringBuilder said = new StringBuilder();
        outlets.forEach((text, labels) -> said.append(said.isEmpty() ? "" : ", ")
                .append('“')
                .append(text)
                .append("” in ")
                .append(joined(labels)));
        return said + ": " + meaning(group) + '.';
    }

    private static String meaning(DiscrepancyGroup group) {
        if (group.kind() == DiscrepancyKind.NAME && !group.subject().isEmpty()) {
            return "one abbreviation is spelled out in several ways";
        }
        if (group.kind() == DiscrepancyKind.NAME) {
            return "one name, as it seems, in several spellings";
        }
        if (group.kind() == DiscrepancyKind.SPEAKER) {
            return group.relation() == DiscrepancyRelation.CONFLICT
                    ? "the same words are given to different speakers"
                    : "they give different sources for what seems the same";
        }
        return switch (group.relation()) {
            case CONFLICT -> "they cannot both be right if they are about the same thing";
            case UPDATED -> "the later report gives another figure, which may be newer";
            case SCOPE -> "they may be about different times, places or people";
            case HEDGE -> "one is stated less firmly, and allows for the other";
            case ROUNDING -> "one gives the other in a rounder form";
        };
    }

    private static String joined(Set<String> labels) {
        List<String> list = new ArrayList<>(labels);
        int last = list.size() - 1;
        return last == 0 ? list.get(0) : String.join(", ", list.subList(0, last)) + " and " + list.get(last);
    }

    private Tokens tokens(SentenceRef ref) {
        return documents.get(ref.article()).tokens();
    }

    private Sentence sentence(SentenceRef ref) {
        return documents.get(ref.article()).sentences().get(ref.sentence());
    }
}
