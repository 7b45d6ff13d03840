package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.mention.Quantity;
import dev.parallax.mention.UnitClass;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.List;
import java.util.Set;

/**
 * Finds how long something lasted, and how many a crew are, where two linked sentences use wholly other words: "a
 * 45-minute meeting", "received her for one hour". A sentence tells such a thing but once, so what stands around need not
 * be the same; the two must share names or a date instead.
 */
final class SoleSlotComparer {

    /** Two sentences linked less surely may tell of two meetings or ships. */
    private static final double LEAST_PROBABLE = 0.85;

    private static final double LONGEST_EVENT = 7 * 86_400;

    /** Words before a span of time that make it the length of an event. */
    private static final Set<String> LASTING = Set.of(
            "for",
            "lasted",
            "lasts",
            "lasting",
            "ran",
            "runs",
            "running",
            "spent",
            "spends",
            "spending",
            "took",
            "takes",
            "taking",
            "during",
            "over");

    /** Words behind it that make it a distance in time. */
    private static final Set<String> APART = Set.of(
            "ago", "before", "after", "later", "earlier", "since", "until", "away", "old", "from", "prior", "behind",
            "ahead", "early", "late");

    private static final Set<String> CREW =
            Set.of("crew", "crewmembers", "crewmen", "sailors", "mariners", "seafarers", "seamen");

    private static final Set<String> SKIPPED = Set.of("strong", "man", "person", "member", "foreign");

    private final List<Document> documents;
    private final List<Mentions> mentions;
    private final SharedNames names;

    SoleSlotComparer(List<Document> documents, List<Mentions> mentions, SharedNames names) {
        this.documents = documents;
        this.mentions = mentions;
        this.names = names;
    }

    /** What a sentence tells once. */
    private enum Slot {
        LENGTH(DiscrepancyKind.DURATION, "how long it lasted"),
        CREW_SIZE(DiscrepancyKind.NUMBER, "size of the crew");

        private final DiscrepancyKind kind;
        private final String subject;

        Slot(DiscrepancyKind kind, String subject) {
            this.kind = kind;
            this.subject = subject;
        }
    }

    /** Adds what two sentences state differently. */
    void compare(SentenceRef a, SentenceRef b, double probability, List<Finding> findings) {
        if (probability >= LEAST_PROBABLE) {
            for (Slot slot : Slot.values()) {
                compare(a, b, slot, findings);
            }
        }
    }

    private void compare(SentenceRef a, SentenceRef b, Slot slot, List<Finding> findings) {
        List<Quantity> inA = of(slot, a);
        List<Quantity> inB = inA.size() == 1 ? of(slot, b) : List.of();
        if (inA.size() != 1 || inB.size() != 1) {
            return;
        }
        Quantity x = inA.get(0);
        Quantity y = inB.get(0);
        DiscrepancyRelation relation = QuantityRelation.of(x, y);
        boolean told = relation != null
                && !isStated(slot, x, b.article())
                && !isStated(slot, y, a.article())
                && names.areEnough(a, b);
        if (relation != null && told) {
            Finding.Place placeX = new Finding.Place(a, x.stated());
            Finding.Place placeY = new Finding.Place(b, y.stated());
            findings.add(new Finding(slot.kind, relation, placeX, placeY, Finding.Evidence.SOLE, slot.subject));
        }
    }

    private List<Quantity> of(Slot slot, SentenceRef ref) {
        return mentions.get(ref.article()).quantities(sentence(ref)).stream()
                .filter(quantity -> isOf(slot, documents.get(ref.article()), quantity))
                .toList();
    }

    /** Tells whether an article gives the same value for the same kind of thing anywhere. */
    private boolean isStated(Slot slot, Quantity quantity, int article) {
        return mentions.get(article).withValueOf(quantity).stream()
                .anyMatch(same -> isOf(slot, documents.get(article), same));
    }

    private static boolean isOf(Slot slot, Document document, Quantity quantity) {
        return slot == Slot.LENGTH ? isLength(document, quantity) : isCrew(document, quantity);
    }

    /** Tells whether a span of time says how long something lasted. */
    private static boolean isLength(Document document, Quantity quantity) {
        if (quantity.unitClass() != UnitClass.DURATION || quantity.high() > LONGEST_EVENT || quantity.low() <= 0) {
            return false;
        }
        Tokens tokens = document.tokens();
        int behind = quantity.endToken();
        if (behind < tokens.size() && APART.contains(tokens.term(behind))) {
            return false;
        }
        int before = tokens.firstFrom(quantity.stated().start()) - 1;
        boolean lasting = before >= 0 && LASTING.contains(tokens.term(before));
        // "a 45-minute meeting"
        boolean compound = quantity.endToken() - quantity.firstToken() == 2
                && document.article().text().charAt(tokens.end(quantity.firstToken())) == '-';
        return lasting || compound;
    }

    /** Tells whether a number is that of a crew: "23 sailors", "a 23-strong crew", "a crew of 32". */
    private static boolean isCrew(Document document, Quantity quantity) {
        if (quantity.unitClass() != UnitClass.COUNT || quantity.isMore()) {
            return false;
        }
        Tokens tokens = document.tokens();
        int at = quantity.endToken();
        while (at < tokens.size() && at < quantity.endToken() + 2 && SKIPPED.contains(tokens.term(at))) {
            at++;
        }
        if (at < tokens.size() && CREW.contains(tokens.term(at)) && isUnbroken(document, quantity.endToken(), at)) {
            return true;
        }
        int of = tokens.firstFrom(quantity.stated().start()) - 1;
        return of > 0 && tokens.term(of).equals("of") && tokens.term(of - 1).equals("crew");
    }

    private static boolean isUnbroken(Document document, int end, int at) {
        String text = document.article().text();
        Tokens tokens = document.tokens();
        for (int i = tokens.end(end - 1); i < tokens.start(at); i++) {
            if (",.;:()\n".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private Sentence sentence(SentenceRef ref) {
        return documents.get(ref.article()).sentences().get(ref.sentence());
    }
}
