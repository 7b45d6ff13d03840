package dev.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.quote.QuoteEdit.Flag;
import dev.parallax.quote.QuoteEdit.Kind;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Edits that are made up tell whether edits are told: the kind of an edit must be found again. */
class QuoteEditsTest {

    private static final int EDITS = 500;

    /** All forms but a paraphrase, which has no marks and is found by links between sentences. */
    private static final List<QuoteForm> FORMS = List.of(
            QuoteForm.VERBATIM,
            QuoteForm.TRIMMED,
            QuoteForm.SPLICED,
            QuoteForm.BRACKETED,
            QuoteForm.WORD_CHANGED,
            QuoteForm.FRAGMENT_QUOTED,
            QuoteForm.TRANSLATED);

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Flag> FLAGS = List.of(Flag.values());

    /** Words of one meaning, as two translators choose them. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "boats",
            "vessels",
            "money",
            "funds",
            "council",
            "assembly",
            "storm",
            "gale",
            "closed",
            "shut",
            "small",
            "little",
            "old",
            "ancient",
            "engine",
            "motor",
            "wants",
            "desires",
            "lost",
            "forfeited");

    private static final Map<Flag, List<List<String>>> TOUCHED = Map.of(
            Flag.NEGATION, List.of(List.of("never"), List.of("always"), List.of("not"), List.of()),
            Flag.NUMBER, List.of(List.of("30"), List.of("13"), List.of("two"), List.of("three")),
            Flag.MODALITY, List.of(List.of("will"), List.of("may"), List.of("must"), List.of("should")));

    private static final List<String> WORDS = List.of(
            "harbour",
            "boats",
            "winter",
            "storm",
            "people",
            "money",
            "council",
            "bridge",
            "ferry",
            "island",
            "water",
            "engine",
            "summer",
            "market",
            "school",
            "the",
            "a",
            "of",
            "and",
            "to",
            "we",
            "they",
            "our",
            "in",
            "for",
            "has",
            "took",
            "lost",
            "built",
            "wants",
            "needs",
            "paid",
            "closed",
            "opened",
            "never",
            "old",
            "new",
            "small",
            "northern",
            "every");

    @Test
    void theFormsOfGeneratedEditsAreFound() {
        Random random = new Random(20260304);
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            QuoteForm expected = FORMS.get(random.nextInt(FORMS.size()));
            List<String> full = sentence(random, 14 + random.nextInt(14), expected == QuoteForm.TRANSLATED);
            String edited = edit(full, expected, random);
            QuoteForm found = form(String.join(" ", full), edited, expected == QuoteForm.FRAGMENT_QUOTED);
            right += found == expected ? 1 : 0;
            if (found != expected) {
                wrong.add(expected + " taken for " + found + ": " + full + " -> " + edited);
            }
        }
        assertThat(right).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(EDITS * 95 / 100);
    }

    @Test
    void everyKindOfGeneratedWordEditIsFoundWithItsWords() {
        Random random = new Random(5);
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Kind kind = KINDS.get(i % KINDS.size());
            List<String> full = sentence(random, 14 + random.nextInt(14), false);
            List<String> other = new ArrayList<>(full);
            QuoteEdit expected = apply(kind, full, other, random);
            List<QuoteEdit> found = edits(String.join(" ", full), String.join(" ", other));
            boolean is = kind == Kind.WORD_ADDED
                    ? found.size() == 2
                            && found.get(0).equals(expected)
                            && found.get(1).kind() == Kind.TRIMMED_END
                    : found.equals(List.of(expected));
            right += is ? 1 : 0;
            if (!is) {
                wrong.add(expected + " taken for " + found);
            }
        }
        assertThat(right).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(EDITS * 95 / 100);
    }

    @Test
    void whatTheSenseOfAnEditTouchesIsFlagged() {
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            Flag flag = FLAGS.get(i % FLAGS.size());
            List<List<String>> choices = TOUCHED.getOrDefault(flag, List.of());
            int pick = random.nextInt(2) * 2;
            List<String> full = sentence(random, 16, false);
            full.remove("never");
            List<String> other = new ArrayList<>(full);
            int at = 3 + random.nextInt(8);
            full.addAll(at, choices.get(pick));
            other.addAll(at, choices.get(pick + 1));
            if (full.size() < other.size()) {
                List<String> swap = full;
                full = other;
                other = swap;
            }
            assertThat(edits(String.join(" ", full), String.join(" ", other)))
                    .as("%s and %s", full, other)
                    .hasSize(1)
                    .allSatisfy(edit -> assertThat(edit.flags()).containsExactly(flag));
        }
    }

    /** Makes one edit of a kind, and tells which. */
    private static QuoteEdit apply(Kind kind, List<String> full, List<String> other, Random random) {
        int at = 3 + random.nextInt(full.size() - 7);
        int count = 1 + random.nextInt(3);
        String from = String.join(" ", full.subList(at, at + count));
        switch (kind) {
            case TRIMMED_START -> {
                other.subList(0, count).clear();
                return new QuoteEdit(kind, String.join(" ", full.subList(0, count)), "", false, List.of());
            }
            case TRIMMED_END -> {
                int start = full.size() - count;
                other.subList(start, full.size()).clear();
                return new QuoteEdit(kind, String.join(" ", full.subList(start, full.size())), "", false, List.of());
            }
            case CUT -> {
                other.subList(at, at + count).clear();
                return new QuoteEdit(kind, from, "", false, flags(from));
            }
            case BRACKETED -> {
                other.subList(at, at + count).clear();
                other.add(at, "[the ministers]");
                return new QuoteEdit(kind, from, "the ministers", true, flags(from));
            }
            case WORD_CHANGED -> {
                other.set(at, "lantern");
                return new QuoteEdit(kind, full.get(at), "lantern", false, flags(full.get(at)));
            }
            case WORD_ADDED -> {
                // the form with more words of its own is the fullest, so this one lacks some at the end as well
                other.add(at, "lantern");
                full.addAll(List.of("while", "it", "rains"));
                return new QuoteEdit(kind, "", "lantern", false, List.of());
            }
        }
        throw new IllegalArgumentException("no such kind: " + kind);
    }

