package dev.parallax.cli;

import dev.parallax.compare.Comparison;
import dev.parallax.formats.ComparisonFigures;
import dev.parallax.formats.LoneSentences;
import dev.parallax.formats.LoneSentences.Lone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** What a summary says of facts that one report alone has: of each report the sentence that tells most, one line each. */
final class LoneLines {

    private final Comparison comparison;
    private final LoneSentences lone;

    LoneLines(Comparison comparison, ComparisonFigures figures) {
        this.comparison = comparison;
        this.lone = LoneSentences.of(comparison, figures);
    }

    /** Returns the lines, in the order of the articles; none where no facts were found, as then all is alone. */
    List<String> lines(IntFunction<String> tag) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < comparison.documents().size() && !comparison.facts().isEmpty(); i++) {
            int article = i;
            lone.of(i).stream()
                    .filter(Lone::isTelling)
                    .max(Comparator.comparingInt(Lone::weight))
                    .ifPresent(best -> lines.add(tag.apply(article) + ' ' + comparison.text(best.sentence())));
        }
        return lines;
    }
}
