package dev.parallax.quote;

import dev.parallax.article.Span;
import dev.parallax.quote.QuoteEdit.Kind;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds utterances that several articles quote. Each form is measured against the fullest form of its family only, so
 * there are no chains. Candidates share a run of three words that few quotations hold, or are short and wholly alike.
 */
public final class FamilyFinder {

    private static final int RUN = 3;
    private static final double SPLICED = 0.6;

    /** Runs of words that more quotations hold find nothing. */
    private static final int MOST_HOLDERS = 60;

    /** So many roots a quotation is laid on; it bounds the work on quotations that are all alike. */
    private static final int MOST_CANDIDATES = 24;

    private static final double LEAST_SHARE = 0.55;
    private static final double TRANSLATED_SHARE = 0.7;
    private static final int FRAGMENT = 5;

    private final List<Document> documents;
    private final List<ArticleQuote> quotes;
    private final List<QuoteWords> words = new ArrayList<>();
    private final Map<String, List<Integer>> rootsByRun = new HashMap<>();
    private final Map<Integer, List<FamilyMember>> families = new HashMap<>();

    private FamilyFinder(List<Document> documents, List<ArticleQuote> quotes) {
        this.documents = documents;
        this.quotes = quotes;
        for (ArticleQuote quote : quotes) {
            words.add(new QuoteWords(
                    documents.get(quote.article()), quote.quotation().span()));
        }
    }

    /** Returns the utterances that two articles or more quote, by the place of their fullest form. */
    public static List<QuoteFamily> find(List<Document> documents, List<ArticleQuote> quotes) {
        return new FamilyFinder(documents, quotes).find();
    }

    private List<QuoteFamily> find() {
        List<Integer> byLength = new ArrayList<>();
        for (int q = 0; q < quotes.size(); q++) {
            if (quotes.get(q).quotation().type() != QuoteType.INDIRECT
                    && words.get(q).size() > 0) {
                byLength.add(q);
            }
        }
        byLength.sort(Comparator.comparingDouble((Integer q) -> -fullness(words.get(q)))
                .thenComparingInt(q -> words.get(q).size())
                .thenComparing(Comparator.naturalOrder()));
        for (int q : byLength) {
            if (!join(q)) {
                root(q);
            }
        }
        List<QuoteFamily> found = new ArrayList<>();
        families.keySet().stream().sorted().forEach(root -> {
            List<FamilyMember> members = families.getOrDefault(root, List.of());
            long articles =
                    members.stream().map(FamilyMember::article).distinct().count();
            if (articles > 1) {
                List<FamilyMember> ordered = new ArrayList<>(members.subList(1, members.size()));
                ordered.sort(Comparator.comparingInt(FamilyMember::quote));
                ordered.add(0, members.get(0));
                found.add(new QuoteFamily("qf" + (found.size() + 1), root, ordered));
            }
        });
        return found;
    }

    /** What is spliced together may have more words than each part of it elsewhere, and is not what was said. */
    private static double fullness(QuoteWords words) {
        return words.isSpliced() ? SPLICED * words.ownSize() : words.ownSize();
    }

    private void root(int q) {
        families.computeIfAbsent(q, key -> new ArrayList<>()).add(member(q, QuoteForm.VERBATIM, List.of(), false));
        for (String run : runs(q)) {
            List<Integer> holders = rootsByRun.computeIfAbsent(run, key -> new ArrayList<>());
            if (holders.size() <= MOST_HOLDERS) {
                holders.add(q);
            }
        }
    }

    /** Puts a quotation into the family that it fits best; tells whether there is one. */
    private boolean join(int q) {
        QuoteAlignment best = null;
        int bestRoot = -1;
        for (int root : candidates(q)) {
            QuoteAlignment alignment = new QuoteAlignment(words.get(root), words.get(q));
            if (fits(root, q, alignment) && (best == null || alignment.same() > best.same())) {
                best = alignment;
                bestRoot = root;
            }
        }
        if (best == null) {
            return false;
        }
        List<QuoteEdit> edits = best.edits();
        boolean differs =
                speakersDiffer(quotes.get(bestRoot).quotation(), quotes.get(q).quotation());
        families.computeIfAbsent(bestRoot, key -> new ArrayList<>())
                .add(member(q, form(q, best, edits), edits, differs));
        return true;
    }

