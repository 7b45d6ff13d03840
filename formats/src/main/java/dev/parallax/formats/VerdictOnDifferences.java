package dev.parallax.formats;

import dev.parallax.compare.Comparison;
import dev.parallax.difference.Discrepancy;
import dev.parallax.difference.DiscrepancyKind;
import dev.parallax.difference.DiscrepancyRelation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of a verdict that count what reports state differently and what became of quotations. */
final class VerdictOnDifferences {

    private VerdictOnDifferences() {}

    static List<String> sentences(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        updated(comparison).ifPresent(sentences::add);
        stated(comparison).ifPresent(sentences::add);
        quoted(comparison).ifPresent(sentences::add);
        return sentences;
    }

    /** Gives the course of the figures that later reports update. */
    private static Optional<String> updated(Comparison comparison) {
        List<String> courses = comparison.discrepancies().stream()
                .filter(d -> d.relation() == DiscrepancyRelation.UPDATED)
                .map(d -> d.subject() + ' ' + DifferencePhrases.course(d, comparison))
                .toList();
        return courses.isEmpty()
                ? Optional.empty()
                : Optional.of("Updated by later reports: " + String.join("; ", courses) + '.');
    }

    /** Counts what else is stated differently. */
    private static Optional<String> stated(Comparison comparison) {
        List<Discrepancy> others = comparison.discrepancies().stream()
                .filter(d -> d.relation() != DiscrepancyRelation.UPDATED)
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Map<DiscrepancyKind, Integer> kinds = new EnumMap<>(DiscrepancyKind.class);
        others.forEach(d -> kinds.merge(d.kind(), 1, Integer::sum));
        int conflicts = (int) others.stream()
                .filter(d -> d.relation() == DiscrepancyRelation.CONFLICT)
                .count();
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, n) -> parts.add(counted(kind, n)));
        String together = others.size() == 1
                ? (conflicts == 1 ? "; both cannot be right." : "; both may be right.")
                : conflicts == 0
                        ? "; none of these rules another out."
                        : "; in " + Phrases.number(conflicts) + (conflicts == 1 ? " case" : " cases")
                                + " not all can be right.";
        return Optional.of("Stated differently: " + Phrases.list(parts) + together);
    }

    private static Optional<String> quoted(Comparison comparison) {
        int changed = (int) comparison.quoteFamilies().stream()
                .filter(QuotePhrases::isChanged)
                .count();
        return changed == 0
                ? Optional.empty()
                : Optional.of("Of "
                        + Phrases.counted(comparison.quoteFamilies().size(), "shared quotation") + ", "
                        + Phrases.number(changed) + (changed == 1 ? " does" : " do")
                        + " not have the same words everywhere.");
    }

    private static String counted(DiscrepancyKind kind, int n) {
        return switch (kind) {
            case MONEY -> Phrases.counted(n, "sum") + " of money";
            case STATUS -> n == 1 ? "1 status" : Phrases.digits(n) + " statuses";
            default -> Phrases.counted(n, kind.label());
        };
    }
}
