package dev.parallax.compare;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.FamilyFinder;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.QuoteForm;
import dev.parallax.quote.QuoteType;
import dev.parallax.quote.Speaker;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who tells a quoted utterance in other words: links between sentences lead to them. Without marks it is a
 * paraphrase, with marks it looks like another translation. Not thread-safe.
 */
final class ToldQuotes {

    /** Fewer words say too little to be told in others, so that a linked sentence is about the rest. */
    private static final int LEAST_TOLD = 6;

    private final List<Document> documents;
    private final List<ArticleQuote> quotes;
    private final Map<SentenceRef, List<SentenceRef>> counterparts = new HashMap<>();
    private final Map<SentenceRef, List<Integer>> marked = new HashMap<>();
    private final Map<SentenceRef, List<Integer>> indirect = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    ToldQuotes(List<Document> documents, List<ArticleQuote> quotes, List<Link> links) {
        this.documents = documents;
        this.quotes = quotes;
        for (Link link : links) {
            if (link.isLinked()) {
                counterparts.computeIfAbsent(link.a(), key -> new ArrayList<>()).add(link.b());
                counterparts.computeIfAbsent(link.b(), key -> new ArrayList<>()).add(link.a());
            }
        }
        for (int q = 0; q < quotes.size(); q++) {
            boolean isIndirect = quotes.get(q).quotation().type() == QuoteType.INDIRECT;
            for (SentenceRef sentence : sentencesOf(quotes.get(q))) {
                (isIndirect ? indirect : marked)
                        .computeIfAbsent(sentence, key -> new ArrayList<>())
                        .add(q);
            }
        }
    }

    /** Notes that these quotations belong to a family. */
    void take(QuoteFamily family) {
        family.members().forEach(member -> taken.add(member.quote()));
    }

    boolean isTaken(int quote) {
        return taken.contains(quote);
    }

    /** Adds who tells the utterance in other words: at most one of each article that has no form of it yet. */
    QuoteFamily extend(QuoteFamily family) {
        Set<Integer> articles = new HashSet<>();
        family.members().forEach(member -> articles.add(member.article()));
        List<FamilyMember> added = new ArrayList<>();
        for (FamilyMember member : family.members()) {
            ArticleQuote quote = quotes.get(member.quote());
            if (wordsOf(quote) < LEAST_TOLD || member.part() != null) {
                continue; // of a sentence that joins two utterances it is not known which is told
            }
            for (SentenceRef sentence : sentencesOf(quote)) {
                for (SentenceRef other : counterparts.getOrDefault(sentence, List.of())) {
                    FamilyMember teller = articles.contains(other.article())
                            ? null
                            : teller(family.root(), quote.quotation().speaker(), other);
                    if (teller != null) {
                        articles.add(teller.article());
                        taken.add(teller.quote());
                        added.add(teller);
                    }
                }
            }
        }
        added.sort(Comparator.comparingInt(FamilyMember::article));
        List<FamilyMember> members = new ArrayList<>(family.members());
        members.addAll(added);
        return new QuoteFamily(family.id(), family.root(), family.reason(), members);
    }

    /** Returns how a linked sentence tells what a speaker said; null if it tells it of nobody or somebody else. */
    private @Nullable FamilyMember teller(int root, @Nullable Speaker speaker, SentenceRef other) {
        if (speaker == null || speaker.entity() < 0) {
            return null;
        }
        for (int q : marked.getOrDefault(other, List.of())) {
            if (!isTaken(q) && wordsOf(quotes.get(q)) >= LEAST_TOLD && isOf(speaker, quotes.get(q))) {
                return FamilyFinder.linked(documents, quotes, root, q);
            }
        }
        if (marked.containsKey(other)) {
            return null;
        }
        for (int q : indirect.getOrDefault(other, List.of())) {
            if (!isTaken(q) && isOf(speaker, quotes.get(q))) {
                return member(q, QuoteForm.PARAPHRASED);
            }
        }
        if (!names(other, speaker)) {
            return null;
        }
        double position = position(other.article(), sentence(other).span().start());
        return new FamilyMember(
                -1, other.article(), other.sentence(), QuoteForm.PARAPHRASED, List.of(), false, null, position);
    }

    private static boolean isOf(Speaker speaker, ArticleQuote quote) {
        Speaker other = quote.quotation().speaker();
        return other != null
                && other.entity() >= 0
                && QuoteCollector.surname(other.name()).equals(QuoteCollector.surname(speaker.name()));
    }

    /** Returns a quotation as a member of a family, without edits. */
    FamilyMember member(int q, QuoteForm form) {
        ArticleQuote quote = quotes.get(q);
        int start = quote.quotation().span().start();
        int sentence = FamilyFinder.sentenceAt(documents.get(quote.article()), start);
        return new FamilyMember(
                q, quote.article(), sentence, form, List.of(), false, null, position(quote.article(), start));
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
    private boolean names(SentenceRef ref, Speaker speaker) {
        String surname = QuoteCollector.surname(speaker.name());
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
        List<Sentence> sentences = documents.get(quote.article()).sentences();
        List<SentenceRef> refs = new ArrayList<>();
        int first = FamilyFinder.sentenceAt(
                documents.get(quote.article()), quote.quotation().span().start());
        for (int s = first; s < sentences.size(); s++) {
            if (s > first
                    && sentences.get(s).span().start()
                            >= quote.quotation().span().end()) {
                break;
            }
            refs.add(new SentenceRef(quote.article(), s));
        }
        return refs;
    }
}
