package dev.parallax.compare;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.FamilyFinder;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.QuoteForm;
import dev.parallax.quote.QuoteType;
import dev.parallax.quote.Speaker;
import dev.parallax.sentence.BackgroundFrequencies;
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
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Finds who tells a quoted utterance in other words: links between sentences lead to them. Without marks it is a
 * paraphrase, with marks it looks like another translation. Not thread-safe.
 */
final class ToldQuotes {

    /** Fewer words say too little to be told in others, so that a linked sentence is about the rest. */
    private static final int LEAST_TOLD = 6;

    /** Two quotations of one speaker are one utterance with a weaker link than two sentences. */
    private static final double LEAST_MARKED = 0.25;

    /** How probable a link must be where one of the two names no speaker in so many words. */
    private static final double LEAST_OPEN = 0.9;

    /** What share of the words that say something a sentence must have that tells a quotation without marks. */
    private static final double LEAST_SHARED = 0.25;

    /** The same of two quotations where the link is none yet: half of what they say. */
    private static final double LEAST_SHARED_WEAK = 0.5;

    /** The same where one of the two names no speaker in so many words. */
    private static final double LEAST_SHARED_OPEN = 0.5;

    /** What a word that says something is rarer than. */
    private static final double LEAST_RARITY = 0.12;

    /** Shorter names that differ in a letter are two names. */
    private static final int LONG_NAME = 6;

    private final List<Document> documents;
    private final List<ArticleQuote> quotes;
    private final Map<SentenceRef, List<Counterpart>> counterparts = new HashMap<>();
    private final Map<SentenceRef, List<Integer>> marked = new HashMap<>();
    private final Map<SentenceRef, List<Integer>> indirect = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final BackgroundFrequencies background = BackgroundFrequencies.english();

    private record Counterpart(SentenceRef sentence, double probability) {}

    /** A link from a quotation of a family to a sentence. */
    private record Lead(int family, ArticleQuote from, SentenceRef to, double probability) {}

