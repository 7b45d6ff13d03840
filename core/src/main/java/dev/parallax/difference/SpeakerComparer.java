package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import dev.parallax.mention.NameKind;
import dev.parallax.mention.NamedEntity;
import dev.parallax.mention.Names;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.FamilyFinder;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.QuoteForm;
import dev.parallax.quote.Speaker;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds utterances that reports give to different speakers, and claims that they give to different sources. Who speaks is
 * not always found rightly, so the same words count as given to two people only where each report names its own
 * right beside them and the other one nowhere near.
 */
final class SpeakerComparer {

    /** Fewer words may be said by anybody. */
    private static final int LEAST_WORDS = 6;

    /** How far from a quotation the speaker may stand, and the other one may not, in sentences. */
    private static final int NEAR = 1;

    /** What two sentences must have in common for their sources to be those of one claim. */
    private static final double SAME_CLAIM = 0.4;

    private static final Set<String> GOES_ON = Set.of("he", "she", "they");

    /** How far back the account may be named that a sentence goes on with. */
    private static final int ACCOUNT_WITHIN = 3;

    private static final double CLAIM_LINK = 0.8;

    private final List<Document> documents;
    private final SentenceOverlap overlap;
    private final Map<Integer, Names> names = new HashMap<>();

    SpeakerComparer(List<Document> documents, SentenceOverlap overlap) {
        this.documents = documents;
        this.overlap = overlap;
    }

    /** Returns the utterances that are given to two speakers. */
    List<DiscrepancyGroup> ofQuotes(List<ArticleQuote> quotes, List<QuoteFamily> families) {
        List<DiscrepancyGroup> groups = new ArrayList<>();
        for (QuoteFamily family : families) {
            if (family.members().stream().anyMatch(FamilyMember::speakerDiffers)) {
                List<DiscrepancyGroup> own = new ArrayList<>();
                FamilyMember root = family.members().get(0);
                for (FamilyMember member : family.members()) {
                    if (member.speakerDiffers() && member.article() != root.article() && isSame(member.form())) {
                        compare(quotes.get(root.quote()), quotes.get(member.quote()), own);
                    }
                }
                groups.addAll(own);
            }
        }
        return groups;
    }

    private static boolean isSame(QuoteForm form) {
        return form == QuoteForm.VERBATIM
                || form == QuoteForm.TRIMMED
                || form == QuoteForm.SPLICED
                || form == QuoteForm.BRACKETED;
    }

    private void compare(ArticleQuote a, ArticleQuote b, List<DiscrepancyGroup> groups) {
        Speaker x = a.quotation().speaker();
        Speaker y = b.quotation().speaker();
        if (x == null || y == null || words(a) < LEAST_WORDS || words(b) < LEAST_WORDS) {
            return;
        }
        Span spanX = x.span();
        Span spanY = y.span();
        if (spanX == null || spanY == null) {
            return;
        }
        if (isNamedBeside(a, x, spanX) && isNamedBeside(b, y, spanY) && !isNear(a, y) && !isNear(b, x)) {
            boolean people = isPerson(a, x) && isPerson(b, y);
            DiscrepancyGroup.add(
                    groups,
                    new Finding(
                            DiscrepancyKind.SPEAKER,
                            people ? DiscrepancyRelation.CONFLICT : DiscrepancyRelation.SCOPE,
                            new Finding.Place(at(a.article(), spanX.start()), spanX),
                            new Finding.Place(at(b.article(), spanY.start()), spanY),
                            new Finding.Evidence(1, 1, 0, true, true, true, false, false)),
                    people ? 0.8 : 0.6);
        }
    }

    private int words(ArticleQuote quote) {
        Tokens tokens = documents.get(quote.article()).tokens();
        return tokens.firstFrom(quote.quotation().span().end())
                - tokens.firstFrom(quote.quotation().span().start());
    }

    private SentenceRef at(int article, int position) {
        return new SentenceRef(article, FamilyFinder.sentenceAt(documents.get(article), position));
    }

