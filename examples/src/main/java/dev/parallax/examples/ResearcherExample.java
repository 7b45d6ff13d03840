package dev.parallax.examples;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Coverage;
import dev.parallax.compare.Fact;
import dev.parallax.formats.ComparisonFigures;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For a researcher: who reports what, as tables for a statistics program.
 *
 * <p>Writes three CSV tables to the standard output, in UTF-8, with an empty line between them:
 *
 * <ol>
 *   <li>facts by outlets, one row for each fact and outlet, with the outlet's own words;
 *   <li>for each outlet, how many facts it covers, tells in part, or was not found to tell;
 *   <li>the sentences for which no counterpart was found in another outlet.
 * </ol>
 *
 * <p>Argument: a file or folder of reports of one event; {@code test-data/visit} unless given.
 */
public final class ResearcherExample {

    private final Comparison comparison;
    private final ComparisonFigures figures;

    private ResearcherExample(Comparison comparison) {
        this.comparison = comparison;
        this.figures = ComparisonFigures.of(comparison);
    }

    /** Runs the example. */
    public static void main(String[] args) {
        List<Article> articles = ExampleArticles.read(args, "test-data/visit");
        ResearcherExample example =
                new ResearcherExample(ArticleComparer.create().compare(articles));
        // Whatever the terminal's encoding, a file that this is sent to should be UTF-8.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(csv(example.factsByOutlets()) + "\r\n");
        out.print(csv(example.coverageByOutlet()) + "\r\n");
        out.print(csv(example.sentencesOfOneOutlet()));
    }

    private List<List<String>> factsByOutlets() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("fact", "outlet", "coverage", "own_words"));
        for (Fact fact : comparison.facts()) {
            for (int i = 0; i < comparison.documents().size(); i++) {
                rows.add(List.of(fact.id(), outlet(i), fact.coverage().get(i).label(), ownWords(fact, i)));
            }
        }
        return rows;
    }

    /** Returns the sentences with which an article tells a fact: none, one, or two that stand side by side. */
    private String ownWords(Fact fact, int article) {
        return fact.members().stream()
                .filter(member -> member.article() == article)
                .map(comparison::text)
                .collect(Collectors.joining(" "));
    }

    private List<List<String>> coverageByOutlet() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("outlet", "facts_covered", "facts_partial", "facts_not_found", "sentences", "only_here"));
        for (int i = 0; i < comparison.documents().size(); i++) {
            rows.add(List.of(
                    outlet(i),
                    count(i, EnumSet.of(Coverage.COVERED)),
                    count(i, EnumSet.of(Coverage.PARTIAL)),
                    count(i, EnumSet.of(Coverage.NOT_FOUND, Coverage.PUBLISHED_BEFORE)),
                    String.valueOf(figures.contentSentences(i)),
                    String.valueOf(figures.unmatched(i))));
        }
        return rows;
    }

    private String count(int article, Set<Coverage> coverage) {
        return String.valueOf(comparison.facts().stream()
                .filter(fact -> coverage.contains(fact.coverage().get(article)))
                .count());
    }

    private List<List<String>> sentencesOfOneOutlet() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("sentence", "outlet", "text"));
        for (int i = 0; i < comparison.documents().size(); i++) {
            Document document = comparison.documents().get(i);
            for (Sentence sentence : document.sentences()) {
                boolean alone = figures.tellers(new SentenceRef(i, sentence.index())) == 1;
                if (sentence.kind().isContent() && alone) {
                    rows.add(List.of(document.sentenceId(sentence.index()), outlet(i), document.text(sentence)));
                }
            }
        }
        return rows;
    }

    private String outlet(int article) {
        return figures.labels().get(article);
    }

    private static String csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