    private static List<Flag> flags(String words) {
        return words.contains("never") ? List.of(Flag.NEGATION) : List.of();
    }

    @Test
    void wordEditsNameBothSidesAndWhatTheyTouch() {
        List<QuoteEdit> edits = edits(
                "we will not open the harbour before the summer is over",
                "we may open the harbour before the summer is over");
        assertThat(edits).hasSize(1);
        assertThat(edits.get(0).kind()).isEqualTo(Kind.WORD_CHANGED);
        assertThat(edits.get(0).from()).isEqualTo("will not");
        assertThat(edits.get(0).to()).isEqualTo("may");
        assertThat(edits.get(0).flags()).containsExactly(Flag.NEGATION, Flag.MODALITY);
        assertThat(edits("they took 30 boats and a ferry from us", "they took 13 boats and a ferry from us")
                        .get(0)
                        .flags())
                .containsExactly(Flag.NUMBER);
    }

    @Test
    void aCutIsMarkedByAnEllipsis() {
        String full = "we lost the boats in the storm and nobody has paid for the new bridge";
        assertThat(edits(full, "we lost the boats … and nobody has paid for the new bridge"))
                .containsExactly(new QuoteEdit(Kind.CUT, "in the storm", "", true, List.of()));
        assertThat(edits(full, "we lost the boats and nobody has paid for the new bridge"))
                .containsExactly(new QuoteEdit(Kind.CUT, "in the storm", "", false, List.of()));
    }

    private static List<String> sentence(Random random, int length, boolean withSynonyms) {
        List<String> words = new ArrayList<>();
        while (words.size() < length) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        int wanted = withSynonyms ? length * 2 / 5 : 0;
        List<String> missing = SYNONYMS.keySet().stream()
                .filter(word -> !words.contains(word))
                .sorted()
                .toList();
        int have = SYNONYMS.size() - missing.size();
        int next = 0;
        for (int i = 1; i < words.size() && have < wanted && next < missing.size(); i += 2) {
            if (!SYNONYMS.containsKey(words.get(i))) {
                words.set(i, missing.get(next++));
                have++;
            }
        }
        return words;
    }

    private static String edit(List<String> full, QuoteForm form, Random random) {
        List<String> words = new ArrayList<>(full);
        int at = 2 + random.nextInt(words.size() - 5);
        switch (form) {
            case TRIMMED -> {
                boolean start = random.nextBoolean();
                words = words.subList(
                        start ? 1 + random.nextInt(4) : 0, start ? words.size() : words.size() - 1 - random.nextInt(4));
            }
            case SPLICED -> {
                int n = 1 + random.nextInt(2);
                for (int i = 0; i < n; i++) {
                    words.remove(at);
                }
                if (random.nextBoolean()) {
                    words.add(at, "...");
                }
            }
            case BRACKETED -> words.set(at, "[the minister]");
            case WORD_CHANGED -> words.set(at, "lantern");
            case FRAGMENT_QUOTED -> words = words.subList(at, at + 3);
            case TRANSLATED -> words.replaceAll(word -> SYNONYMS.getOrDefault(word, word));
            default -> {
                // the same words
            }
        }
        return String.join(" ", words);
    }

    private static List<QuoteEdit> edits(String full, String other) {
        return families(false, full, other).get(0).members().get(1).edits();
    }

    private static QuoteForm form(String full, String other, boolean mixed) {
        List<QuoteFamily> families = families(mixed, full, other);
        return families.isEmpty()
                ? QuoteForm.PARAPHRASED
                : families.get(0).members().get(1).form();
    }

    private static List<QuoteFamily> families(boolean mixed, String... texts) {
        List<Document> documents = new ArrayList<>();
        List<ArticleQuote> quotes = new ArrayList<>();
        for (String text : texts) {
            Document document = Analyzer.create().analyze(Article.of("a" + documents.size(), "“" + text + "”"));
            QuoteType type = mixed && !documents.isEmpty() ? QuoteType.MIXED : QuoteType.DIRECT;
            Quotation quotation = new Quotation(new Span(1, 1 + text.length()), type, null, null, false);
            quotes.add(new ArticleQuote("q" + documents.size(), documents.size(), quotation));
            documents.add(document);
        }
        return FamilyFinder.find(documents, quotes);
    }
}