    /** Returns the roots that share most runs with a quotation, in text order. */
    private List<Integer> candidates(int q) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String run : runs(q)) {
            List<Integer> holders = rootsByRun.getOrDefault(run, List.of());
            if (holders.size() <= MOST_HOLDERS) {
                holders.forEach(root -> shared.merge(root, 1, Integer::sum));
            }
        }
        return shared.keySet().stream()
                .sorted(Comparator.comparingInt((Integer root) -> -shared.getOrDefault(root, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_CANDIDATES)
                .sorted()
                .toList();
    }

    /** Short quotations are one utterance only if all words are the same and nothing speaks against the speaker. */
    private boolean fits(int root, int q, QuoteAlignment alignment) {
        boolean differ =
                speakersDiffer(quotes.get(root).quotation(), quotes.get(q).quotation());
        int size = words.get(q).size();
        if (size <= FRAGMENT) {
            int needed = size < RUN ? size : Math.max(RUN, size - 1);
            boolean enough = alignment.same() >= needed && (size >= RUN || !isCommon(q));
            return enough && (!differ || (size == FRAGMENT && alignment.same() == size));
        }
        return alignment.same() >= 4 && alignment.share() >= (differ ? 0.8 : LEAST_SHARE);
    }

    /** Tells whether a short quotation holds nothing but small words. */
    private boolean isCommon(int q) {
        for (int i = 0; i < words.get(q).size(); i++) {
            if (words.get(q).term(i).length() > 4) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a quotation is found by: its runs of three words, and its words if it is shorter. */
    private List<String> runs(int q) {
        QuoteWords w = words.get(q);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= w.size(); i++) {
            runs.add(w.stem(i) + ' ' + w.stem(i + 1) + ' ' + w.stem(i + 2));
        }
        for (int i = 0; i + 2 <= w.size(); i++) {
            runs.add(w.stem(i) + ' ' + w.stem(i + 1));
        }
        for (int i = 0; i < w.size(); i++) {
            if (w.term(i).length() > 4) {
                runs.add(w.stem(i));
            }
        }
        return runs;
    }

    private QuoteForm form(int q, QuoteAlignment alignment, List<QuoteEdit> edits) {
        boolean changed = has(edits, Kind.WORD_CHANGED) || has(edits, Kind.WORD_ADDED);
        if (changed) {
            boolean much = alignment.share() < TRANSLATED_SHARE && words.get(q).size() > FRAGMENT;
            return much ? QuoteForm.TRANSLATED : QuoteForm.WORD_CHANGED;
        }
        if (has(edits, Kind.BRACKETED)) {
            return QuoteForm.BRACKETED;
        }
        if (has(edits, Kind.CUT)) {
            return QuoteForm.SPLICED;
        }
        if (edits.isEmpty()) {
            return QuoteForm.VERBATIM;
        }
        boolean fragment =
                words.get(q).size() <= FRAGMENT && quotes.get(q).quotation().type() == QuoteType.MIXED;
        return fragment ? QuoteForm.FRAGMENT_QUOTED : QuoteForm.TRIMMED;
    }

    private static boolean has(List<QuoteEdit> edits, Kind kind) {
        return edits.stream().anyMatch(edit -> edit.kind() == kind);
    }

    private FamilyMember member(int q, QuoteForm form, List<QuoteEdit> edits, boolean differs) {
        ArticleQuote quote = quotes.get(q);
        Document document = documents.get(quote.article());
        Span span = quote.quotation().span();
        int sentence = sentenceAt(document, span.start());
        double position =
                (double) span.start() / Math.max(1, document.article().text().length());
        return new FamilyMember(q, quote.article(), sentence, form, edits, differs, position);
    }

    /** Returns the last sentence that starts at a position or before it. */
    public static int sentenceAt(Document document, int position) {
        List<Sentence> sentences = document.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Tells whether two quotations name speakers whose names have no word in common. */
    static boolean speakersDiffer(Quotation a, Quotation b) {
        String x = nameOf(a.speaker());
        String y = nameOf(b.speaker());
        if (x == null || y == null) {
            return false;
        }
        List<String> others = List.of(y.split("[ \u00a0-]+", -1));
        for (String word : x.split("[ \u00a0-]+", -1)) {
            if (word.length() > 1 && others.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String nameOf(@Nullable Speaker speaker) {
        return speaker == null || speaker.entity() < 0 ? null : speaker.name();
    }
}
