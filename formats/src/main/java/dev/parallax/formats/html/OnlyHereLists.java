package dev.parallax.formats.html;

import dev.parallax.compare.Comparison;
import dev.parallax.formats.ComparisonFigures;
import dev.parallax.formats.LoneSentences;
import dev.parallax.formats.html.Findings.Lone;
import dev.parallax.formats.html.Findings.OnlyHere;
import java.util.ArrayList;
import java.util.List;

/** The sentences of each article that no other article was found to have a counterpart for. */
final class OnlyHereLists {

    private OnlyHereLists() {}

    static List<OnlyHere> of(
            Comparison comparison,
            ComparisonFigures figures,
            LoneSentences sentences,
            ElementIds ids,
            Excerpt excerpt) {
        List<OnlyHere> lists = new ArrayList<>();
        for (int i = 0; i < comparison.documents().size(); i++) {
            String text = comparison.documents().get(i).article().text();
            List<Lone> telling = new ArrayList<>();
            List<Lone> rest = new ArrayList<>();
            for (LoneSentences.Lone lone : sentences.of(i)) {
                var span = comparison.sentence(lone.sentence()).span();
                (lone.isTelling() ? telling : rest)
                        .add(new Lone(ids.sentence(lone.sentence()), excerpt.of(text, span.start(), span.end())));
            }
            lists.add(
                    new OnlyHere(ids.article(i), figures.labels().get(i), figures.contentSentences(i), telling, rest));
        }
        return comparison.facts().isEmpty() ? List.of() : lists;
    }
}
