package dev.parallax.difference;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.PublicationTime;
import dev.parallax.mention.DateMention;
import dev.parallax.mention.Toll;
import dev.parallax.mention.TollOutcome;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds tolls that reports of one event give differently: so many dead in the morning, more in the evening. Tolls stand
 * in the headline or among the first sentences, each report gives its own in other words, and most sentences with a
 * toll are linked only weakly; so a toll is compared with those that stand in the lead of other reports, or
 * in sentences linked to these. Linear in tolls and links.
 */
final class TollComparer {

    /** How many sentences of the text count as the lead. */
    private static final int LEAD = 6;

    /** How probable a link must be between two sentences of leads. */
    private static final double LEAD_LINK = 0.1;

    /** The same where one stands further down. */
    private static final double LINK = 0.5;

    /** Reports that lie further apart do not speak of one day's toll. */
    private static final int MOST_DAYS = 7;

    /** How many tolls before and behind one may be told beside it. */
    private static final int BESIDE = 4;

    /** A date so many days before publication is that of another event. */
    private static final int RECENT = 14;

    private final List<Document> documents;
    private final List<Mentions> mentions;
    private final List<Place> places = new ArrayList<>();
    private final Map<SentenceRef, List<Integer>> bySentence = new HashMap<>();
    private final Map<SentenceRef, Set<SentenceRef>> linked = new HashMap<>();
    private final int[] component;

    private TollComparer(List<Document> documents, List<Mentions> mentions, List<Link> links) {
        this.documents = documents;
        this.mentions = mentions;
        for (int article = 0; article < documents.size(); article++) {
            collect(article);
        }
        component = new int[places.size()];
        for (int i = 0; i < component.length; i++) {
            component[i] = i;
        }
        for (Link link : links) {
            join(link);
        }
        joinWithinArticles();
        joinCompanions();
    }

    /** A toll and its place. */
    private record Place(SentenceRef sentence, Toll toll, boolean isLead) {

        double value() {
            return toll.quantity().low();
        }

        Finding.Place place() {
            return new Finding.Place(sentence, toll.quantity().stated());
        }

        boolean countsAs(Place other) {
            boolean same = toll.counted().equals(other.toll.counted());
            boolean open = !toll.isPart()
                    && !other.toll.isPart()
                    && (toll.counted().isEmpty() || other.toll.counted().isEmpty());
            return toll.outcome() == other.toll.outcome() && (same || open);
        }
    }

    /** Returns the tolls that differ between reports. */
    static List<DiscrepancyGroup> find(List<Document> documents, List<Mentions> mentions, List<Link> links) {
        return new TollComparer(documents, mentions, links).groups();
    }

    private void collect(int article) {
        Document document = documents.get(article);
        int body = 0;
        for (Sentence sentence : document.sentences()) {
            boolean isHeadline = sentence.kind() == SentenceKind.HEADLINE;
            if (!isHeadline && sentence.kind() != SentenceKind.BODY) {
                continue;
            }
            body += isHeadline ? 0 : 1;
            List<Toll> tolls = mentions.get(article).tolls(sentence);
            if (tolls.isEmpty() || isOfThePast(article, sentence)) {
                continue;
            }
            SentenceRef ref = new SentenceRef(article, sentence.index());
            for (Toll toll : tolls) {
                bySentence.computeIfAbsent(ref, k -> new ArrayList<>()).add(places.size());
                places.add(new Place(ref, toll, isHeadline || body <= LEAD));
            }
        }
    }

    /** Tells whether a sentence speaks of a day long before the report. */
    private boolean isOfThePast(int article, Sentence sentence) {
        LocalDate day = mentions.get(article).day();
        if (day == null) {
            return false;
        }
        for (DateMention date : mentions.get(article).dates(sentence)) {
            if (!date.intervals().isEmpty()
                    && date.intervals().stream().allMatch(i -> i.last().isBefore(day.minusDays(RECENT)))) {
                return true;
            }
        }
        return false;
    }

    private void join(Link link) {
        for (int i : bySentence.getOrDefault(link.a(), List.of())) {
            for (int j : bySentence.getOrDefault(link.b(), List.of())) {
                Place a = places.get(i);
                Place b = places.get(j);
                boolean enough = link.probability() >= (a.isLead && b.isLead ? LEAD_LINK : LINK);
                if (enough && (a.isLead || b.isLead) && a.countsAs(b) && !isFarApart(a, b)) {
                    union(i, j);
                    if (link.isLinked()) {
                        linked.computeIfAbsent(a.sentence, k -> new HashSet<>()).add(b.sentence);
                        linked.computeIfAbsent(b.sentence, k -> new HashSet<>()).add(a.sentence);
                    }
                }
            }
        }
    }

