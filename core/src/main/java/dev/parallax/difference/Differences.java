package dev.parallax.difference;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.sentence.BackgroundFrequencies;
import dev.parallax.text.Document;
import java.util.List;

/**
 * All that several reports of one event state, spell or word differently.
 *
 * @param discrepancies what they state differently, by first appearance
 * @param names who is spelled in several ways, by canonical name
 * @param wording which words each article prefers for the same facts, by article, the most marked first
 * @param substitutions which words stand in one report where others stand in another, the most frequent first
 */
public record Differences(
        List<Discrepancy> discrepancies,
        List<NameVariants> names,
        List<WordingTerm> wording,
        List<Substitution> substitutions) {

    /** Takes copies of the lists. */
    public Differences {
        discrepancies = List.copyOf(discrepancies);
        names = List.copyOf(names);
        wording = List.copyOf(wording);
        substitutions = List.copyOf(substitutions);
    }

    /**
     * Finds what differs.
     *
     * @param documents the reports
     * @param links the links of their sentences
     * @param facts the sentences of each fact, ordered
     * @param quotes the quotations of all reports
     * @param families the utterances that several reports tell
     */
    public static Differences find(
            List<Document> documents,
            List<Link> links,
            List<List<SentenceRef>> facts,
            List<ArticleQuote> quotes,
            List<QuoteFamily> families) {
        EventWords words = EventWords.of(documents, BackgroundFrequencies.english());
        NameFinder names = NameFinder.of(documents, links);
        DiscrepancyFinder finder = new DiscrepancyFinder(documents, links, words, names);
        return new Differences(
                finder.all(facts, quotes, families),
                names.variants(),
                Wording.find(documents, facts),
                SubstitutionFinder.find(documents, links, words));
    }

    /** Returns that nothing differs. */
    public static Differences none() {
        return new Differences(List.of(), List.of(), List.of(), List.of());
    }
}
