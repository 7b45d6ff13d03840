package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the kinds of all sentences of the invented events with their labels. */
class SentenceKindsOnTestDataTest {

    private static final Path DATA = Path.of(System.getProperty("parallax.root", ".."), "test-data");
    private static final Pattern FIELD = Pattern.compile("\"(id|title|text)\": \"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Set<String> REPORT = Set.of("body", "dateline");

    private int found;
    private int wrong;
    private int missed;
    private final List<String> rows = new ArrayList<>();

    @Test
    void tellsReportFromTheRest() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("visit"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                String name = file.getFileName().toString().replace(".txt", "");
                compare("visit", Article.of(name, text.substring(text.indexOf("\n---\n", 3) + 5)));
            }
        }
        for (String line : Files.readAllLines(DATA.resolve("ferry/articles.jsonl"))) {
            Map<String, String> fields = new HashMap<>();
            FIELD.matcher(line).results().forEach(field -> fields.putIfAbsent(field.group(1), plain(field.group(2))));
            compare("ferry", Article.of(field(fields, "id"), field(fields, "title"), field(fields, "text")));
        }
        String told = rows.size() + " rows of another kind than labelled:\n" + String.join("\n", rows);
        System.out.println(told);
        assertThat(found).as("rows found").isGreaterThan(40);
        assertThat((double) found / (found + wrong)).as("precision; " + told).isGreaterThanOrEqualTo(0.95);
        assertThat((double) found / (found + missed)).as("recall; " + told).isGreaterThanOrEqualTo(0.95);
    }

    private void compare(String event, Article article) throws IOException {
        Map<String, String> kinds = new HashMap<>();
        Document document = Analyzer.create().analyze(article);
        for (Sentence sentence : document.sentences()) {
            int from = sentence.span().start() - article.textStart();
            kinds.put(
                    from + ":" + (sentence.span().end() - article.textStart()),
                    sentence.kind().label());
        }
        Path labels = DATA.resolve("gold").resolve(event).resolve(article.id() + ".sentences.tsv");
        List<String> lines = Files.readAllLines(labels, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            // A headline given apart has no place in the text; a sentence split otherwise is report here and there.
            String kind = kinds.getOrDefault(columns[1] + ":" + columns[2], "body");
            if (!columns[1].equals("-1")) {
                count(columns, kind);
            }
        }
    }

    private void count(String[] columns, String kind) {
        boolean expected = !REPORT.contains(columns[3]);
        boolean told = !REPORT.contains(kind);
        found += expected && told ? 1 : 0;
        wrong += told && !expected ? 1 : 0;
        missed += expected && !told ? 1 : 0;
        if (!columns[3].equals(kind)) {
            rows.add(columns[0] + " is " + columns[3] + ", told " + kind + ": " + columns[4]);
        }
    }

    private static String field(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    /** Returns a JSON string without its escapes. */
    private static String plain(String json) {
        Matcher escape = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)").matcher(json);
        return escape.replaceAll(found -> {
            String code = found.group(1);
            String plain = code.length() == 5
                    ? String.valueOf((char) Integer.parseInt(code.substring(1), 16))
                    : code.equals("n") ? "\n" : code;
            return Matcher.quoteReplacement(plain);
        });
    }
}