    ToldQuotes(List<Document> documents, List<ArticleQuote> quotes, List<Link> links) {
        this.documents = documents;
        this.quotes = quotes;
        for (Link link : links) {
            if (link.probability() >= LEAST_MARKED) {
                counterparts
                        .computeIfAbsent(link.a(), key -> new ArrayList<>())
                        .add(new Counterpart(link.b(), link.probability()));
                counterparts
                        .computeIfAbsent(link.b(), key -> new ArrayList<>())
                        .add(new Counterpart(link.a(), link.probability()));
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

    /**
     * Adds to each family who tells its utterance in other words: at most one of each article that has no form of it yet. The
     * surest links come first, as nobody tells two utterances at once; a quotation alone that tells another stays none.
     */
    List<QuoteFamily> extend(List<QuoteFamily> families) {
        List<Lead> leads = new ArrayList<>();
        List<Set<Integer>> articles = new ArrayList<>();
        List<List<FamilyMember>> members = new ArrayList<>();
        for (int f = 0; f < families.size(); f++) {
            addLeads(f, families.get(f), leads);
            articles.add(new HashSet<>());
            members.add(new ArrayList<>(families.get(f).members()));
            for (FamilyMember member : families.get(f).members()) {
                articles.get(f).add(member.article());
            }
        }
        leads.sort(Comparator.comparingDouble((Lead lead) -> -lead.probability)
                .thenComparingInt(lead -> lead.family)
                .thenComparing(lead -> lead.to));
        for (Lead lead : leads) {
            int root = families.get(lead.family).root();
            boolean isGone = members.get(lead.family).size() == 1 && isTaken(root);
            FamilyMember teller =
                    isGone || articles.get(lead.family).contains(lead.to.article()) ? null : teller(root, lead);
            if (teller != null) {
                articles.get(lead.family).add(teller.article());
                members.get(lead.family).add(teller);
                taken.add(root);
                taken.add(teller.quote());
            }
        }
        List<QuoteFamily> extended = new ArrayList<>();
        for (int f = 0; f < families.size(); f++) {
            QuoteFamily family = families.get(f);
            int own = family.members().size();
            members.get(f).subList(own, members.get(f).size()).sort(Comparator.comparingInt(FamilyMember::article));
            extended.add(new QuoteFamily(family.id(), family.root(), family.reason(), members.get(f)));
        }
        return extended;
    }

    /** Adds where links lead from the forms of an utterance. */
    private void addLeads(int place, QuoteFamily family, List<Lead> leads) {
        for (FamilyMember member : family.members()) {
            ArticleQuote quote = quotes.get(member.quote());
            if (wordsOf(quote) < LEAST_TOLD || member.part() != null) {
                continue; // of a sentence that joins two utterances it is not known which is told
            }
            for (SentenceRef sentence : sentencesOf(quote)) {
                for (Counterpart other : counterparts.getOrDefault(sentence, List.of())) {
                    leads.add(new Lead(place, quote, other.sentence, other.probability));
                }
            }
        }
    }

    /** Returns how a linked sentence tells what a speaker said; null if it tells it of nobody or somebody else. */
    private @Nullable FamilyMember teller(int root, Lead lead) {
        Speaker speaker = lead.from.quotation().speaker();
        for (int q : marked.getOrDefault(lead.to, List.of())) {
            ArticleQuote quote = quotes.get(q);
            boolean isTold = !isTaken(q) && wordsOf(quote) >= LEAST_TOLD;
            if (isTold && isUtterance(lead, speakers(speaker, quote), shared(lead, telling(quote)))) {
                return FamilyFinder.linked(documents, quotes, root, q);
            }
        }
        if (marked.containsKey(lead.to)) {
            return null;
        }
        Sentence to = sentence(lead.to);
        SharedWords shared = shared(lead, telling(lead.to.article(), to.firstToken(), to.endToken()));
        for (int q : indirect.getOrDefault(lead.to, List.of())) {
            if (!isTaken(q) && isTold(lead, speakers(speaker, quotes.get(q)), shared)) {
                return member(q, QuoteForm.PARAPHRASED);
            }
        }
        boolean isNamed = speaker != null && speaker.entity() >= 0 && names(lead.to, speaker);
        if (!isNamed || !isTold(lead, Speakers.SAME, shared)) {
            return null;
        }
        double position = position(lead.to.article(), sentence(lead.to).span().start());
        return new FamilyMember(
                -1, lead.to.article(), lead.to.sentence(), QuoteForm.PARAPHRASED, List.of(), false, null, position);
    }

    /** Tells whether a linked quotation is another form of an utterance. */
    private static boolean isUtterance(Lead lead, Speakers speakers, SharedWords shared) {
        return switch (speakers) {
            case SAME -> shared.share >= (lead.probability < Link.THRESHOLD ? LEAST_SHARED_WEAK : LEAST_SHARED);
            case OPEN, MEANT_OTHERS, OTHERS -> false;
        };
    }

    /** Tells whether a linked sentence tells an utterance without marks. */
    private static boolean isTold(Lead lead, Speakers speakers, SharedWords shared) {
        return switch (speakers) {
            case SAME -> {
                boolean isSure = shared.plain > 1 || (shared.count > 2 && lead.probability >= LEAST_OPEN);
                yield isSure && lead.probability >= Link.THRESHOLD && shared.share >= LEAST_SHARED;
            }
            case OPEN, MEANT_OTHERS ->
                lead.probability >= LEAST_OPEN && shared.plain > 2 && shared.share >= LEAST_SHARED_OPEN;
            case OTHERS -> false;
        };
    }

    /** How the speakers of two quotations stand to one another. */
    private enum Speakers {
        SAME,
        /** One of the two names nobody. */
        OPEN,
        /** They are two, but one of the articles has no name for its own, so that another one may be meant. */
        MEANT_OTHERS,
        OTHERS
    }

    private Speakers speakers(@Nullable Speaker speaker, ArticleQuote quote) {
        Speaker other = quote.quotation().speaker();
        if (speaker == null || other == null || speaker.entity() < 0 || other.entity() < 0) {
            return Speakers.OPEN;
        }
        if (areAlike(speaker, other)) {
            return Speakers.SAME;
        }
        return isInWords(quote, other) ? Speakers.OTHERS : Speakers.MEANT_OTHERS;
    }

    /**
     * What words that say something a quotation and what may tell it share.
     *
     * @param count how many
     * @param plain how many of these have a small letter in the quotation, and so are no names
     * @param share what part all are of those of the shorter
     */
    private record SharedWords(int count, int plain, double share) {}

    private SharedWords shared(Lead lead, Set<String> others) {
        Set<String> own = telling(lead.from);
        int fewer = Math.min(own.size(), others.size());
        own.retainAll(others);
        Set<String> plain = new HashSet<>();
        Tokens tokens = documents.get(lead.from.article()).tokens();
        Span said = lead.from.quotation().span();
        for (int i = tokens.firstFrom(said.start()); i < tokens.firstFrom(said.end()); i++) {
            if (!tokens.isCapitalized(i) && own.contains(tokens.stem(i))) {
                plain.add(tokens.stem(i));
            }
        }
        return new SharedWords(own.size(), plain.size(), fewer == 0 ? 0 : (double) own.size() / fewer);
    }

    private Set<String> telling(ArticleQuote quote) {
        Tokens tokens = documents.get(quote.article()).tokens();
        Span said = quote.quotation().span();
        return telling(quote.article(), tokens.firstFrom(said.start()), tokens.firstFrom(said.end()));
    }

    /** Returns the words that say something, as stems. */
    private Set<String> telling(int article, int from, int to) {
        Tokens tokens = documents.get(article).tokens();
        Set<String> stems = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (background.rarity(tokens.stem(i)) >= LEAST_RARITY) {
                stems.add(tokens.stem(i));
            }
        }
        return stems;
    }

    /** Tells whether an article has a speaker's name, and not a pronoun or role, for who speaks. */
    private boolean isInWords(ArticleQuote quote, Speaker speaker) {
        Span span = speaker.span();
        return span != null
                && span.in(documents.get(quote.article()).article().text())
                        .toLowerCase(Locale.ROOT)
                        .contains(QuoteCollector.surname(speaker.name()));
    }

    /** Tells whether two speakers have one surname, long ones but for a letter, and given names that begin alike. */
    private static boolean areAlike(Speaker a, Speaker b) {
        String x = QuoteCollector.surname(a.name());
        String y = QuoteCollector.surname(b.name());
        boolean areFull = a.name().length() > x.length() && b.name().length() > y.length();
        if (areFull
                && Character.toLowerCase(a.name().charAt(0))
                        != Character.toLowerCase(b.name().charAt(0))) {
            return false;
        }
        return x.equals(y)
                || (Math.min(x.length(), y.length()) >= LONG_NAME && new LevenshteinDistance(1).apply(x, y) >= 0);
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
