package dev.parallax.formats.html;

import dev.parallax.formats.Phrases;
import dev.parallax.formats.html.CopiesPage.CopyCell;
import dev.parallax.formats.html.CopiesPage.CopyRow;
import dev.parallax.formats.html.CopiesPage.Copying;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts, outlet by outlet, how many articles have text of another's. Not thread-safe. */
final class CopyingTally {

    /** The most outlets that a table has room for: those with the most copies, given or taken. */
    private static final int MOST_OUTLETS = 24;

    private final Map<String, Map<String, Integer>> copies = new TreeMap<>();
    private final Map<String, Integer> weight = new TreeMap<>();

    /** Counts an article of one outlet that has text of another's; without both names it counts for nothing. */
    void add(@Nullable String taker, @Nullable String giver) {
        if (taker != null && giver != null && !taker.isBlank() && !giver.isBlank()) {
            copies.computeIfAbsent(taker, key -> new TreeMap<>()).merge(giver, 1, Integer::sum);
            weight.merge(taker, 1, Integer::sum);
            weight.merge(giver, 1, Integer::sum);
        }
    }

    /** Returns the table; null if there are not two outlets to set against one another. */
    @Nullable
    Copying table(String what) {
        if (weight.size() < 2) {
            return null;
        }
        List<String> outlets = weight.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OUTLETS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        int most = copies.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<String> givers = outlets.stream()
                .filter(giver -> outlets.stream().anyMatch(taker -> count(taker, giver) > 0))
                .toList();
        List<CopyRow> rows = outlets.stream()
                .filter(taker -> givers.stream().anyMatch(giver -> count(taker, giver) > 0))
                .map(taker -> new CopyRow(
                        taker,
                        givers.stream().map(giver -> cell(taker, giver, most)).toList()))
                .toList();
        int hidden = weight.size() - outlets.size();
        String note = what + (hidden == 0 ? "" : " " + Phrases.counted(hidden, "further outlet") + " left out.");
        return new Copying(note, givers, rows);
    }

    private int count(String taker, String giver) {
        return copies.getOrDefault(taker, Map.of()).getOrDefault(giver, 0);
    }

    private CopyCell cell(String taker, String giver, int most) {
        int count = count(taker, giver);
        // By its logarithm: a few outlets copy by the hundred, most a time or two.
        int heat = count == 0 ? 0 : 1 + (int) Math.round(8 * Math.log(count) / Math.max(1, Math.log(most)));
        String title = taker + ": " + Phrases.counted(count, "article") + " with text of " + giver;
        return new CopyCell(count == 0 ? "" : Phrases.digits(count), Math.min(9, heat), SafeText.plain(title));
    }
}
