package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.article.Span;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.mention.DateFinder;
import dev.parallax.mention.DateMention;
import dev.parallax.mention.DateStep;
import dev.parallax.mention.Quantity;
import dev.parallax.mention.QuantityFinder;
import dev.parallax.mention.UnitClass;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Of a hundred articles in which one figure, day or name was changed by a seeded generator, at least 95 are told apart
 * from the original at that place; and unchanged copies give none.
 */
class InjectedEditsTest {

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final Map<String, String> STATUS =
            Map.of("delayed", "cancelled", "closed", "opened", "rejected", "approved");

    private static final int MOST_OF_KIND = 20;

    private record Edit(Article article, Span place, String replacement, DiscrepancyKind kind) {}

    @Test
    void findsNineteenOfTwentyInjectedEdits() throws IOException {
        List<Edit> edits = new ArrayList<>();
        for (Article article : articles()) {
            edits.addAll(edits(article));
        }
        Collections.shuffle(edits, new Random(9));
        assertThat(edits).hasSizeGreaterThanOrEqualTo(100);
        List<String> missed = new ArrayList<>();
        for (Edit edit : edits.subList(0, 100)) {
            if (!isFound(edit)) {
                missed.add(edit.article().id() + " " + edit.kind() + " "
                        + edit.place().in(edit.article().text()) + " -> " + edit.replacement());
            }
        }
        assertThat(missed).as(missed::toString).hasSizeLessThanOrEqualTo(5);
    }

    /** Denials put in, words of status exchanged, and quotations given to somebody else. */
    @Test
    void findsInjectedDenialsStatusesAndSpeakers() throws IOException {
        List<Edit> edits = new ArrayList<>();
        for (Article article : articles()) {
            addReplacements(
                    article,
                    "(?<=[a-z] )(was|were|had|will)(?= [a-z])",
                    m -> m + " not",
                    DiscrepancyKind.NEGATION,
                    edits);
            addReplacements(
                    article,
                    "\\b(delayed|closed|rejected)\\b",
                    word -> STATUS.getOrDefault(word, word),
                    DiscrepancyKind.STATUS,
                    edits);
            addReplacements(
                    article,
                    "(?<=[”\"] said |[”\"] )([A-Z][a-z]+ [A-Z][a-z]+)(?=( said)?[,.])",
                    m -> "Corvin Ashgrove",
                    DiscrepancyKind.SPEAKER,
                    edits);
        }
        Map<DiscrepancyKind, List<String>> missed = new TreeMap<>();
        Map<DiscrepancyKind, Integer> all = new TreeMap<>();
        Collections.shuffle(edits, new Random(9));
        for (Edit edit : edits) {
            if (all.merge(edit.kind(), 1, Integer::sum) <= MOST_OF_KIND && !isFound(edit)) {
                missed.computeIfAbsent(edit.kind(), k -> new ArrayList<>())
                        .add(edit.article().id() + " " + edit.place() + " -> " + edit.replacement());
            }
        }
        int tried =
                all.values().stream().mapToInt(n -> Math.min(n, MOST_OF_KIND)).sum();
        int lost = missed.values().stream().mapToInt(List::size).sum();
        assertThat(all).containsOnlyKeys(DiscrepancyKind.SPEAKER, DiscrepancyKind.NEGATION, DiscrepancyKind.STATUS);
        assertThat(lost).as(() -> all + " missed " + missed).isLessThanOrEqualTo(tried / 20);
    }

    private static void addReplacements(
            Article article, String regex, UnaryOperator<String> other, DiscrepancyKind kind, List<Edit> edits) {
        Document document = Analyzer.create().analyze(article);
        Matcher matcher = Pattern.compile(regex).matcher(article.text());
        Set<Integer> seen = new HashSet<>();
        while (matcher.find()) {
            Span place = new Span(matcher.start(1), matcher.end(1));
            for (Sentence sentence : document.sentences()) {
                // One a sentence, and none where a denial stands already.
                boolean fits = sentence.span().contains(place)
                        && sentence.kind() == SentenceKind.BODY
                        && !document.text(sentence).matches("(?s).*(\\b(not|no|never|nor|without|none)\\b|n['’]t).*");
                if (fits && seen.add(sentence.index())) {
                    edits.add(new Edit(article, place, other.apply(matcher.group(1)), kind));
                }
            }
        }
    }

