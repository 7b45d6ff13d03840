package dev.parallax.difference;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.PublicationTime;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.sentence.BackgroundFrequencies;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what reports of the same fact state differently. Looks at linked sentences of one fact only, and tells a
 * difference only where the words around two mentions say that both are about the same thing: a false alarm costs a
 * reader more than a missed rounding. Linear in the number of links within facts.
 */
public final class DiscrepancyFinder {

    /** The most words of a line that only names an account and a time. */
    private static final int SIGNATURE = 12;

    /** How many numbers of two sentences have to differ for these to be about two matters. */
    private static final int SEVERAL = 2;

    /** Reports of one event appear within weeks of one another. */
    private static final Duration FAR = Duration.ofDays(30);

    private final List<Document> documents;
    private final QuantityComparer quantities;
    private final DateComparer dates;
    private final FigureNameComparer names;
    private final StatusComparer statuses;
    private final SharedNames sharedNames;
    private final SoleSlotComparer sole;
    private final SpeakerComparer speakers;
    private final InsideComparer inside;
    private final NameFinder spellings;
    private final SentenceOverlap overlap;
    private final DiscrepancyText texts;
    private final List<DiscrepancyGroup> tolls;
    private final List<DiscrepancyGroup> schedules;
    private final Map<SentenceRef, Map<SentenceRef, Double>> linked = new HashMap<>();

    DiscrepancyFinder(List<Document> documents, List<Link> links, EventWords words, NameFinder spellings) {
        SlotContext context = new SlotContext(words);
        List<Mentions> mentions = Mentions.of(documents);
        this.documents = documents;
        this.sharedNames = new SharedNames(documents, mentions, words);
        this.quantities = new QuantityComparer(documents, mentions, context);
        this.dates = new DateComparer(documents, mentions, context);
        this.spellings = spellings;
        this.names = new FigureNameComparer(documents, spellings.spellings());
        this.statuses = new StatusComparer(documents, mentions, context);
        this.sole = new SoleSlotComparer(documents, mentions, sharedNames);
        this.overlap = new SentenceOverlap(documents);
        this.texts = new DiscrepancyText(documents, mentions, words);
        this.tolls = TollComparer.find(documents, mentions, links);
        this.schedules = ScheduleComparer.find(documents, mentions, words, links);
        this.speakers = new SpeakerComparer(documents, overlap);
        this.inside = new InsideComparer(documents, words, quantities, statuses, overlap, sharedNames);
        for (Link link : links) {
            if (link.isLinked()) {
                linked.computeIfAbsent(link.a(), k -> new HashMap<>()).put(link.b(), link.probability());
            }
        }
    }

    /**
     * Returns the discrepancies by first appearance, those of quotations left aside.
     *
     * @param documents the reports
     * @param links the links of their sentences
     * @param facts the sentences of each fact, ordered
     */
    public static List<Discrepancy> find(List<Document> documents, List<Link> links, List<List<SentenceRef>> facts) {
        EventWords words = EventWords.of(documents, BackgroundFrequencies.english());
        return new DiscrepancyFinder(documents, links, words, NameFinder.of(documents, links))
                .all(facts, List.of(), List.of());
    }

    /** Returns the discrepancies by first appearance. */
    List<Discrepancy> all(List<List<SentenceRef>> facts, List<ArticleQuote> quotes, List<QuoteFamily> families) {
        List<DiscrepancyGroup> groups = new ArrayList<>(tolls);
        groups.addAll(speakers.ofQuotes(quotes, families));
        groups.addAll(schedules);
        List<DiscrepancyGroup> others = new ArrayList<>();
        for (List<SentenceRef> fact : facts) {
            others.addAll(groups(fact));
        }
        others.addAll(inside.groups());
        for (DiscrepancyGroup group : others) {
            if (groups.stream().noneMatch(group::isPartOf)) {
                groups.add(group);
            }
        }
        groups.addAll(spellings.discrepancies());
        groups.addAll(ExpansionComparer.find(documents));
        groups.sort((x, y) -> x.places().first().compareTo(y.places().first()));
        List<Discrepancy> discrepancies = new ArrayList<>();
        for (DiscrepancyGroup group : groups) {
            discrepancies.add(texts.discrepancy("d" + (discrepancies.size() + 1), group));
        }
        return discrepancies;
    }