    /** What an article says again, in its headline and its text, is the same toll. */
    private void joinWithinArticles() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (place.isLead) {
                String key = place.sentence.article() + " " + place.toll.outcome() + ' ' + place.toll.counted() + ' '
                        + place.value();
                Integer other = first.putIfAbsent(key, i);
                if (other != null) {
                    union(other, i);
                }
            }
        }
    }

    /** The missing told beside the dead, in reports that have the dead in common, are those of one event, too. */
    private void joinCompanions() {
        int[] before = new int[places.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = root(i);
        }
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            for (int j = Math.max(0, i - BESIDE); place.isLead && j < Math.min(places.size(), i + BESIDE + 1); j++) {
                Place other = places.get(j);
                boolean beside = other.isLead
                        && place.sentence.article() == other.sentence.article()
                        && Math.abs(place.sentence.sentence() - other.sentence.sentence()) <= 1
                        && place.toll.outcome() != other.toll.outcome();
                if (beside) {
                    Integer known = first.putIfAbsent(before[j] + " " + place.toll.outcome(), i);
                    if (known != null && place.countsAs(places.get(known))) {
                        union(known, i);
                    }
                }
            }
        }
    }

    private int root(int i) {
        int root = i;
        while (component[root] != root) {
            component[root] = component[component[root]];
            root = component[root];
        }
        return root;
    }

    private void union(int i, int j) {
        int a = root(i);
        int b = root(j);
        component[Math.max(a, b)] = Math.min(a, b);
    }

    private List<DiscrepancyGroup> groups() {
        Map<Integer, List<Place>> components = new TreeMap<>();
        for (int i = 0; i < places.size(); i++) {
            components.computeIfAbsent(root(i), k -> new ArrayList<>()).add(places.get(i));
        }
        List<DiscrepancyGroup> groups = new ArrayList<>();
        for (List<Place> component : components.values()) {
            List<Place> own = onePerArticle(component);
            DiscrepancyRelation relation = own.size() < 2 ? null : relation(own);
            if (relation != null) {
                groups.add(group(relation, own, component));
            }
        }
        return groups;
    }

    /**
     * Returns what each article gives as the toll: in its text, or else in its headline. An article whose text gives
     * several numbers may speak of several events, and tells nothing.
     */
    private List<Place> onePerArticle(List<Place> component) {
        Map<Integer, Place> byArticle = new TreeMap<>();
        Set<Integer> unclear = new HashSet<>();
        for (Place place : component) {
            Place known = byArticle.get(place.sentence.article());
            if (known == null || (isHeadline(known) && !isHeadline(place))) {
                byArticle.put(place.sentence.article(), place);
            } else if (known.value() != place.value() && place.isLead && !isHeadline(place)) {
                unclear.add(place.sentence.article());
            }
        }
        byArticle.keySet().removeAll(unclear);
        return new ArrayList<>(byArticle.values());
    }

    private boolean isHeadline(Place place) {
        return documents
                        .get(place.sentence.article())
                        .sentences()
                        .get(place.sentence.sentence())
                        .kind()
                == SentenceKind.HEADLINE;
    }

    private @Nullable DiscrepancyRelation relation(List<Place> own) {
        boolean ordered = true;
        boolean grows = true;
        boolean excluding = false;
        boolean differs = false;
        for (Place a : own) {
            for (Place b : own) {
                if (a.value() < b.value()) {
                    differs = true;
                    boolean aFirst = isBefore(time(a), time(b));
                    ordered &= aFirst || isBefore(time(b), time(a));
                    grows &= aFirst;
                    excluding |= exclude(a, b);
                }
            }
        }
        if (!differs) {
            return null;
        }
        boolean isUpdate = own.get(0).toll.outcome().grows() ? grows : ordered;
        if (isUpdate) {
            return DiscrepancyRelation.UPDATED;
        }
        return excluding ? DiscrepancyRelation.CONFLICT : null;
    }

    /**
     * Tells whether two tolls that nothing puts in order cannot both be right: both in the lead, told of the same, and
     * within days of one another.
     */
    private boolean exclude(Place a, Place b) {
        boolean isOfOne = a.isLead
                && b.isLead
                && a.toll.outcome() != TollOutcome.ARRESTED
                && a.toll.outcome() != TollOutcome.EVACUATED
                && !isStated(a, b)
                && !isStated(b, a)
                && linked.getOrDefault(a.sentence, Set.of()).contains(b.sentence);
        return isOfOne && QuantityRelation.of(a.toll.quantity(), b.toll.quantity()) == DiscrepancyRelation.CONFLICT;
    }

    /** Tells whether the other's article has the number, too: then one of the two may be a part, or a toll of long ago. */
    private boolean isStated(Place place, Place other) {
        return !mentions.get(other.sentence.article())
                .withValueOf(place.toll.quantity())
                .isEmpty();
    }

    /** Tells whether one time lies before another; of two days the earlier does, whatever the zones. */
    private static boolean isBefore(@Nullable PublicationTime a, @Nullable PublicationTime b) {
        return a != null && b != null && (a.isBefore(b) || day(a).compareTo(day(b)) < 0);
    }

    private static String day(PublicationTime time) {
        return time.iso().substring(0, Math.min(10, time.iso().length()));
    }

    /** Tells whether reports lie so far apart that what they count may be another matter. */
    private boolean isFarApart(Place a, Place b) {
        PublicationTime x = time(a);
        PublicationTime y = time(b);
        return x != null
                && y != null
                && (x.latest().plus(Duration.ofDays(MOST_DAYS)).isBefore(y.earliest())
                        || y.latest().plus(Duration.ofDays(MOST_DAYS)).isBefore(x.earliest()));
    }

    private @Nullable PublicationTime time(Place place) {
        return documents.get(place.sentence.article()).article().published();
    }

    private static DiscrepancyGroup group(DiscrepancyRelation relation, List<Place> own, List<Place> component) {
        Map<Finding.Place, Double> values = new TreeMap<>();
        for (Place place : component) {
            boolean isTold = own.stream().anyMatch(o -> o.sentence.article() == place.sentence.article());
            if (isTold && (place.isLead || own.contains(place))) {
                values.put(place.place(), place.value());
            }
        }
        Toll first = own.get(0).toll;
        boolean isAnybody = own.stream().anyMatch(place -> place.toll.counted().isEmpty());
        String subject = "number of " + first.outcome().label() + (isAnybody ? "" : " (" + first.counted() + ")");
        return DiscrepancyGroup.ofToll(relation, subject, values);
    }
}