    /** Tells whether the article names the speaker, and not by a pronoun or role, right beside the quotation. */
    private boolean isNamedBeside(ArticleQuote quote, Speaker speaker, Span named) {
        if (speaker.entity() < 0 || quote.quotation().cue() == null) {
            return false;
        }
        Document document = documents.get(quote.article());
        String said = named.in(document.article().text()).toLowerCase(Locale.ROOT);
        int at = FamilyFinder.sentenceAt(document, named.start());
        int from = FamilyFinder.sentenceAt(document, quote.quotation().span().start());
        int to = FamilyFinder.sentenceAt(document, quote.quotation().span().end() - 1);
        return said.contains(last(speaker.name())) && at >= from && at <= to;
    }

    /** Tells whether an article speaks of somebody near one of its quotations. */
    private boolean isNear(ArticleQuote quote, Speaker other) {
        Document document = documents.get(quote.article());
        int first = FamilyFinder.sentenceAt(document, quote.quotation().span().start()) - NEAR;
        int last = FamilyFinder.sentenceAt(document, quote.quotation().span().end() - 1) + NEAR;
        String name = last(other.name());
        for (int s = Math.max(0, first);
                s <= Math.min(last, document.sentences().size() - 1);
                s++) {
            Sentence sentence = document.sentences().get(s);
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (document.tokens().term(i).equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPerson(ArticleQuote quote, Speaker speaker) {
        Names found = names.computeIfAbsent(quote.article(), article -> Names.of(documents.get(article)));
        List<NamedEntity> entities = found.entities();
        return speaker.entity() < entities.size()
                && entities.get(speaker.entity()).kind() == NameKind.PERSON
                && speaker.name().indexOf(' ') > 0;
    }

    private static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    /** Adds the finding that two linked sentences give one claim to two sources. */
    void compareSources(SentenceRef a, SentenceRef b, double probability, List<Finding> findings) {
        if (probability < CLAIM_LINK) {
            return;
        }
        Sourced x = source(a);
        Sourced y = x == null ? null : source(b);
        if (x != null
                && y != null
                && x.source.isOther(y.source)
                && overlap.of(a, b) >= SAME_CLAIM
                && !isKnown(a, x.source, y.source)
                && !isKnown(b, y.source, x.source)) {
            findings.add(new Finding(
                    DiscrepancyKind.SPEAKER,
                    DiscrepancyRelation.SCOPE,
                    new Finding.Place(x.sentence, x.source.span()),
                    new Finding.Place(y.sentence, y.source.span()),
                    new Finding.Evidence(1, 1, 0, true, true, true, false, false)));
        }
    }

    /** A source and the sentence that names it. */
    private record Sourced(SentenceRef sentence, Attribution source) {}

    /**
     * Returns the source of a sentence. One that goes on about somebody ("He asked ...") and names none has that of the
     * sentences before, as far as one of these names an account of what was said.
     */
    private @Nullable Sourced source(SentenceRef ref) {
        Document document = documents.get(ref.article());
        Attribution own = Attribution.of(document, document.sentences().get(ref.sentence()));
        if (own != null) {
            return new Sourced(ref, own);
        }
        Sentence sentence = document.sentences().get(ref.sentence());
        if (!GOES_ON.contains(document.tokens().term(sentence.firstToken()))) {
            return null;
        }
        for (int s = ref.sentence() - 1; s >= Math.max(0, ref.sentence() - ACCOUNT_WITHIN); s--) {
            Attribution account =
                    Attribution.according(document, document.sentences().get(s));
            if (account != null && account.isNamed()) {
                return new Sourced(new SentenceRef(ref.article(), s), account);
            }
        }
        return null;
    }

    /**
     * Tells whether an article names the other's source beside its own sentence, so that it may be one and the same. What
     * a paper says somebody said names him as a matter of course; that it is the paper that says so is what differs.
     */
    private boolean isKnown(SentenceRef ref, Attribution own, Attribution other) {
        return !(own.isPaper() && !other.isPaper()) && names(ref, other);
    }

    /** Tells whether a sentence, or one beside it, has a word of a source. */
    private boolean names(SentenceRef ref, Attribution source) {
        Document document = documents.get(ref.article());
        int last = Math.min(ref.sentence() + NEAR, document.sentences().size() - 1);
        for (int s = Math.max(0, ref.sentence() - NEAR); s <= last; s++) {
            Sentence sentence = document.sentences().get(s);
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (source.tellsBy(document.tokens().stem(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
