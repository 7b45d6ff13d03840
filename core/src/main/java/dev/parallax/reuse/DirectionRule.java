package dev.parallax.reuse;

import dev.parallax.article.PublicationTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides who took shared text from whom, on evidence that can be named: who is an agency, who credits whom, what the shared text itself
 * names as its source. Which text is shorter or came later decides nothing by itself, as both may come from a third.
 */
final class DirectionRule {

    private final ReuseText a;
    private final ReuseText b;
    private final List<Credit> creditsA;
    private final List<Credit> creditsB;
    private final String nameA;
    private final String nameB;
    private final List<Passage> passages;
    private final List<String> evidence;

    /** {@code evidence} takes the grounds. */
    DirectionRule(ReuseText a, ReuseText b, List<Passage> passages, List<String> evidence) {
        this.a = a;
        this.b = b;
        this.creditsA = a.credits();
        this.creditsB = b.credits();
        this.nameA = a.document().article().label();
        this.nameB = b.document().article().label();
        this.passages = passages;
        this.evidence = evidence;
    }

    Direction decide() {
        Outlet first = a.outlet();
        Outlet second = b.outlet();
        if (first.isSameAs(second)) {
            evidence.add("Both are of one outlet.");
            addTimes();
            return Direction.VERSIONS;
        }
        Direction named = byNames(first, second);
        if (named == Direction.UNKNOWN) {
            named = byAgencies();
        }
        if (named == Direction.UNKNOWN) {
            named = byColon();
        }
        if (named == Direction.UNKNOWN && OwnSentences.areInBoth(a, b, passages, evidence)) {
            named = Direction.COMMON_SOURCE;
        }
        new TailCut(a, b, passages).addTo(evidence);
        addTimes();
        return named;
    }

    private Direction byNames(Outlet first, Outlet second) {
        if (a.isAgencys() != b.isAgencys()) {
            evidence.add((a.isAgencys() ? nameA : nameB) + " is an agency, which others take text from.");
            return a.isAgencys() ? Direction.A_TO_B : Direction.B_TO_A;
        }
        boolean bNamesA = first.isNamedIn(b);
        boolean aNamesB = second.isNamedIn(a);
        if (!bNamesA && !aNamesB) {
            bNamesA = Announcement.inSecond(a, b, passages).names();
            aNamesB = Announcement.inFirst(a, b, passages).names();
        }
        if (bNamesA == aNamesB) {
            return Direction.UNKNOWN;
        }
        evidence.add(bNamesA ? nameB + " names " + nameA + "." : nameA + " names " + nameB + ".");
        return bNamesA ? Direction.A_TO_B : Direction.B_TO_A;
    }

    private Direction byColon() {
        boolean inA = Announcement.inFirst(a, b, passages).isOfLongest();
        boolean inB = Announcement.inSecond(a, b, passages).isOfLongest();
        if (inA == inB) {
            return Direction.UNKNOWN;
        }
        evidence.add((inA ? nameA : nameB) + " announces the shared text with a colon, as somebody else's; "
                + (inA ? nameB : nameA) + " has it as its own.");
        return inA ? Direction.B_TO_A : Direction.A_TO_B;
    }

    private Direction byAgencies() {
        Set<String> ofA = agencies(creditsA);
        Set<String> ofB = agencies(creditsB);
        Set<String> both = new TreeSet<>(ofA);
        both.retainAll(ofB);
        if (!both.isEmpty()) {
            evidence.add("Both credit " + String.join(", ", both) + ".");
            return Direction.COMMON_SOURCE;
        }
        if (!ofA.isEmpty() || !ofB.isEmpty()) {
            Set<String> all = new TreeSet<>(ofA.isEmpty() ? ofB : ofA);
            boolean onlyA = ofB.isEmpty();
            evidence.add((onlyA ? nameA : nameB) + " credits " + String.join(", ", all) + "; "
                    + (ofA.isEmpty() || ofB.isEmpty()
                            ? (onlyA ? nameB : nameA) + " names no agency for its text."
                            : nameB + " credits " + String.join(", ", ofB) + "."));
            return Direction.COMMON_SOURCE;
        }
        Optional<String> told = mentionedIn();
        told.ifPresent(agency -> evidence.add("The shared text itself names " + agency + " as the one that was told."));
        if (told.isPresent()) {
            return Direction.COMMON_SOURCE;
        }
        boolean layoutOfA = AgencyLayout.isIn(a.document());
        if (layoutOfA || AgencyLayout.isIn(b.document())) {
            evidence.add(
                    (layoutOfA ? nameA : nameB) + " opens with a place line or ends with a sign-off in the manner of"
                            + " agencies, and neither names the other.");
            return Direction.COMMON_SOURCE;
        }
        return Direction.UNKNOWN;
    }

    private static Set<String> agencies(List<Credit> credits) {
        return credits.stream()
                .filter(credit -> credit.kind().isOfText() && credit.isAgency())
                .map(Credit::agency)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<String> mentionedIn() {
        return creditsA.stream()
                .filter(Credit::isAgency)
                .filter(credit -> passages.stream().anyMatch(p -> p.a().contains(credit.span())))
                .map(Credit::agency)
                .findFirst();
    }

    private void addTimes() {
        PublicationTime first = a.document().article().published();
        PublicationTime second = b.document().article().published();
        if (first != null && second != null && (first.isBefore(second) || second.isBefore(first))) {
            boolean earlier = first.isBefore(second);
            evidence.add((earlier ? nameA : nameB) + " was published first (" + (earlier ? first : second).iso() + ", "
                    + (earlier ? nameB : nameA) + " " + (earlier ? second : first).iso() + ").");
        }
    }
}
