package dev.parallax.compare;

import dev.parallax.align.Link;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.FamilyFinder;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.Quotation;
import dev.parallax.quote.QuotationFinder;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.QuoteForm;
import dev.parallax.quote.QuoteType;
import dev.parallax.quote.RootReason;
import dev.parallax.quote.Speaker;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Collects the quotations of several articles and the families they make; adds what needs links between sentences: who
 * tells an utterance without marks, and speakers whom one article leaves out and two others name.
 */
final class QuoteCollector {

    private final List<Document> documents;
    private final List<ArticleQuote> quotes = new ArrayList<>();
    private List<QuoteFamily> families = List.of();

    private QuoteCollector(List<Document> documents) {
        this.documents = documents;
    }

    /** Collects the quotations and families of documents with these links. */
    static QuoteCollector of(List<Document> documents, List<Link> links, QuotationFinder finder) {
        QuoteCollector collector = new QuoteCollector(documents);
        for (int i = 0; i < documents.size(); i++) {
            for (Quotation quotation : finder.find(documents.get(i))) {
                collector.quotes.add(new ArticleQuote("q" + (collector.quotes.size() + 1), i, quotation));
            }
        }
        collector.families = FamilyFinder.find(documents, collector.quotes);
        collector.fillSpeakers();
        collector.addTold(links);
        return collector;
    }

    List<ArticleQuote> quotes() {
        return quotes;
    }

    List<QuoteFamily> families() {
        return families;
    }

    /** Names the speaker of a quotation that has none, where two articles agree on one. */
    private void fillSpeakers() {
        for (QuoteFamily family : families) {
            Map<String, Set<Integer>> named = new HashMap<>();
            Map<String, String> fullest = new HashMap<>();
            for (FamilyMember member : family.members()) {
                Speaker speaker = quotes.get(member.quote()).quotation().speaker();
                if (speaker != null && speaker.entity() >= 0) {
                    String key = surname(speaker.name());
                    named.computeIfAbsent(key, k -> new HashSet<>()).add(member.article());
                    fullest.merge(key, speaker.name(), (a, b) -> b.length() > a.length() ? b : a);
                }
            }
            String agreed = named.keySet().stream()
                    .filter(key -> named.getOrDefault(key, Set.of()).size() > 1)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            if (agreed != null && named.size() == 1) {
                fill(family, fullest.getOrDefault(agreed, agreed));
            }
        }
    }

    private void fill(QuoteFamily family, String name) {
        for (FamilyMember member : family.members()) {
            ArticleQuote quote = quotes.get(member.quote());
            if (quote.quotation().speaker() == null) {
                Quotation filled = quote.quotation().withSpeaker(new Speaker(name, null, -1));
                quotes.set(member.quote(), new ArticleQuote(quote.id(), quote.article(), filled));
            }
        }
    }

    private void addTold(List<Link> links) {
        ToldQuotes told = new ToldQuotes(documents, quotes, links);
        families.forEach(told::take);
        List<QuoteFamily> all = new ArrayList<>(families);
        for (int q = 0; q < quotes.size(); q++) {
            if (quotes.get(q).quotation().type() != QuoteType.INDIRECT && !told.isTaken(q)) {
                List<FamilyMember> alone = List.of(told.member(q, QuoteForm.VERBATIM));
                all.add(new QuoteFamily("", q, RootReason.FULLEST, alone));
            }
        }
        List<QuoteFamily> extended = new ArrayList<>(told.extend(all));
        extended.removeIf(family -> family.members().size() == 1);
        extended.sort(Comparator.comparingInt(QuoteFamily::root));
        List<QuoteFamily> renamed = new ArrayList<>();
        for (QuoteFamily family : extended) {
            renamed.add(new QuoteFamily("qf" + (renamed.size() + 1), family.root(), family.reason(), family.members()));
        }
        families = renamed;
    }

    static String surname(String name) {
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
