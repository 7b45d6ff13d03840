package dev.parallax.difference;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom a sentence gives as the source of what it tells: "the coast guard said", "according to the ministry".
 *
 * @param span the words that name the source
 * @param words stems of the words that tell who it is
 * @param bodies those of them that tell what kind of body it is
 * @param isNamed whether a name stands among them
 */
record Attribution(Span span, Set<String> words, Set<String> bodies, boolean isNamed) {

    private static final int MOST_WORDS = 7;

    private static final Set<String> VERBS =
            Set.of("said", "says", "announced", "reported", "stated", "confirmed", "told", "estimates", "estimated");

    /** Words that tell nobody from anybody. */
    private static final Set<String> SMALL = Set.of(
            "the",
            "a",
            "an",
            "of",
            "for",
            "in",
            "at",
            "on",
            "to",
            "by",
            "and",
            "s",
            "statement",
            "report",
            "reports",
            "release",
            "news",
            "post",
            "interview",
            "briefing",
            "conference",
            "also",
            "later",
            "earlier",
            "his",
            "her",
            "their",
            "its",
            "two",
            "three",
            "several",
            "some",
            "one",
            "local",
            "state",
            "national",
            "u.s",
            "us",
            "american",
            "federal",
            "according",
            "has",
            "had",
            "have");

    /** Sources that may be anybody whom the other report names. */
    private static final Set<String> OPEN = Set.of(
            "he",
            "she",
            "they",
            "it",
            "i",
            "we",
            "you",
            "who",
            "which",
            "that",
            "this",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokesmen",
            "official",
            "officials",
            "source",
            "sources",
            "aide",
            "aides",
            "lawyer",
            "attorney",
            "representative",
            "authorities",
            "many",
            "people",
            "person",
            "others",
            "critics",
            "experts");

    /** Bodies and groups of people that are known without a name. */
    private static final Set<String> BODIES = Set.of(
            "police",
            "guard",
            "firefighters",
            "prosecutors",
            "witnesses",
            "residents",
            "doctors",
            "ministry",
            "army",
            "military",
            "navy",
            "company",
            "union",
            "airline",
            "hospital",
            "court",
            "government",
            "coroner",
            "sheriff",
            "readout",
            "transcript",
            "communique",
            "broadcaster",
            "newspaper",
            "filing",
            "embassy",
            "council",
            "survivors",
            "investigators",
            "scientists",
            "agency",
            "parliament",
            "operator");

    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "my", "our", "your");

    /** Words that begin a phrase of place or time: "in an email to the agency", "Monday on the radio". */
    private static final Set<String> ADVERBIAL = Set.of(
            "in",
            "on",
            "at",
            "after",
            "before",
            "during",
            "for",
            "with",
            "from",
            "by",
            "as",
            "when",
            "while",
            "earlier",
            "later",
            "last",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** Stems of accounts of what somebody said. */
    private static final Set<String> PAPERS = Set.of("readout", "transcript", "communiqu", "communique");

    /**
     * Returns the source of a sentence, "according to" before all else; null if it tells none, more than one, or one that
     * may be anybody.
     */
    static @Nullable Attribution of(Document document, Sentence sentence) {
        Tokens tokens = document.tokens();
        Attribution spoken = null;
        int speakers = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (isAccording(tokens, i, sentence.endToken())) {
                return according(document, sentence);
            }
            if (VERBS.contains(tokens.term(i))) {
                int start = startOfPhrase(document, sentence, i);
                // Behind "told" stands who was told.
                boolean isBehind = start == i
                        && isClauseStart(document, i)
                        && !tokens.term(i).equals("told");
                Attribution found = isBehind
                        ? of(document, sentence, i + 1, endOfPhrase(document, sentence, i + 1))
                        : of(document, sentence, start, i);
                speakers++;
                spoken = found;
            }
        }
        return speakers == 1 ? spoken : null;
    }

    /** Returns whom a sentence gives as the source by "according to"; null if nobody or anybody. */
    static @Nullable Attribution according(Document document, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (isAccording(document.tokens(), i, sentence.endToken())) {
                return of(document, sentence, i + 2, endOfPhrase(document, sentence, i + 2));
            }
        }
        return null;
    }

    /** "According to its own wishes" names no source. */
    private static boolean isAccording(Tokens tokens, int i, int end) {
        return tokens.term(i).equals("according")
                && i + 2 < end
                && tokens.term(i + 1).equals("to")
                && !OWN.contains(tokens.term(i + 2));
    }

    private static @Nullable Attribution of(Document document, Sentence sentence, int from, int to) {
        Tokens tokens = document.tokens();
        if (to <= from || to - from > MOST_WORDS || ADVERBIAL.contains(tokens.term(from))) {
            return null;
        }
        Set<String> words = new TreeSet<>();
        boolean isNamed = false;
        Set<String> bodies = new TreeSet<>();
        boolean isOpen = false;
        for (int i = from; i < to; i++) {
            String term = tokens.term(i);
            if (!SMALL.contains(term)) {
                words.add(tokens.stem(i));
            }
            isNamed |= tokens.isCapitalized(i) && i > sentence.firstToken() && !SMALL.contains(term);
            if (BODIES.contains(term)) {
                bodies.add(tokens.stem(i));
            }
            // "People's Daily" is a paper, "people" may be anybody.
            isOpen |= OPEN.contains(term) && !(tokens.isCapitalized(i) && i > from);
        }
        if (words.isEmpty() || isOpen || (!isNamed && bodies.isEmpty())) {
            return null;
        }
        return new Attribution(new Span(tokens.start(from), tokens.end(to - 1)), words, bodies, isNamed);
    }

    /** Returns where the words right before a verb begin that may be its subject: behind a mark, or with the sentence. */
    private static int startOfPhrase(Document document, Sentence sentence, int verb) {
        int start = verb;
        while (start > sentence.firstToken() && verb - start <= MOST_WORDS && !isClauseStart(document, start)) {
            start--;
        }
        return start;
    }

    private static int endOfPhrase(Document document, Sentence sentence, int from) {
        int end = Math.min(from + 1, sentence.endToken());
        while (end < sentence.endToken() && end - from <= MOST_WORDS && !isClauseStart(document, end)) {
            end++;
        }
        return end;
    }

    /** Tells whether a mark stands before a token. */
    private static boolean isClauseStart(Document document, int token) {
        if (token == 0) {
            return true;
        }
        String text = document.article().text();
        int to = document.tokens().start(token);
        for (int i = document.tokens().end(token - 1); i < to; i++) {
            if (",;:.!?\"“”()[]—–\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word says that it is this source: of a ministry its kind does, not its country. */
    boolean tellsBy(String stem) {
        return words.contains(stem) && (bodies.isEmpty() || bodies.contains(stem));
    }

    /** Tells whether it is a written or broadcast account of what somebody said. */
    boolean isPaper() {
        return words.stream().anyMatch(PAPERS::contains);
    }

    /** Tells whether nothing in the words of two says that they are one. */
    boolean isOther(Attribution other) {
        return words.stream().noneMatch(other.words::contains);
    }
}
