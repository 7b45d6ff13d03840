package dev.parallax.compare;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.FamilyFinder;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.Quotation;
import dev.parallax.quote.QuotationFinder;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.QuoteForm;
import dev.parallax.quote.Speaker;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the quotations of several articles and the families they make; adds what needs links between sentences: who
 * tells an utterance without marks, and speakers whom one article leaves out and two others name.
 */
final class QuoteCollector {

    /** Fewer words say too little to be told in others, so that a linked sentence is about the rest. */
    private static final int LEAST_TOLD = 6;

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
        collector.addParaphrases(links);
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

    private void addParaphrases(List<Link> links) {
        Map<SentenceRef, List<SentenceRef>> counterparts = new HashMap<>();
        for (Link link : links) {
            if (link.isLinked()) {
                counterparts.computeIfAbsent(link.a(), key -> new ArrayList<>()).add(link.b());
                counterparts.computeIfAbsent(link.b(), key -> new ArrayList<>()).add(link.a());
            }
        }
        Set<SentenceRef> quoting = new HashSet<>();
        for (ArticleQuote quote : quotes) {
            quoting.addAll(sentencesOf(quote));
        }
        List<QuoteFamily> extended = new ArrayList<>();
        Set<Integer> rooted = new HashSet<>();
        for (QuoteFamily family : families) {
            family.members().forEach(member -> rooted.add(member.quote()));
            extended.add(with(family, counterparts, quoting));
        }
        for (int q = 0; q < quotes.size(); q++) {
            if (!rooted.contains(q)) {
                FamilyMember root = rootMember(q);
                QuoteFamily alone = with(new QuoteFamily("", q, List.of(root)), counterparts, quoting);
                if (alone.members().size() > 1) {
                    extended.add(alone);
                }
            }
        }
        extended.sort(Comparator.comparingInt(QuoteFamily::root));
        List<QuoteFamily> renamed = new ArrayList<>();
        for (QuoteFamily family : extended) {
            renamed.add(new QuoteFamily("qf" + (renamed.size() + 1), family.root(), family.members()));
        }
        families = renamed;
    }

    private FamilyMember rootMember(int q) {
        ArticleQuote quote = quotes.get(q);
        SentenceRef sentence = sentencesOf(quote).get(0);
        return new FamilyMember(
                q,
                quote.article(),
                sentence.sentence(),
                QuoteForm.VERBATIM,
                List.of(),
                false,
                position(quote.article(), quote.quotation().span().start()));
    }

    /** Adds the sentences without marks that are linked to a quoting one and name its speaker. */
    private QuoteFamily with(
            QuoteFamily family, Map<SentenceRef, List<SentenceRef>> counterparts, Set<SentenceRef> quoting) {
        Set<Integer> articles = new HashSet<>();
        family.members().forEach(member -> articles.add(member.article()));
        List<FamilyMember> members = new ArrayList<>(family.members());
        for (FamilyMember member : family.members()) {
            ArticleQuote quote = quotes.get(member.quote());
            Speaker speaker = quote.quotation().speaker();
            if (wordsOf(quote) < LEAST_TOLD) {
                continue;
            }
            for (SentenceRef sentence : sentencesOf(quote)) {
                for (SentenceRef other : counterparts.getOrDefault(sentence, List.of())) {
                    if (!quoting.contains(other) && isTold(other, speaker) && articles.add(other.article())) {
                        members.add(new FamilyMember(
                                -1,
                                other.article(),
                                other.sentence(),
                                QuoteForm.PARAPHRASED,
                                List.of(),
                                false,
                                position(other.article(), sentence(other).span().start())));
                    }
                }
            }
        }
        members.subList(family.members().size(), members.size()).sort(Comparator.comparingInt(FamilyMember::article));
        return new QuoteFamily(family.id(), family.root(), members);
    }

    private int wordsOf(ArticleQuote quote) {
        Tokens tokens = documents.get(quote.article()).tokens();
        return tokens.firstFrom(quote.quotation().span().end())
                - tokens.firstFrom(quote.quotation().span().start());
    }

    private double position(int article, int at) {
        return (double) at / Math.max(1, documents.get(article).article().text().length());
    }

    /** Tells whether a sentence names the speaker, by surname. */
    private boolean isTold(SentenceRef ref, @Nullable Speaker speaker) {
        if (speaker == null || speaker.entity() < 0) {
            return false;
        }
        String surname = surname(speaker.name());
        Tokens tokens = documents.get(ref.article()).tokens();
        for (int i = sentence(ref).firstToken(); i < sentence(ref).endToken(); i++) {
            if (tokens.term(i).equals(surname)) {
                return true;
            }
        }
        return false;
    }

    private Sentence sentence(SentenceRef ref) {
        return documents.get(ref.article()).sentences().get(ref.sentence());
    }

    private List<SentenceRef> sentencesOf(ArticleQuote quote) {
        Document document = documents.get(quote.article());
        List<SentenceRef> refs = new ArrayList<>();
        int first = FamilyFinder.sentenceAt(document, quote.quotation().span().start());
        for (int s = first; s < document.sentences().size(); s++) {
            if (s > first
                    && document.sentences().get(s).span().start()
                            >= quote.quotation().span().end()) {
                break;
            }
            refs.add(new SentenceRef(quote.article(), s));
        }
        return refs;
    }

    private static String surname(String name) {
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
