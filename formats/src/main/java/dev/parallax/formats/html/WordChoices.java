package dev.parallax.formats.html;

import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.difference.Substitution;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.html.Findings.HeadlineRow;
import dev.parallax.formats.html.Findings.Swap;
import dev.parallax.formats.html.Findings.SwapSide;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Which words stand for which others, and what each headline says that no other does. */
final class WordChoices {

    /** How many swaps are shown. */
    private static final int MOST = 24;

    /** Shorter words of a headline are grammar, as a rule. */
    private static final int SHORTEST = 4;

    private final Comparison comparison;
    private final List<String> labels;
    private final ElementIds ids;
    private final Excerpt excerpt;

    WordChoices(Comparison comparison, List<String> labels, ElementIds ids, Excerpt excerpt) {
        this.comparison = comparison;
        this.labels = labels;
        this.ids = ids;
        this.excerpt = excerpt;
    }

    List<Swap> swaps() {
        return comparison.substitutions().stream()
                .limit(MOST)
                .map(s -> new Swap(side(s.a()), side(s.b()), s.count()))
                .toList();
    }

    private SwapSide side(Substitution.Choice choice) {
        List<String> outlets = choice.articles().stream().map(labels::get).toList();
        return new SwapSide(choice.text(), Phrases.list(outlets), ids.sentence(choice.sentence()));
    }

    /** Returns the headlines, if there are two or more. */
    List<HeadlineRow> headlines() {
        List<SentenceRef> headlines = new ArrayList<>();
        for (int article = 0; article < comparison.documents().size(); article++) {
            for (Sentence sentence : comparison.documents().get(article).sentences()) {
                if (sentence.kind() == SentenceKind.HEADLINE) {
                    headlines.add(new SentenceRef(article, sentence.index()));
                    break;
                }
            }
        }
        if (headlines.size() < 2) {
            return List.of();
        }
        List<HeadlineRow> rows = new ArrayList<>();
        for (SentenceRef headline : headlines) {
            Set<String> others = new HashSet<>();
            for (SentenceRef other : headlines) {
                if (!other.equals(headline)) {
                    words(other, i -> tokens(other).stem(i), others);
                }
            }
            Document document = comparison.documents().get(headline.article());
            String text = document.article().text();
            Set<String> own = new LinkedHashSet<>();
            words(
                    headline,
                    i -> others.contains(tokens(headline).stem(i))
                            ? ""
                            : tokens(headline).span(i).in(text),
                    own);
            own.remove("");
            Sentence sentence = comparison.sentence(headline);
            rows.add(new HeadlineRow(
                    labels.get(headline.article()),
                    ids.sentence(headline),
                    excerpt.of(text, sentence.span().start(), sentence.span().end()),
                    String.join(", ", own)));
        }
        return rows;
    }

    private Tokens tokens(SentenceRef ref) {
        return comparison.documents().get(ref.article()).tokens();
    }

    /** Adds what stands for each word of a headline that is more than grammar. */
    private void words(SentenceRef ref, IntFunction<String> word, Set<String> words) {
        Sentence sentence = comparison.sentence(ref);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (tokens(ref).isNumber(i) || tokens(ref).term(i).length() >= SHORTEST) {
                words.add(word.apply(i));
            }
        }
    }
}
