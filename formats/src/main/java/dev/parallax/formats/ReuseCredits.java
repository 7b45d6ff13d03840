package dev.parallax.formats;

import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.reuse.Credit;
import dev.parallax.reuse.ReuseText;
import dev.parallax.text.Document;
import dev.parallax.text.SentenceKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whom the articles that share text put it down to. Not thread-safe: an article's credits are looked for when asked. */
public final class ReuseCredits {

    private static final Set<SentenceKind> CREDITING =
            EnumSet.of(SentenceKind.BYLINE, SentenceKind.CREDIT, SentenceKind.DATELINE, SentenceKind.BOILERPLATE);

    private static final Set<String> TRADES = Set.of("Agency", "Wire", "Press", "News", "Newswire", "Service");

    private final Comparison comparison;
    private final Map<Integer, List<Credit>> found = new HashMap<>();

    private ReuseCredits(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Returns the credits of a comparison's articles. */
    public static ReuseCredits of(Comparison comparison) {
        return new ReuseCredits(comparison);
    }

    /** Returns the agencies and outlets that an article puts its text down to, in text order; mentions left out. */
    public List<Credit> of(int article) {
        return found.computeIfAbsent(
                article,
                i -> ReuseText.of(comparison.documents().get(i)).credits().stream()
                        .filter(credit -> credit.kind().isOfText())
                        .toList());
    }

    /** Tells whether either of two articles says where its text comes from. */
    public boolean isCredited(ArticlePair pair) {
        return !of(pair.a()).isEmpty()
                || !of(pair.b()).isEmpty()
                || names(pair.a(), pair.b())
                || names(pair.b(), pair.a());
    }

    private boolean names(int article, int other) {
        return names(comparison.documents().get(article), comparison.documents().get(other));
    }

    /** Tells whether the byline, a credit or the given author of an article names another article's outlet. */
    public static boolean names(Document document, Document other) {
        String outlet = other.article().outlet();
        String own = document.article().outlet();
        String name = outlet == null ? "" : withoutArticle(outlet);
        if (name.isBlank() || (own != null && withoutArticle(own).contains(name))) {
            return false;
        }
        String author = document.article().author();
        if (author != null && author.contains(name)) {
            return true;
        }
        String trade = withoutTrade(name);
        return document.sentences().stream().anyMatch(s -> isCredit(s.kind(), document.text(s), name, trade));
    }

    /** A line of its own that is nothing but the name credits it, whatever such a line was taken for. */
    private static boolean isCredit(SentenceKind kind, String text, String name, String trade) {
        boolean alone = kind != SentenceKind.BODY && kind != SentenceKind.HEADLINE;
        return (CREDITING.contains(kind) && (text.contains(name) || text.contains('(' + trade + ')')))
                || (alone && (text.strip().equals(trade) || text.strip().equals(name)));
    }

    /** Returns what an agency is called where there is little room: {@code Norden} for {@code Norden Wire}. */
    private static String withoutTrade(String name) {
        int space = name.lastIndexOf(' ');
        return space > 2 && TRADES.contains(name.substring(space + 1)) ? name.substring(0, space) : name;
    }

    private static String withoutArticle(String outlet) {
        return outlet.regionMatches(true, 0, "the ", 0, 4) ? outlet.substring(4).strip() : outlet.strip();
    }

    /** Returns whom each of two articles credits, a sentence for each; one that says so where neither does. */
    public List<String> sentences(ArticlePair pair, List<String> labels) {
        String a = labels.get(pair.a());
        String b = labels.get(pair.b());
        return sentences(
                sentence(a, of(pair.a()), names(pair.a(), pair.b()), b),
                sentence(b, of(pair.b()), names(pair.b(), pair.a()), a));
    }

    /** Returns the same for two articles that are no part of a comparison, with the credits found in each. */
    public static List<String> sentences(Document a, List<Credit> creditsA, Document b, List<Credit> creditsB) {
        String labelA = a.article().label();
        String labelB = b.article().label();
        return sentences(
                sentence(labelA, creditsA, names(a, b), labelB), sentence(labelB, creditsB, names(b, a), labelA));
    }

    private static List<String> sentences(String a, String b) {
        List<String> sentences =
                Stream.of(a, b).filter(sentence -> !sentence.isEmpty()).toList();
        return sentences.isEmpty() ? List.of("No credit was found in either.") : sentences;
    }

    /** Returns whom an article puts its text down to, or else the other outlet if it names that; empty for nobody. */
    private static String sentence(String label, List<Credit> credits, boolean namesOther, String other) {
        Set<String> named = new LinkedHashSet<>();
        for (Credit credit : credits) {
            if (credit.kind().isOfText()) {
                named.add(credit.agency() + " (" + credit.kind().label() + ")");
            }
        }
        if (named.isEmpty() && namesOther) {
            named.add(other);
        }
        return named.isEmpty() ? "" : label + " credits " + Phrases.list(List.copyOf(named)) + '.';
    }
}
