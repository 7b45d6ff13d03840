package dev.parallax.formats.html;

import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.ComparisonFigures;
import dev.parallax.formats.html.Findings.Lone;
import dev.parallax.formats.html.Findings.OnlyHere;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The sentences of each article that no other article was found to have a counterpart for. */
final class OnlyHereLists {

    private OnlyHereLists() {}

    static List<OnlyHere> of(Comparison comparison, ComparisonFigures figures, ElementIds ids, Excerpt excerpt) {
        List<OnlyHere> lists = new ArrayList<>();
        for (int i = 0; i < comparison.documents().size(); i++) {
            Document document = comparison.documents().get(i);
            List<Lone> lone = new ArrayList<>();
            for (Sentence sentence : document.sentences()) {
                SentenceRef ref = new SentenceRef(i, sentence.index());
                if (sentence.kind().isContent() && figures.tellers(ref) == 1) {
                    lone.add(new Lone(
                            ids.sentence(ref),
                            excerpt.of(
                                    document.article().text(),
                                    sentence.span().start(),
                                    sentence.span().end())));
                }
            }
            lists.add(new OnlyHere(ids.article(i), figures.labels().get(i), figures.contentSentences(i), lone));
        }
        return comparison.facts().isEmpty() ? List.of() : lists;
    }
}
