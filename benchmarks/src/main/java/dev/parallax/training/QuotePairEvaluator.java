package dev.parallax.training;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.quote.FamilyFinder;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores quote families against pairs of sentences that two annotators marked as telling one utterance. Two forms of a
 * family are right if a pair of their sentences is marked by both, and count neither way if one of the two marked it.
 * Usage: {@code QuotePairEvaluator}.
 */
public final class QuotePairEvaluator {

    private QuotePairEvaluator() {}

    /** Runs the evaluator. */
    public static void main(String[] args) throws IOException {
        Path gold = LabelledData.folder().resolve("gold/blinken");
        List<Article> articles = LabelledData.articles(gold);
        LabelledEvent event = LabelledEvent.read("blinken", articles, gold);
        Map<String, Integer> annotators = new TreeMap<>();
        List<String> rows = Files.readAllLines(gold.resolve("quote_pairs.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            annotators.put(cells[0] + '|' + cells[1], Integer.parseInt(cells[4]));
        }
        Set<String> found = new TreeSet<>();
        int right = 0;
        int wrong = 0;
        for (Set<String> pairs : formPairs(ArticleComparer.create().compare(articles), event)) {
            found.addAll(pairs);
            int marked = 0;
            for (String pair : pairs) {
                marked = Math.max(marked, annotators.getOrDefault(pair, 0));
            }
            right += marked == 2 ? 1 : 0;
            wrong += marked == 0 ? 1 : 0;
            System.out.println((marked == 2 ? "right " : marked == 1 ? "by one " : "wrong ") + pairs);
        }
        int all = 0;
        int hit = 0;
        for (Map.Entry<String, Integer> pair : annotators.entrySet()) {
            if (pair.getValue() == 2) {
                all++;
                hit += found.contains(pair.getKey()) ? 1 : 0;
                System.out.print(found.contains(pair.getKey()) ? "" : "missed " + pair.getKey() + "\n");
            }
        }
        double p = (double) right / Math.max(1, right + wrong);
        System.out.printf(Locale.ROOT, "P %.2f of %d, R %.2f of %d%n", p, right + wrong, (double) hit / all, all);
    }

    /** Returns for each two forms of a family in two articles the pairs of labelled sentences that they stand in. */
    private static List<Set<String>> formPairs(Comparison comparison, LabelledEvent event) {
        List<Set<String>> forms = new ArrayList<>();
        for (QuoteFamily family : comparison.quoteFamilies()) {
            for (FamilyMember a : family.members()) {
                for (FamilyMember b : family.members()) {
                    Set<String> pairs = new TreeSet<>();
                    for (SentenceRef x :
                            a.article() < b.article() ? sentences(comparison, a) : List.<SentenceRef>of()) {
                        for (SentenceRef y : sentences(comparison, b)) {
                            String pair = event.pair(x, y);
                            if (pair != null) {
                                pairs.add(pair);
                            }
                        }
                    }
                    if (!pairs.isEmpty()) {
                        forms.add(pairs);
                    }
                }
            }
        }
        return forms;
    }

    private static List<SentenceRef> sentences(Comparison comparison, FamilyMember member) {
        if (member.quote() < 0) {
            return List.of(new SentenceRef(member.article(), member.sentence()));
        }
        Document document = comparison.documents().get(member.article());
        var span = comparison.quotes().get(member.quote()).quotation().span();
        List<SentenceRef> refs = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.index() >= FamilyFinder.sentenceAt(document, span.start())
                    && sentence.span().start() < span.end()) {
                refs.add(new SentenceRef(member.article(), sentence.index()));
            }
        }
        return refs;
    }
}