    private List<DiscrepancyGroup> groups(List<SentenceRef> fact) {
        List<DiscrepancyGroup> groups = new ArrayList<>();
        for (int i = 0; i < fact.size(); i++) {
            for (int j = i + 1; j < fact.size(); j++) {
                SentenceRef a = fact.get(i);
                SentenceRef b = fact.get(j);
                Double probability = linked.getOrDefault(a, Map.of()).get(b);
                if (probability != null && isText(a) && isText(b)) {
                    compare(a, b, probability, groups);
                }
            }
        }
        for (DiscrepancyGroup group : groups) {
            addAgreeing(group, fact);
        }
        return groups;
    }

    /** Captions tell when a picture was taken, and the line below a post who sent it when: other matters. */
    private boolean isText(SentenceRef ref) {
        Document document = documents.get(ref.article());
        Sentence sentence = document.sentences().get(ref.sentence());
        boolean isText = sentence.kind() == SentenceKind.BODY || sentence.kind() == SentenceKind.HEADLINE;
        return isText
                && !(sentence.tokenCount() <= SIGNATURE
                        && document.text(sentence).indexOf('@') >= 0);
    }

    private void compare(SentenceRef a, SentenceRef b, double probability, List<DiscrepancyGroup> groups) {
        List<Finding> findings = new ArrayList<>();
        quantities.compare(a, b, findings);
        dates.compare(a, b, findings);
        names.compare(a, b, findings);
        statuses.compare(a, b, () -> overlap.of(a, b), findings);
        sole.compare(a, b, probability, findings);
        speakers.compareSources(a, b, probability, findings);
        if (findings.isEmpty()) {
            return;
        }
        double shared = overlap.of(a, b);
        // Sentences in which all numbers differ tell of two days, polls or places.
        boolean several =
                findings.stream().filter(DiscrepancyFinder::isAmountInConflict).count() >= SEVERAL;
        for (Finding finding : findings) {
            boolean isOther = dates.isOtherTime(finding) || isOtherMatter(finding, shared, several);
            Finding placed = isOther ? finding.withRelation(DiscrepancyRelation.SCOPE) : finding;
            double confidence = Judge.confidence(placed, probability, shared);
            if (confidence > 0 && tolls.stream().noneMatch(toll -> toll.holds(finding))) {
                DiscrepancyGroup.add(groups, placed, confidence);
            }
        }
    }

    /**
     * Tells whether two numbers may be about two matters: where other numbers of the same sentences differ, too; in
     * sentences that are nearly the same, where each has a name that the other lacks; in others, where they have no
     * persons, places or days in common.
     */
    private boolean isOtherMatter(Finding finding, double shared, boolean several) {
        if (!isAmountInConflict(finding) || finding.evidence().equals(Finding.Evidence.SOLE)) {
            return false;
        }
        SentenceRef a = finding.a().sentence();
        SentenceRef b = finding.b().sentence();
        boolean isApart = shared >= Judge.VERBATIM
                ? sharedNames.isApart(a, b)
                : finding.kind() != DiscrepancyKind.DATE && !sharedNames.areEnough(a, b);
        return several || isApart || isFarApart(a, b);
    }

    /** Tells whether two reports appeared so far apart that what they count may be two matters. */
    private boolean isFarApart(SentenceRef a, SentenceRef b) {
        PublicationTime x = documents.get(a.article()).article().published();
        PublicationTime y = documents.get(b.article()).article().published();
        return x != null
                && y != null
                && Duration.between(x.earliest(), y.earliest()).abs().compareTo(FAR) > 0;
    }

    private static boolean isAmountInConflict(Finding finding) {
        return finding.relation() == DiscrepancyRelation.CONFLICT
                && switch (finding.kind()) {
                    case NUMBER, MONEY, DURATION, DATE -> true;
                    default -> false;
                };
    }

    /** Adds the places in other sentences of the fact that agree with a value of the group. */
    private void addAgreeing(DiscrepancyGroup group, List<SentenceRef> fact) {
        Set<SentenceRef> has = new HashSet<>();
        group.places().forEach(place -> has.add(place.sentence()));
        for (Finding.Place place : new TreeSet<>(group.places())) {
            for (SentenceRef other : fact) {
                if (!has.contains(other) && isText(other)) {
                    List<Finding.Place> agreeing = switch (group.kind()) {
                        case DATE -> dates.agreeing(place, other);
                        case NAME -> names.agreeing(place, other);
                        case STATUS -> statuses.agreeing(place, other);
                        case SPEAKER, NEGATION -> List.of();
                        default -> quantities.agreeing(place, other);
                    };
                    if (!agreeing.isEmpty()) {
                        group.places().add(agreeing.get(0));
                        has.add(other);
                    }
                }
            }
        }
    }
}
