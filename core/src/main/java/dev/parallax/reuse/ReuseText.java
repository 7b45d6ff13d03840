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

    /** Reports of one event appear within this time. */
    private static final Duration ONE_EVENT = Duration.ofDays(5);

    private final Document document;
    private final int[] words;
    private final BitSet quoted;
    private final BitSet body;
    private final Likeness likeness;
    private final List<Credit> credits;
    private final Outlet outlet;
    private final boolean agencys;

    private ReuseText(
            Document document,
            int[] words,
            BitSet quoted,
            BitSet body,
            Likeness likeness,
            List<Credit> credits,
            Outlet outlet) {
        this.document = document;
        this.words = words;
        this.quoted = quoted;
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
        return new ReuseText(document, words, quoted, rest, likeness, credits, outlet);
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

    /** Tells whether an outlet is named near the head or the foot, by the letters of its name in lower case. */
    boolean names(String letters) {
        Tokens tokens = document.tokens();
        for (int i = 0; i < words.length; i++) {
            if (i == HEAD && i < words.length - FOOT) {
                i = words.length - FOOT;
            }
            if (tokens.isCapitalized(i) && startsWith(tokens, i, letters)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(Tokens tokens, int first, String letters) {
        int at = 0;
        for (int i = first; i < tokens.size() && at < letters.length(); i++) {
            if (!letters.startsWith(tokens.term(i), at)) {
                return false;
            }
            at += tokens.term(i).length();
        }
        return at == letters.length();
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

    /** Tells whether a word stands in a quotation. */
    boolean isQuoted(int word) {
        return quoted.get(word);
    }

    /** Tells whether a word belongs to the report, not to headline, credits or furniture. */
    boolean isBody(int word) {
        return body.get(word);
    }

    /** Returns the number of words of the body. */
    int bodyWords() {
        return body.cardinality();
    }

    /** Returns the words that are the outlet's own reporting: body outside quotations. */
    BitSet ownWords() {
        BitSet own = (BitSet) body.clone();
        own.andNot(quoted);
        return own;
    }
}
