package dev.parallax.quote;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds utterances that several articles quote. Each form is measured against one form of its family only, so there are
 * no chains. Candidates share a run of three words that few quotations hold, or are short and wholly alike. What one
 * article joins of two utterances, with an ellipsis between, is a form of both.
 */
public final class FamilyFinder {

    private static final int RUN = 3;

    /** Runs of words that more quotations hold find nothing. */
    private static final int MOST_HOLDERS = 60;

    /** So many roots a quotation is laid on; it bounds the work on quotations that are all alike. */
    private static final int MOST_CANDIDATES = 24;

    private static final double LEAST_SHARE = 0.55;

    /** Parts are compared with more utterances than wholes, and sentences of one speech resemble one another. */
    private static final double LEAST_PART_SHARE = 0.7;

    /** Of the words of a quotation in which words are left out, so many are of one utterance, or it joins several. */
    private static final double ONE_UTTERANCE = 0.9;

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

    /**
     * Returns a quotation to which links between sentences led as a form of an utterance with too few words in common for
     * {@link #find}: another translation, as it seems, without edits, unless many words in a row are the same.
     */
    public static FamilyMember linked(List<Document> documents, List<ArticleQuote> quotes, int root, int q) {
        FamilyFinder finder = new FamilyFinder(documents, List.of(quotes.get(root), quotes.get(q)));
        FamilyMember member = finder.member(0, 1, finder.words.get(1), null);
        boolean isTranslated = member.form() == QuoteForm.TRANSLATED
                || new QuoteAlignment(finder.words.get(0), finder.words.get(1)).longestRun() < FormRule.ONE_WORDING;
        return new FamilyMember(
                q,
                member.article(),
                member.sentence(),
                isTranslated ? QuoteForm.TRANSLATED : member.form(),
                isTranslated ? List.of() : member.edits(),
                member.speakerDiffers(),
                null,
                member.position());
    }

    private List<QuoteFamily> find() {
        List<Integer> byLength = new ArrayList<>();
        for (int q = 0; q < quotes.size(); q++) {
            if (quotes.get(q).quotation().type() != QuoteType.INDIRECT
                    && words.get(q).size() > 0) {
                byLength.add(q);
            }
        }
        // what is spliced together may have more words than each part of it elsewhere, and is not what was said
        byLength.sort(Comparator.comparing((Integer q) -> words.get(q).isSpliced())
                .thenComparingInt(q -> -words.get(q).ownSize())
                .thenComparingInt(q -> words.get(q).size())
                .thenComparing(q -> words.get(q).isMarkedAtStart())
                .thenComparing(Comparator.naturalOrder()));
        for (int q : byLength) {
            if (!join(q)) {
                root(q);
            }
        }
        List<QuoteFamily> found = new ArrayList<>();
        RootRule rule = new RootRule(documents, quotes);
        families.values().forEach(members -> {
            if (members.stream().map(FamilyMember::article).distinct().count() > 1) {
                found.add(family(rule, members));
            }
        });
        found.sort(Comparator.comparingInt(QuoteFamily::root));
        return found;
    }

    /** Chooses the root of a family and measures the other forms against it. */
    private QuoteFamily family(RootRule rule, List<FamilyMember> members) {
        RootRule.Choice choice = rule.choose(members.stream()
                .map(member -> new RootRule.Form(member.quote(), words(member), member.part() == null))
                .toList());
        List<FamilyMember> ordered = new ArrayList<>(members);
        if (choice.quote() != members.get(0).quote()) {
            ordered.replaceAll(member ->
                    member.quote() == choice.quote() ? rootMember(member.quote()) : measured(choice.quote(), member));
        }
        ordered.sort(Comparator.comparingInt((FamilyMember member) -> member.quote() == choice.quote() ? 0 : 1)
                .thenComparingInt(FamilyMember::quote));
        return new QuoteFamily("", choice.quote(), choice.reason(), ordered);
    }

    private QuoteWords words(FamilyMember member) {
        Span part = member.part();
        return part == null ? words.get(member.quote()) : new QuoteWords(documents.get(member.article()), part);
    }

    private FamilyMember measured(int root, FamilyMember member) {
        return member(root, member.quote(), words(member), member.part());
    }

    private void root(int q) {
        families.computeIfAbsent(q, key -> new ArrayList<>()).add(rootMember(q));
        for (String run : runs(words.get(q))) {
            List<Integer> holders = rootsByRun.computeIfAbsent(run, key -> new ArrayList<>());
            if (holders.size() <= MOST_HOLDERS) {
                holders.add(q);
            }
        }
    }

