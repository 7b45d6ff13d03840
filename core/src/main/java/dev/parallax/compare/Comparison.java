package dev.parallax.compare;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.difference.Discrepancy;
import dev.parallax.difference.NameVariants;
import dev.parallax.difference.Substitution;
import dev.parallax.difference.WordingTerm;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.reuse.PairRelation;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Several reports of one event, put side by side. Immutable.
 *
 * @param documents the articles in the order given
 * @param pairs every two of them, ordered by first, then by second article
 * @param links candidate pairs of sentences with a probability of {@link Link#REPORTED} or more, ordered by their
 *     sentences
 * @param facts what two or more articles state, by first appearance
 * @param quotes all quotations, by article and place
 * @param quoteFamilies utterances that several articles tell, by their fullest form
 * @param discrepancies what they state differently, by first appearance
 * @param names who is spelled in several ways, by canonical name
 * @param wording which words each article prefers for the same facts, by article, the most marked first
 * @param substitutions which words stand in one article where others stand in another, the most frequent first
 */
public record Comparison(
        List<Document> documents,
        List<ArticlePair> pairs,
        List<Link> links,
        List<Fact> facts,
        List<ArticleQuote> quotes,
        List<QuoteFamily> quoteFamilies,
        List<Discrepancy> discrepancies,
        List<NameVariants> names,
        List<WordingTerm> wording,
        List<Substitution> substitutions) {

    private static final Set<PairRelation> COPIES =
            EnumSet.of(PairRelation.IDENTICAL, PairRelation.NEAR_DUPLICATE, PairRelation.DERIVED);

    /** Takes copies of the lists. */
    public Comparison {
        documents = List.copyOf(documents);
        pairs = List.copyOf(pairs);
        links = List.copyOf(links);
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        quoteFamilies = List.copyOf(quoteFamilies);
        discrepancies = List.copyOf(discrepancies);
        names = List.copyOf(names);
        wording = List.copyOf(wording);
        substitutions = List.copyOf(substitutions);
    }

    /** Returns a comparison that does not look at quotations and differences. */
    public static Comparison of(List<Document> documents, List<ArticlePair> pairs, List<Link> links, List<Fact> facts) {
        return new Comparison(
                documents, pairs, links, facts, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Returns how many independent reports tell a fact: articles of which one is mostly the text of the other count
     * once, over any number of steps. A few shared sentences do not make two reports one.
     */
    public int origins(Fact fact) {
        int[] origin = origin();
        return (int) fact.members().stream()
                .map(member -> origin[member.article()])
                .distinct()
                .count();
    }

    /**
     * Returns the articles grouped by what {@link #origins(Fact)} counts as one: those of mostly one text together, every
     * other article by itself; groups and articles in their order.
     */
    public List<List<Integer>> origins() {
        int[] origin = origin();
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < origin.length; i++) {
            groups.computeIfAbsent(origin[i], key -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private int[] origin() {
        int[] origin = new int[documents.size()];
        Arrays.setAll(origin, i -> i);
        for (ArticlePair pair : pairs) {
            if (COPIES.contains(pair.relation())) {
                int from = Math.max(origin[pair.a()], origin[pair.b()]);
                int to = Math.min(origin[pair.a()], origin[pair.b()]);
                Arrays.setAll(origin, i -> origin[i] == from ? to : origin[i]);
            }
        }
        return origin;
    }

    /** Returns the sentence that a reference means. */
    public Sentence sentence(SentenceRef ref) {
        return documents.get(ref.article()).sentences().get(ref.sentence());
    }

    /** Returns the text of the sentence that a reference means, as it stands in its article. */
    public String text(SentenceRef ref) {
        Document document = documents.get(ref.article());
        return sentence(ref).span().in(document.article().text());
    }
}
