package dev.parallax.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parallax.article.Span;
import dev.parallax.text.SentenceSplitter;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the splitter to what it reaches on labelled text, beside the sentence iterators of the JDK and of ICU, where the
 * folder {@code PARALLAX_SHARED} has it. Prints the table of {@code docs/results/sentences-and-kinds.md}.
 */
class SentenceEndsOnLabelledTextTest {

    private static final Map<String, Function<String, List<Span>>> SPLITTERS = splitters();

    private static Map<String, Function<String, List<Span>>> splitters() {
        Map<String, Function<String, List<Span>>> splitters = new LinkedHashMap<>();
        splitters.put("Parallax", SentenceSplitter.forLanguage("en")::split);
        splitters.put("JDK", SentenceEndsOnLabelledTextTest::jdkLineByLine);
        splitters.put("ICU", text -> {
            com.ibm.icu.text.BreakIterator sentences =
                    com.ibm.icu.text.BreakIterator.getSentenceInstance(com.ibm.icu.util.ULocale.US);
            sentences.setText(text);
            return spans(text, sentences::next);
        });
        splitters.put("ICU with suppressions", text -> {
            com.ibm.icu.text.BreakIterator sentences = com.ibm.icu.text.FilteredBreakIteratorBuilder.getInstance(
                            com.ibm.icu.util.ULocale.US)
                    .wrapIteratorWithFilter(
                            com.ibm.icu.text.BreakIterator.getSentenceInstance(com.ibm.icu.util.ULocale.US));
            sentences.setText(text);
            return spans(text, sentences::next);
        });
        return splitters;
    }

    /** The JDK's iterator joins lines, headings included; given each line by itself it does better. */
    private static List<Span> jdkLineByLine(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.US);
            sentences.setText(line);
            for (Span span : spans(line, sentences::next)) {
                spans.add(new Span(span.start() + start, span.end() + start));
            }
            start += line.length() + 1;
        }
        return spans;
    }

    private interface Ends {
        int next();
    }

    private static List<Span> spans(String text, Ends ends) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int end = ends.next(); end >= 0; end = ends.next()) {
            int first = start;
            int last = end;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                spans.add(new Span(first, last));
            }
            start = end;
        }
        return spans;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Test
    void followsTheGoldenRules() throws IOException {
        List<LabelledSentences.Case> cases = LabelledSentences.goldenRules();
        StringBuilder failed = new StringBuilder();
        SPLITTERS.forEach((name, splitter) -> {
            int right = 0;
            for (LabelledSentences.Case rule : cases) {
                List<String> found = splitter.apply(rule.text()).stream()
                        .map(span -> span.in(rule.text()))
                        .toList();
                right += found.equals(rule.sentences()) ? 1 : 0;
                if (name.equals("Parallax") && !found.equals(rule.sentences())) {
                    failed.append(rule.id()).append(' ');
                }
            }
            System.out.printf(Locale.ROOT, "golden rules  %-22s %d of %d%n", name, right, cases.size());
        });
        assertThat(failed.toString()).as("golden rules not followed").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gum, 0.985", "ewt, 0.92", "news-reports, 0.99", "news-sentences, 0.99"})
    void findsTheEndsOfSentences(String data, double goal) throws IOException {
        List<LabelledSentences.Running> texts = LabelledSentences.running(data);
        assumeThat(texts).isNotEmpty();
        Map<String, Double> scores = new LinkedHashMap<>();
        SPLITTERS.forEach((name, splitter) -> {
            int gold = 0;
            int found = 0;
            int hits = 0;
            for (LabelledSentences.Running running : texts) {
                List<Integer> ends =
                        splitter.apply(running.text()).stream().map(Span::end).toList();
                found += ends.size();
                gold += running.ends().size();
                hits += hits(ends, running.ends());
            }
            double f1 = 2.0 * hits / (gold + found);
            scores.put(name, f1);
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %-22s P %.4f R %.4f F1 %.4f%n",
                    data,
                    name,
                    (double) hits / found,
                    (double) hits / gold,
                    f1);
        });
        double own = scores.getOrDefault("Parallax", 0.0);
        assertThat(own).isGreaterThanOrEqualTo(goal);
        scores.remove("Parallax");
        assertThat(scores.values()).as("others on the same text").allMatch(other -> other < own);
    }

    /** One unit of tolerance, as the task's own scorer has; both lists ascend. */
    private static int hits(List<Integer> found, List<Integer> gold) {
        int hits = 0;
        int i = 0;
        for (int end : gold) {
            while (i < found.size() && found.get(i) < end - 1) {
                i++;
            }
            hits += i < found.size() && found.get(i) <= end + 1 ? 1 : 0;
        }
        return hits;
    }
}
