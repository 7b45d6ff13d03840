package dev.parallax.training;

import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.difference.Discrepancy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the differences found against those that annotators listed for an event. A row is found if a difference has
 * values in two of the sentences that the row names, each with a word of what the row has for that sentence; of a row
 * about one sentence, two values in that one.
 *
 * <p>Usage: {@code DifferenceEvaluator [ARTICLES LABELS]}; without arguments all labelled events of the folder that
 * {@code PARALLAX_SHARED} names.
 */
public final class DifferenceEvaluator {

    private static final Pattern VALUE = Pattern.compile("(\\p{L}+-\\d+):((?:(?!\\p{L}+-\\d+:)[^;])*)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The names of the tables, whichever of them there is. */
    private static final List<String> TABLES = List.of("discrepancies.tsv", "differences.tsv");

    private DifferenceEvaluator() {}

    /**
     * What an annotator wrote down.
     *
     * @param annotator who
     * @param what what differs
     * @param values by the names of the labelled sentences, what stands there
     * @param isFound whether a difference shows it
     */
    record Row(String annotator, String what, Map<String, String> values, boolean isFound) {}

    /**
     * How an event fares.
     *
     * @param rows what the annotators wrote, in their order
     * @param strange ids of the differences that no row is about
     */
    record Score(List<Row> rows, List<String> strange) {

        long found() {
            return rows.stream().filter(Row::isFound).count();
        }
    }

    /** Runs the evaluator. */
    public static void main(String[] args) throws IOException {
        if (args.length == 2) {
            print(Path.of(args[0]), Path.of(args[1]));
            return;
        }
        Path gold = LabelledData.folder().resolve("gold");
        print(gold.resolve("blinken"), gold.resolve("blinken"));
        for (String event : List.of("buzzfeed", "farenthold", "grimm")) {
            Path folder = gold.resolve("events").resolve(event);
            print(folder.resolve("articles.jsonl"), folder);
        }
    }

    private static void print(Path articles, Path gold) throws IOException {
        List<Article> read = LabelledData.articles(articles);
        LabelledEvent event = LabelledEvent.read(String.valueOf(gold.getFileName()), read, gold);
        Comparison comparison = ArticleComparer.create().compare(read);
        Score score = score(event, comparison.discrepancies(), table(gold));
        for (Row row : score.rows()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %s %s %s %s%n",
                    row.isFound() ? "found " : "missed",
                    row.annotator(),
                    row.what(),
                    row.values().keySet());
        }
        for (Discrepancy d : comparison.discrepancies()) {
            if (score.strange().contains(d.id())) {
                System.out.printf(
                        Locale.ROOT,
                        "  in no row: %s %s %s %s%n",
                        d.kind().label(),
                        d.relation().label(),
                        d.subject(),
                        named(event, d));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d rows found; %d of %d differences are in no row%n",
                event.name(),
                score.found(),
                score.rows().size(),
                score.strange().size(),
                comparison.discrepancies().size());
    }

    private static List<String> table(Path gold) throws IOException {
        for (String table : TABLES) {
            if (Files.exists(gold.resolve(table))) {
                List<String> lines = Files.readAllLines(gold.resolve(table));
                return lines.subList(1, lines.size());
            }
        }
        throw new IllegalStateException(gold + " has none of " + TABLES);
    }

    /** Sets differences of the event's documents against the lines of a table. */
    static Score score(LabelledEvent event, List<Discrepancy> found, List<String> lines) {
        Set<String> explained = new TreeSet<>();
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            Map<String, String> stated = new TreeMap<>();
            Matcher values = VALUE.matcher(cells[2]);
            while (values.find()) {
                stated.merge(values.group(1), values.group(2), (x, y) -> x + ' ' + y);
            }
            boolean isFound = false;
            for (Discrepancy d : found) {
                if (isAbout(event, d, stated)) {
                    isFound = true;
                    explained.add(d.id());
                }
            }
            rows.add(new Row(cells[0], cells[1], stated, isFound));
        }
        List<String> strange = found.stream()
                .map(Discrepancy::id)
                .filter(id -> !explained.contains(id))
                .toList();
        return new Score(rows, strange);
    }

    private static boolean isAbout(LabelledEvent event, Discrepancy d, Map<String, String> stated) {
        List<String> named = new ArrayList<>();
        for (Discrepancy.Value value : d.values()) {
            String name = event.goldOf(value.sentence());
            if (name != null && !Collections.disjoint(words(value.text()), words(stated.getOrDefault(name, "")))) {
                named.add(name);
            }
        }
        return stated.size() == 1 ? named.size() >= 2 : Set.copyOf(named).size() >= 2;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT).replace(",", ""));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static List<String> named(LabelledEvent event, Discrepancy d) {
        return d.values().stream()
                .map(value -> event.goldOf(value.sentence()) + " " + value.text())
                .toList();
    }
}
