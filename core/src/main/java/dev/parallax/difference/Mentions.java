package dev.parallax.difference;

import dev.parallax.article.PublicationTime;
import dev.parallax.mention.DateFinder;
import dev.parallax.mention.DateMention;
import dev.parallax.mention.DateStep;
import dev.parallax.mention.Quantity;
import dev.parallax.mention.QuantityFinder;
import dev.parallax.mention.StatusFinder;
import dev.parallax.mention.StatusMention;
import dev.parallax.mention.Toll;
import dev.parallax.mention.TollFinder;
import dev.parallax.mention.UnitClass;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The quantities, dates, status words and tolls of one document. */
final class Mentions {

    /** More mentions of a kind in one sentence are a table or nonsense, and are not compared: comparing takes the product. */
    static final int MOST_IN_SENTENCE = 100;

    private static final double SAME = 2e-6;
    private static final int MOST_SAME = 100;

    private final List<Quantity> quantities;
    private final List<DateMention> dates;
    private final List<StatusMention> statuses;

    private final List<Toll> tolls;
    private final @Nullable LocalDate day;
    private final Map<UnitClass, NavigableMap<Double, List<Quantity>>> byValue = new EnumMap<>(UnitClass.class);
    private final Set<LocalDate> days = new HashSet<>();

    private Mentions(Document document, @Nullable LocalDate day) {
        this.dates = DateFinder.find(document, day);
        this.quantities = QuantityFinder.find(document, dates);
        this.statuses = StatusFinder.find(document);
        this.tolls = TollFinder.find(document, quantities);
        this.day = day;
        for (Quantity quantity : quantities) {
            byValue.computeIfAbsent(quantity.unitClass(), k -> new TreeMap<>())
                    .computeIfAbsent(quantity.low(), k -> new ArrayList<>(1))
                    .add(quantity);
        }
        for (DateMention date : dates) {
            if (date.step() == DateStep.DAY) {
                date.intervals().forEach(interval -> days.add(interval.first()));
            }
        }
    }

    /** Returns the mentions of each document of a comparison. */
    static List<Mentions> of(List<Document> documents) {
        LocalDate common = reference(documents);
        return documents.stream()
                .map(document -> {
                    PublicationTime published = document.article().published();
                    return new Mentions(document, published == null ? common : day(published));
                })
                .toList();
    }

    /**
     * Returns the day that stands in for the publication of articles that lack it: the first that another one tells;
     * else the latest full date in the texts, since reports of one event seldom look beyond it.
     */
    private static @Nullable LocalDate reference(List<Document> documents) {
        return documents.stream()
                .map(document -> document.article().published())
                .filter(Objects::nonNull)
                .map(Mentions::day)
                .min(LocalDate::compareTo)
                .orElseGet(() -> latestDate(documents));
    }

    private static @Nullable LocalDate latestDate(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> DateFinder.find(document, null).stream())
                .filter(date -> date.isAnchored() && date.step() == DateStep.DAY)
                .map(date -> date.intervals().get(0).last())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The day in the article's own zone, as its source writes it. */
    private static LocalDate day(PublicationTime published) {
        String iso = published.iso();
        return iso.matches("\\d{4}-\\d\\d-\\d\\d.*")
                ? LocalDate.parse(iso.substring(0, 10))
                : published.latest().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Returns the quantities of a sentence; none of one that has too many. */
    List<Quantity> quantities(Sentence sentence) {
        return within(quantities, sentence, Quantity::firstToken);
    }

    List<DateMention> dates(Sentence sentence) {
        return within(dates, sentence, DateMention::firstToken);
    }

    List<StatusMention> statuses(Sentence sentence) {
        return within(statuses, sentence, StatusMention::firstToken);
    }

    List<Toll> tolls(Sentence sentence) {
        return within(tolls, sentence, toll -> toll.quantity().firstToken());
    }

    /** Returns the day of publication, or the one that stands in for it; null if nothing tells any. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** Returns the quantities, anywhere in the document, that have a value; a few of very many. */
    List<Quantity> withValueOf(Quantity quantity) {
        double off = SAME * Math.abs(quantity.low());
        List<Quantity> same = new ArrayList<>();
        byValue.getOrDefault(quantity.unitClass(), Collections.emptyNavigableMap())
                .subMap(quantity.low() - off, true, quantity.low() + off, true)
                .values()
                .forEach(few -> same.addAll(few.subList(0, Math.min(few.size(), MOST_SAME))));
        same.removeIf(other -> !other.hasValueOf(quantity));
        return same;
    }

    /** Tells whether the document speaks of a day anywhere. */
    boolean hasDay(DateMention date) {
        return date.step() == DateStep.DAY
                && date.intervals().stream().anyMatch(interval -> days.contains(interval.first()));
    }

    private static <T> List<T> within(List<T> all, Sentence sentence, ToIntFunction<T> token) {
        int from = firstFrom(all, sentence.firstToken(), token);
        int to = firstFrom(all, sentence.endToken(), token);
        return to - from > MOST_IN_SENTENCE ? List.of() : all.subList(from, to);
    }

    private static <T> int firstFrom(List<T> all, int value, ToIntFunction<T> token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token.applyAsInt(all.get(middle)) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
