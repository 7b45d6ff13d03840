package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.mention.Hedge;
import dev.parallax.mention.Quantity;
import dev.parallax.mention.UnitClass;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds quantities that two linked sentences state differently. */
final class QuantityComparer {

    /** The most words of a line that only says when something was written. */
    private static final int TIMESTAMP = 8;

    /** How entries begin that say when they were written. */
    private static final Set<String> ENTRIES = Set.of("update", "updated", "posted", "published");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Set<String> ANYBODY = Set.of("peopl", "person", "other", "man", "men", "woman", "women");

    private final List<Document> documents;
    private final List<Mentions> mentions;
    private final SlotMatcher<Quantity> matcher;

    QuantityComparer(List<Document> documents, List<Mentions> mentions, SlotContext context) {
        this.documents = documents;
        this.mentions = mentions;
        this.matcher = new SlotMatcher<>(
                documents,
                context,
                Quantity::firstToken,
                Quantity::endToken,
                QuantityComparer::isComparable,
                QuantityComparer::isAlike);
    }

    /** Adds what two sentences state differently. */
    void compare(SentenceRef a, SentenceRef b, List<Finding> findings) {
        List<Quantity> inA = quantities(a);
        List<Quantity> inB = quantities(b);
        if (inA.isEmpty() || inB.isEmpty()) {
            return;
        }
        for (SlotMatcher.Match<Quantity> match : matcher.match(a, without(inA, inB), inA, b, without(inB, inA), inB)) {
            add(match, a, b, findings);
        }
    }

    private List<Quantity> quantities(SentenceRef ref) {
        return mentions.get(ref.article())
                .quantities(documents.get(ref.article()).sentences().get(ref.sentence()));
    }