    @Test
    void aCopyHasNoDiscrepancies() throws IOException {
        for (Article article : articles()) {
            Comparison comparison = ArticleComparer.create().compare(List.of(article, copy(article, article.text())));
            assertThat(comparison.discrepancies()).as(article.id()).isEmpty();
        }
    }

    private static boolean isFound(Edit edit) {
        String text = edit.article().text();
        String edited = text.substring(0, edit.place().start())
                + edit.replacement()
                + text.substring(edit.place().end());
        Comparison comparison = ArticleComparer.create().compare(List.of(edit.article(), copy(edit.article(), edited)));
        return comparison.discrepancies().stream()
                .filter(d -> d.kind() == edit.kind())
                .flatMap(d -> d.values().stream())
                .anyMatch(v -> v.sentence().article() == 0 && touches(v.span(), edit));
    }

    /** A denial is shown by what is denied, which stands right behind its place. */
    private static boolean touches(Span value, Edit edit) {
        boolean isBehind = edit.kind() == DiscrepancyKind.NEGATION
                && value.start() >= edit.place().end()
                && value.start() <= edit.place().end() + 25;
        return isBehind || value.overlaps(edit.place());
    }

    private static Article copy(Article article, String text) {
        return Article.of("copy", text).withPublished(article.published());
    }

    /** Every number, day of the week, day of a month and full name of the body, changed one at a time. */
    private static List<Edit> edits(Article article) {
        List<Edit> edits = new ArrayList<>();
        Document document = Analyzer.create().analyze(article);
        List<DateMention> dates = DateFinder.find(document, LocalDate.of(2024, 3, 12));
        for (DateMention date : dates) {
            String text = date.span().in(article.text());
            if (isBody(document, date.span()) && date.step() == DateStep.DAY && DAYS.contains(text)) {
                String other = DAYS.get((DAYS.indexOf(text) + 2) % 7);
                edits.add(new Edit(article, date.span(), other, DiscrepancyKind.DATE));
            }
        }
        for (Quantity quantity : QuantityFinder.find(document, dates)) {
            Matcher figure = Pattern.compile("\\d+").matcher(quantity.span().in(article.text()));
            if (isBody(document, quantity.span()) && quantity.unitClass() != UnitClass.CLOCK && figure.find()) {
                int start = quantity.span().start() + figure.start();
                Span place = new Span(start, start + figure.group().length());
                long value = Long.parseLong(figure.group());
                edits.add(new Edit(article, place, Long.toString(value + 2 + value / 5), kind(quantity)));
            }
        }
        Matcher name = Pattern.compile("(?<=[a-z] )(Drosset|Orrabek|Teshkel|Kallevy|Wendahl)(?=[ ,.’])")
                .matcher(article.text());
        while (name.find()) {
            Span place = new Span(name.start(), name.end());
            boolean once =
                    article.text().indexOf(name.group()) == article.text().lastIndexOf(name.group());
            if (isBody(document, place) && once) {
                String n = name.group();
                String turned = n.substring(0, 1) + n.charAt(2) + n.charAt(1) + n.substring(3);
                edits.add(new Edit(article, place, turned, DiscrepancyKind.NAME));
            }
        }
        return edits;
    }

    private static DiscrepancyKind kind(Quantity quantity) {
        return switch (quantity.unitClass()) {
            case MONEY -> DiscrepancyKind.MONEY;
            case DURATION -> DiscrepancyKind.DURATION;
            default -> DiscrepancyKind.NUMBER;
        };
    }

    private static boolean isBody(Document document, Span span) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().contains(span)) {
                return sentence.kind() == SentenceKind.BODY;
            }
        }
        return false;
    }

    private static List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        Path root = Path.of("../test-data");
        for (String id : List.of("lumenne", "pellmouth", "sentinel", "skim", "tally", "vantic")) {
            String file = Files.readString(root.resolve("visit/" + id + ".txt"));
            String text = file.substring(file.indexOf("---\n", 4) + 4);
            articles.add(Article.of(id, text)
                    .withPublished(PublicationTime.parse("2024-03-12").orElseThrow()));
        }
        int number = 0;
        for (String line : Files.readAllLines(root.resolve("ferry/articles.jsonl"))) {
            Matcher text =
                    Pattern.compile("\"text\": ?\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(line);
            if (text.find()) {
                articles.add(Article.of(
                                "ferry" + number++,
                                text.group(1).replace("\\n", "\n").replace("\\\"", "\""))
                        .withPublished(PublicationTime.parse("2024-05-02").orElseThrow()));
            }
        }
        return articles;
    }
}
