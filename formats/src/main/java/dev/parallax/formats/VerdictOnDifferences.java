package dev.parallax.formats;

import dev.parallax.compare.Comparison;
import dev.parallax.difference.Discrepancy;
import dev.parallax.difference.DiscrepancyKind;
import dev.parallax.difference.DiscrepancyRelation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The sentences of a verdict that count what reports state differently and what became of quotations. */
final class VerdictOnDifferences {

    private VerdictOnDifferences() {}

    static List<String> sentences(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        Map<DiscrepancyKind, Integer> kinds = new EnumMap<>(DiscrepancyKind.class);
        int conflicts = 0;
        for (Discrepancy discrepancy : comparison.discrepancies()) {
            kinds.merge(discrepancy.kind(), 1, Integer::sum);
            conflicts += discrepancy.relation() == DiscrepancyRelation.CONFLICT ? 1 : 0;
        }
        if (!kinds.isEmpty()) {
            List<String> parts = new ArrayList<>();
            kinds.forEach((kind, n) -> parts.add(counted(kind, n)));
            int all = comparison.discrepancies().size();
            String together = all == 1
                    ? (conflicts == 1 ? "; both cannot be right." : "; both may be right.")
                    : conflicts == 0
                            ? "; none of them rules another out."
                            : "; in " + Phrases.number(conflicts) + " of these not all can be right.";
            sentences.add("Stated differently: " + Phrases.list(parts) + together);
        }
        int changed = (int) comparison.quoteFamilies().stream()
                .filter(QuotePhrases::isChanged)
                .count();
        if (changed > 0) {
            sentences.add("Of " + Phrases.counted(comparison.quoteFamilies().size(), "shared quotation") + ", "
                    + Phrases.number(changed) + (changed == 1 ? " does" : " do")
                    + " not have the same words everywhere.");
        }
        return sentences;
    }

    private static String counted(DiscrepancyKind kind, int n) {
        return switch (kind) {
            case MONEY -> Phrases.counted(n, "sum") + " of money";
            case STATUS -> n == 1 ? "1 status" : Phrases.digits(n) + " statuses";
            default -> Phrases.counted(n, kind.label());
        };
    }
}
