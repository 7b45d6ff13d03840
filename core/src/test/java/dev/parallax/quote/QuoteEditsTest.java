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
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Edits that are made up tell whether edits are told: the kind of an edit must be found again. */
class QuoteEditsTest {

    private static final int EDITS = 500;

    private static final List<QuoteForm> FORMS = List.of(
            QuoteForm.VERBATIM, QuoteForm.TRIMMED, QuoteForm.SPLICED, QuoteForm.BRACKETED, QuoteForm.WORD_CHANGED);

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
    void theKindsOfGeneratedEditsAreFound() {
        Random random = new Random(20260304);
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            List<String> full = sentence(random, 12 + random.nextInt(14));
            QuoteForm expected = FORMS.get(random.nextInt(FORMS.size()));
            String edited = edit(full, expected, random);
            QuoteForm found = form(String.join(" ", full), edited);
            right += found == expected ? 1 : 0;
            if (found != expected) {
                wrong.add(expected + " taken for " + found + ": " + full + " -> " + edited);
            }
        }
        assertThat(right).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(EDITS * 95 / 100);
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

    private static List<String> sentence(Random random, int length) {
        List<String> words = new ArrayList<>();
        while (words.size() < length) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            if (!words.contains(word)) {
                words.add(word);
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
            default -> {
                // the same words
            }
        }
        return String.join(" ", words);
    }

    private static List<QuoteEdit> edits(String full, String other) {
        return families(full, other).get(0).members().get(1).edits();
    }

    private static QuoteForm form(String full, String other) {
        List<QuoteFamily> families = families(full, other);
        return families.isEmpty()
                ? QuoteForm.PARAPHRASED
                : families.get(0).members().get(1).form();
    }

    private static List<QuoteFamily> families(String... texts) {
        List<Document> documents = new ArrayList<>();
        List<ArticleQuote> quotes = new ArrayList<>();
        for (String text : texts) {
            Document document = Analyzer.create().analyze(Article.of("a" + documents.size(), "“" + text + "”"));
            Quotation quotation = new Quotation(new Span(1, 1 + text.length()), QuoteType.DIRECT, null, null, false);
            quotes.add(new ArticleQuote("q" + documents.size(), documents.size(), quotation));
            documents.add(document);
        }
        return FamilyFinder.find(documents, quotes);
    }
}
