package dev.parallax.reuse;

import dev.parallax.article.PublicationTime;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the search for shared text sees it: its words as numbers, and which part each belongs to. Immutable and
 * thread-safe; make it once for each article.
 *
 * <p>A word's number is half of its 64-bit hash, so that two different words count as the same once in 2^31 pairs, which
 * four words in a row as a seed make harmless.
 */
public final class ReuseText {

    /** How many words count as the head of an article, where the source of its text is named if anywhere. */
    private static final int HEAD = 120;

    /** How many words count as its foot. */
    private static final int FOOT = 60;

    /** How many words before an excerpt may name where it is from. */
    private static final int ANNOUNCEMENT = 60;

    /** Reports of one event appear within this time. */
    private static final Duration ONE_EVENT = Duration.ofDays(5);

    private final Document document;
    private final int[] words;
    private final QuotedWords quotations;
    private final BitSet quoted;
    private final BitSet body;
    private final Likeness likeness;
    private final List<Credit> credits;
    private final Outlet outlet;
    private final boolean agencys;

    private ReuseText(
            Document document,
            int[] words,
            QuotedWords quotations,
            BitSet body,
            Likeness likeness,
            List<Credit> credits,
            Outlet outlet) {
        this.document = document;
        this.words = words;
        this.quotations = quotations;
        this.quoted = quotations.without(excerpt -> false);
        this.body = body;
        this.likeness = likeness;
        this.credits = credits;
        this.outlet = outlet;
        agencys = outlet.agency() || AgencyLayout.isOwn(document, outlet);
    }

    /** Prepares a document; linear in its tokens. */
    public static ReuseText of(Document document) {
        Tokens tokens = document.tokens();
        int[] words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = WordNumbers.of(tokens.term(i));
        }
        BitSet body = new BitSet(words.length);
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() == SentenceKind.BODY || sentence.kind() == SentenceKind.SUBHEADING) {
                body.set(sentence.firstToken(), sentence.endToken());
            }
        }
        Galleries.clear(document, body);
        return new ReuseText(
                document,
                words,
                QuotedWords.of(document),
                body,
                Likeness.of(tokens),
                CreditParser.credits(document),
                Outlet.of(document.article()));
    }

    /** Returns this text with further words that are no report: what an outlet repeats in many articles. */
    ReuseText withFurniture(BitSet repeated) {
        BitSet rest = (BitSet) body.clone();
        rest.andNot(repeated);
        return new ReuseText(document, words, quotations, rest, likeness, credits, outlet);
    }

    /** Returns the document that this was made of. */
    public Document document() {
        return document;
    }

    /** Returns the number of words. */
    public int size() {
        return words.length;
    }

    /** Returns the number of each word; do not change the array. The lowest bit is set for common words. */
    int[] words() {
        return words;
    }

    /** Returns where the article credits agencies or other outlets, in text order. */
    public List<Credit> credits() {
        return credits;
    }

    /** Returns the outlet, by its name. */
    Outlet outlet() {
        return outlet;
    }

    /** Tells whether this is an agency's own report: by the outlet's name, or as its place line names the outlet itself. */
    boolean isAgencys() {
        return agencys;
    }

    /** Tells whether the two are known to have been published further apart than reports of one event are. */
    boolean isDaysFrom(ReuseText other) {
        @Nullable PublicationTime mine = document.article().published();
        @Nullable PublicationTime theirs = other.document.article().published();
        return mine != null
                && theirs != null
                && (mine.latest().plus(ONE_EVENT).isBefore(theirs.earliest())
                        || theirs.latest().plus(ONE_EVENT).isBefore(mine.earliest()));
    }

    /** Tells whether an outlet is named near the head or the foot. */
    boolean names(Outlet other) {
        Tokens tokens = document.tokens();
        int head = Math.min(HEAD, words.length);
        return other.isNamedBetween(tokens, 0, head)
                || other.isNamedBetween(tokens, Math.max(head, words.length - FOOT), words.length);
    }

    /** Tells whether a mail address of a host stands in the text. */
    boolean hasMailOf(String host) {
        Tokens tokens = document.tokens();
        for (int i = 0; i < words.length; i++) {
            if (tokens.term(i).endsWith('@' + host)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what tells whether another article is about the same story. */
    Likeness likeness() {
        return likeness;
    }

    /** Tells whether both have the same words throughout. */
    boolean hasSameWords(ReuseText other) {
        return Arrays.equals(words, other.words);
    }

    /**
     * Returns the words that stand in quotations, do not change them. What an article shows as an excerpt of the other one's report is the
     * other one's reporting, and no quotation between the two.
     */
    BitSet quotedBeside(ReuseText other) {
        return quotations.excerpts().isEmpty() ? quoted : quotations.without(excerpt -> isOf(other.outlet, excerpt));
    }

    private boolean isOf(Outlet other, QuotedWords.Excerpt excerpt) {
        return other.isNamedBetween(document.tokens(), Math.max(0, excerpt.first() - ANNOUNCEMENT), excerpt.first());
    }

    /** Returns the paragraphs that the ones before announce with a colon. */
    List<QuotedWords.Excerpt> excerpts() {
        return quotations.excerpts();
    }

    /** Tells whether a word belongs to the report, not to headline, credits or furniture. */
    boolean isBody(int word) {
        return body.get(word);
    }

    /** Returns the number of words of the body. */
    int bodyWords() {
        return body.cardinality();
    }

    /**
     * Returns the words that are the outlet's own reporting: body outside quotations. Where it prints an excerpt of the other one's report, all
     * excerpts count, so that a share says how much of what is read here is the other one's.
     */
    BitSet ownWordsBeside(ReuseText other) {
        boolean excerpted = quotations.excerpts().stream().anyMatch(excerpt -> isOf(other.outlet, excerpt));
        BitSet own = (BitSet) body.clone();
        own.andNot(excerpted ? quotations.marked() : quoted);
        return own;
    }
}