    /** Returns those of some quantities whose value does not stand, hedged alike, among others. */
    private static List<Quantity> without(List<Quantity> quantities, List<Quantity> others) {
        List<Quantity> open = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (others.stream().noneMatch(other -> quantity.hasValueOf(other) && quantity.hedge() == other.hedge())) {
                open.add(quantity);
            }
        }
        return open;
    }

    static boolean isComparable(Quantity a, Quantity b) {
        if (a.unitClass() != b.unitClass()) {
            return false;
        }
        boolean hasCode = a.unitClass() == UnitClass.MONEY || a.unitClass() == UnitClass.LABEL;
        if ((hasCode && !a.unit().equals(b.unit())) || a.isMore() != b.isMore()) {
            return false;
        }
        return a.unitClass() != UnitClass.COUNT
                || sharesHead(a, b)
                || (a.head().isEmpty() && b.head().isEmpty());
    }

    private static boolean sharesHead(Quantity a, Quantity b) {
        return a.head().stream().anyMatch(b.head()::contains);
    }

    /** Tells whether two quantities count the same, or might. */
    private static boolean isAlike(Quantity a, Quantity b) {
        return a.unitClass() == b.unitClass()
                && (a.unitClass() != UnitClass.COUNT || a.head().stream().anyMatch(b.head()::contains));
    }

    private void add(SlotMatcher.Match<Quantity> match, SentenceRef a, SentenceRef b, List<Finding> findings) {
        Quantity x = match.a();
        Quantity y = match.b();
        DiscrepancyRelation relation = QuantityRelation.of(x, y);
        if (relation == null || !isNamed(x, b) || !isNamed(y, a) || isTimestamp(x, a) || isTimestamp(y, b)) {
            return;
        }
        if (isYear(x, a) || isYear(y, b)) {
            return;
        }
        if (relation == DiscrepancyRelation.CONFLICT && (!x.rate().equals(y.rate()) || x.isMore() || isAnybody(x, y))) {
            relation = DiscrepancyRelation.SCOPE;
        }
        boolean elsewhere = isStated(x, b.article()) || isStated(y, a.article());
        findings.add(new Finding(
                kind(x.unitClass()),
                relation,
                new Finding.Place(a, x.stated()),
                new Finding.Place(b, y.stated()),
                match.evidence(head(x, y), elsewhere, isStrict(x, y))));
    }

    /** Tells whether only sentences that are nearly the same word for word show what a quantity is about. */
    private static boolean isStrict(Quantity x, Quantity y) {
        return switch (x.unitClass()) {
            case ORDINAL, LABEL, SCORE -> true;
            case COUNT -> x.head().isEmpty() || areBothOpen(x, y);
            case PERCENT -> !sharesHead(x, y);
            case POINTS -> true;
            default -> false;
        };
    }

    /** Tells whether two numbers are bounds on one side: "at least 20" and "at least 70" may both be true. */
    private static boolean areBothOpen(Quantity x, Quantity y) {
        return (isLeast(x) && isLeast(y)) || (isMost(x) && isMost(y));
    }

    private static boolean isLeast(Quantity quantity) {
        return quantity.hedge() == Hedge.LEAST || quantity.hedge() == Hedge.MORE;
    }

    private static boolean isMost(Quantity quantity) {
        return quantity.hedge() == Hedge.MOST || quantity.hedge() == Hedge.LESS;
    }

    /** Tells whether the other sentence names what a quantity measures, as far as words right behind it tell that. */
    private boolean isNamed(Quantity quantity, SentenceRef other) {
        if (quantity.head().isEmpty()) {
            return true;
        }
        Document document = documents.get(other.article());
        Sentence sentence = document.sentences().get(other.sentence());
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (quantity.head().contains(document.tokens().stem(i))) {
                return true;
            }
        }
        return false;
    }

    /** "2016" in "2016 hopefuls" counts nobody. */
    private boolean isYear(Quantity quantity, SentenceRef ref) {
        return quantity.unitClass() == UnitClass.COUNT
                && quantity.span().length() == 4
                && quantity.low() >= FIRST_YEAR
                && quantity.low() <= LAST_YEAR
                && Character.isDigit(documents
                        .get(ref.article())
                        .article()
                        .text()
                        .charAt(quantity.span().start()));
    }

    /** Tells whether people of no particular kind are counted: any sentence counts some, each others. */
    private static boolean isAnybody(Quantity x, Quantity y) {
        return x.unitClass() == UnitClass.COUNT
                && !x.head().isEmpty()
                && !y.head().isEmpty()
                && ANYBODY.contains(x.head().get(0))
                && ANYBODY.contains(y.head().get(0));
    }

    /** Tells whether a number is the time of an entry: "Update at 6:59 p.m.", "Update 1930 BST". */
    private boolean isTimestamp(Quantity quantity, SentenceRef ref) {
        Sentence sentence = documents.get(ref.article()).sentences().get(ref.sentence());
        Tokens tokens = documents.get(ref.article()).tokens();
        boolean isShort = sentence.tokenCount() <= TIMESTAMP;
        boolean isEntry = ENTRIES.contains(tokens.term(sentence.firstToken()));
        return quantity.unitClass() == UnitClass.CLOCK ? isShort || isEntry : isShort && isEntry;
    }

    private static List<String> head(Quantity x, Quantity y) {
        List<String> head = new ArrayList<>(x.head());
        head.retainAll(y.head());
        return head;
    }

    private static DiscrepancyKind kind(UnitClass unitClass) {
        return switch (unitClass) {
            case MONEY -> DiscrepancyKind.MONEY;
            case DURATION -> DiscrepancyKind.DURATION;
            case CLOCK -> DiscrepancyKind.DATE;
            default -> DiscrepancyKind.NUMBER;
        };
    }

    /** Tells whether an article states a quantity of the same kind and value anywhere. */
    private boolean isStated(Quantity quantity, int article) {
        return mentions.get(article).withValueOf(quantity).stream().anyMatch(other -> isComparable(quantity, other));
    }

    /** Returns where another sentence states what a mention says. */
    List<Finding.Place> agreeing(Finding.Place place, SentenceRef other) {
        List<Finding.Place> agreeing = new ArrayList<>();
        for (Quantity found : quantities(place.sentence())) {
            if (found.stated().equals(place.span())) {
                for (Quantity m : quantities(other)) {
                    if (found.hasValueOf(m)) {
                        agreeing.add(new Finding.Place(other, m.stated()));
                    }
                }
            }
        }
        return agreeing;
    }
}
