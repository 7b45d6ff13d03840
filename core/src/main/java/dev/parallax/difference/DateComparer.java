package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.mention.DateMention;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Finds dates that two linked sentences state differently. */
final class DateComparer {

    private final List<Document> documents;
    private final List<Mentions> mentions;
    private final SlotMatcher<DateMention> matcher;

    DateComparer(List<Document> documents, List<Mentions> mentions, SlotContext context) {
        this.documents = documents;
        this.mentions = mentions;
        this.matcher = new SlotMatcher<>(
                documents,
                context,
                DateMention::firstToken,
                DateMention::endToken,
                DateComparer::isComparable,
                DateComparer::isAlike);
    }

    /** Adds what two sentences state differently. */
    void compare(SentenceRef a, SentenceRef b, List<Finding> findings) {
        List<DateMention> inA = dates(a);
        List<DateMention> inB = dates(b);
        for (SlotMatcher.Match<DateMention> match :
                matcher.match(a, without(inA, inB), inA, b, without(inB, inA), inB)) {
            DateMention x = match.a();
            DateMention y = match.b();
            if (isSameText(a, x, b, y)) {
                continue;
            }
            DiscrepancyRelation relation = x.overlaps(y) ? DiscrepancyRelation.ROUNDING : DiscrepancyRelation.CONFLICT;
            boolean elsewhere = isStated(x, b.article()) || isStated(y, a.article());
            findings.add(new Finding(
                    DiscrepancyKind.DATE,
                    relation,
                    new Finding.Place(a, x.span()),
                    new Finding.Place(b, y.span()),
                    match.evidence(List.of(), elsewhere, false)));
        }
    }

    /** "Today" in two reports that pass on the same words is one day, whenever they appeared. */
    private boolean isSameText(SentenceRef a, DateMention x, SentenceRef b, DateMention y) {
        String textA = x.span().in(documents.get(a.article()).article().text());
        String textB = y.span().in(documents.get(b.article()).article().text());
        return textA.equalsIgnoreCase(textB);
    }

    private List<DateMention> dates(SentenceRef ref) {
        return mentions.get(ref.article())
                .dates(documents.get(ref.article()).sentences().get(ref.sentence()));
    }

    /** Returns those of some dates that none of others agrees with as finely. */
    private static List<DateMention> without(List<DateMention> dates, List<DateMention> others) {
        List<DateMention> open = new ArrayList<>();
        for (DateMention date : dates) {
            if (others.stream()
                    .noneMatch(
                            other -> date.step() == other.step() && (date.overlaps(other) || date.isNamesake(other)))) {
                open.add(date);
            }
        }
        return open;
    }

    private static boolean isComparable(DateMention a, DateMention b) {
        boolean resolved = !a.intervals().isEmpty() && !b.intervals().isEmpty();
        return resolved && !a.isNamesake(b) && a.isAnchored() == b.isAnchored();
    }

    private static boolean isAlike(DateMention a, DateMention b) {
        return true;
    }

    private boolean isStated(DateMention date, int article) {
        return mentions.get(article).hasDay(date);
    }

    /** Returns where another sentence states what a mention says. */
    List<Finding.Place> agreeing(Finding.Place place, SentenceRef other) {
        List<Finding.Place> agreeing = new ArrayList<>();
        for (DateMention found : dates(place.sentence())) {
            if (found.span().equals(place.span())) {
                for (DateMention m : dates(other)) {
                    if (found.step() == m.step() && found.overlaps(m)) {
                        agreeing.add(new Finding.Place(other, m.span()));
                    }
                }
            }
        }
        return agreeing;
    }

    /** Tells whether the two sentences of a finding about something else than dates speak of different days. */
    boolean isOtherTime(Finding finding) {
        List<DateMention> inA = dates(finding.a().sentence());
        List<DateMention> inB = dates(finding.b().sentence());
        return finding.kind() != DiscrepancyKind.DATE
                && finding.relation() == DiscrepancyRelation.CONFLICT
                && !inA.isEmpty()
                && !inB.isEmpty()
                && inA.stream().noneMatch(x -> inB.stream().anyMatch(y -> x.overlaps(y) || x.isNamesake(y)));
    }
}