    /** Puts a quotation into the family that it fits best, or each of its parts; tells whether there is one. */
    private boolean join(int q) {
        Fit whole = best(q, words.get(q));
        if (words.get(q).isSpliced() && (whole == null || whole.alignment.share() < ONE_UTTERANCE) && joinParts(q)) {
            return true;
        }
        if (whole != null) {
            add(whole.root, member(whole.root, q, words.get(q), null));
        }
        return whole != null;
    }

    /** A root and how a quotation lies on it. */
    private record Fit(int root, QuoteAlignment alignment) {}

    /**
     * Joins the parts between ellipses where not all are of one utterance; tells whether it did. What holds all words of
     * the only one that is known is a fuller form of that.
     */
    private boolean joinParts(int q) {
        Map<Integer, Span> spans = new TreeMap<>();
        boolean isOne = true;
        boolean isFuller = false;
        for (QuoteWords part : words.get(q).parts()) {
            boolean isShort = part.size() <= FormRule.FRAGMENT;
            Fit fit = isShort ? null : best(q, part);
            if (fit == null
                    || fit.alignment.share() < LEAST_PART_SHARE
                    || quotes.get(fit.root).article() == quotes.get(q).article()) {
                isOne &= isShort;
                continue;
            }
            Span before = spans.get(fit.root);
            Span span = before == null
                    ? part.span()
                    : new Span(before.start(), part.span().end());
            spans.put(fit.root, span);
            isFuller |= words.get(fit.root).ownSize() <= fit.alignment.same();
        }
        if (spans.isEmpty() || (spans.size() == 1 && isOne)) {
            return false;
        }
        boolean isWhole = spans.size() == 1 && isFuller;
        spans.forEach((root, span) -> add(
                root,
                isWhole
                        ? member(root, q, words.get(q), null)
                        : member(
                                root,
                                q,
                                new QuoteWords(documents.get(quotes.get(q).article()), span),
                                span)));
        return true;
    }

    private void add(int root, FamilyMember member) {
        families.computeIfAbsent(root, key -> new ArrayList<>()).add(member);
    }

    /** Returns the root that words of a quotation lie on best; null if they fit none. */
    private @Nullable Fit best(int q, QuoteWords some) {
        Fit best = null;
        for (int root : candidates(some)) {
            QuoteAlignment alignment = new QuoteAlignment(words.get(root), some);
            if (fits(root, q, some, alignment) && (best == null || alignment.same() > best.alignment.same())) {
                best = new Fit(root, alignment);
            }
        }
        return best;
    }

    /** Returns the roots that share most runs with a quotation, in text order. */
    private List<Integer> candidates(QuoteWords some) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String run : runs(some)) {
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
    private boolean fits(int root, int q, QuoteWords some, QuoteAlignment alignment) {
        boolean differ =
                speakersDiffer(quotes.get(root).quotation(), quotes.get(q).quotation());
        int size = some.size();
        if (size <= FormRule.FRAGMENT) {
            int needed = size < RUN ? size : Math.max(RUN, size - 1);
            boolean enough = alignment.same() >= needed && (size >= RUN || !isCommon(some));
            return enough && (!differ || (size == FormRule.FRAGMENT && alignment.same() == size));
        }
        return alignment.same() >= 4 && alignment.share() >= (differ ? 0.8 : LEAST_SHARE);
    }

    /** Tells whether a short quotation holds nothing but small words. */
    private static boolean isCommon(QuoteWords some) {
        for (int i = 0; i < some.size(); i++) {
            if (some.term(i).length() > 4) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a quotation is found by: its runs of three words, and its words if it is shorter. */
    private static List<String> runs(QuoteWords w) {
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

    /** Measures words of a quotation against the root of a family. */
    private FamilyMember member(int root, int q, QuoteWords some, @Nullable Span part) {
        QuoteAlignment alignment = new QuoteAlignment(words.get(root), some);
        List<QuoteEdit> edits = alignment.edits();
        boolean isMixed = quotes.get(q).quotation().type() == QuoteType.MIXED;
        QuoteForm form = FormRule.of(some, alignment, edits, isMixed, part != null);
        boolean differs =
                speakersDiffer(quotes.get(root).quotation(), quotes.get(q).quotation());
        return member(q, form, edits, differs, part);
    }

    private FamilyMember rootMember(int q) {
        return member(q, QuoteForm.VERBATIM, List.of(), false, null);
    }

    private FamilyMember member(int q, QuoteForm form, List<QuoteEdit> edits, boolean differs, @Nullable Span part) {
        ArticleQuote quote = quotes.get(q);
        Document document = documents.get(quote.article());
        int start = part == null ? quote.quotation().span().start() : part.start();
        double position = (double) start / Math.max(1, document.article().text().length());
        return new FamilyMember(q, quote.article(), sentenceAt(document, start), form, edits, differs, part, position);
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
