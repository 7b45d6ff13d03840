package dev.parallax.difference;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.WordEdit;
import dev.parallax.article.Span;
import dev.parallax.sentence.BackgroundFrequencies;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Harvests the words that reports put for one another between anchors: in linked sentences, the same words stand right
 * before and behind both. Numbers, names, forms of one word and spellings of one language or another are none. Linear in
 * the edits of the links.
 */
final class SubstitutionFinder {

    /** More words are another clause, not other words. */
    private static final int MOST_WORDS = 3;

    /** More words that say something are another statement. */
    private static final int MOST_TELLING = 2;

    /** How many of the words around, if all are grammar, have to stay the same. */
    private static final int LEAST_SAME = 3;

    /** How far on either side the words that stay the same may lie. */
    private static final int ANCHOR = 2;

    /** What may stand before what is said otherwise without being part of it. */
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "some", "his", "her", "its", "their", "this", "that", "these", "those");

    /** What a word that is more than grammar is rarer than. */
    private static final double LEAST_RARITY = 0.12;

    /** How many are told at the most. */
    private static final int MOST = 200;

    private final List<Document> documents;
    private final EventWords words;
    private final BackgroundFrequencies background = BackgroundFrequencies.english();
    private final Map<String, Entry> entries = new HashMap<>();

    private SubstitutionFinder(List<Document> documents, EventWords words) {
        this.documents = documents;
        this.words = words;
    }

    /** A pair of choices in the making; the first in the alphabet is {@code a}. */
    private static final class Entry {
        private final List<Place> a = new ArrayList<>();
        private final List<Place> b = new ArrayList<>();
    }

    private record Place(SentenceRef sentence, Span span) {}

    static List<Substitution> find(List<Document> documents, List<Link> links, EventWords words) {
        SubstitutionFinder finder = new SubstitutionFinder(documents, words);
        for (Link link : links) {
            if (link.isLinked() && finder.isBody(link.a()) && finder.isBody(link.b())) {
                for (WordEdit edit : link.edits()) {
                    if (edit.op() == WordEdit.Op.REPLACE) {
                        finder.look(link, edit);
                    }
                }
            }
        }
        return finder.entries.values().stream()
                .map(finder::substitution)
                .sorted(Comparator.comparingInt((Substitution s) -> -s.count())
                        .thenComparing(s -> s.a().sentence())
                        .thenComparing(s -> s.a().span())
                        .thenComparing(s -> s.b().text()))
                .limit(MOST)
                .toList();
    }

    private boolean isBody(SentenceRef ref) {
        SentenceKind kind =
                documents.get(ref.article()).sentences().get(ref.sentence()).kind();
        return kind == SentenceKind.BODY || kind == SentenceKind.HEADLINE;
    }

    private void look(Link link, WordEdit edit) {
        Tokens a = documents.get(link.a().article()).tokens();
        Tokens b = documents.get(link.b().article()).tokens();
        int firstA = a.firstFrom(edit.a().start());
        int endA = a.firstFrom(edit.a().end());
        int firstB = b.firstFrom(edit.b().start());
        int endB = b.firstFrom(edit.b().end());
        boolean isShort = endA > firstA && endB > firstB && endA - firstA <= MOST_WORDS && endB - firstB <= MOST_WORDS;
        if (!isShort || !isAnchored(link, firstA, endA, firstB, endB)) {
            return;
        }
        int tellA = telling(link.a(), firstA, endA);
        int tellB = telling(link.b(), firstB, endB);
        if (tellA == 0 || tellB == 0 || Math.abs(tellA - tellB) > 1 || areForms(a, firstA, endA, b, firstB, endB)) {
            return;
        }
        String termsA = terms(a, firstA, endA);
        String termsB = terms(b, firstB, endB);
        boolean inOrder = termsA.compareTo(termsB) < 0;
        Entry entry =
                entries.computeIfAbsent(inOrder ? termsA + '\n' + termsB : termsB + '\n' + termsA, key -> new Entry());
        (inOrder ? entry.a : entry.b).add(new Place(link.a(), edit.a()));
        (inOrder ? entry.b : entry.a).add(new Place(link.b(), edit.b()));
    }

    /**
     * Tells whether the same word stands right before, and the same right behind, both within their sentences, and whether
     * one of these or of the next two is more than grammar, or three of the four the same: between "to" and "the" anything
     * may stand, and so it may before "of", which belongs to the word behind. A stop in one report only, or an owner ("Orsel —
     * The" and "Orsel's"), is no anchor.
     */
    private boolean isAnchored(Link link, int firstA, int endA, int firstB, int endB) {
        Tokens a = documents.get(link.a().article()).tokens();
        Tokens b = documents.get(link.b().article()).tokens();
        boolean isOwned = endA < a.size() && a.term(endA).equals("of");
        boolean tells = false;
        int same = 0;
        for (int away = 1; away <= ANCHOR; away++) {
            boolean before = isSame(link, firstA - away, firstB - away);
            boolean behind = isSame(link, endA - 1 + away, endB - 1 + away);
            if (away == 1 && !(before && behind && joinAlike(link, firstA, firstB) && joinAlike(link, endA, endB))) {
                return false;
            }
            behind &= !isOwned;
            same += (before ? 1 : 0) + (behind ? 1 : 0);
            tells |= before && isTelling(a, firstA - away) && isTelling(b, firstB - away);
            tells |= behind && isTelling(a, endA - 1 + away) && isTelling(b, endB - 1 + away);
        }
        return tells || same >= LEAST_SAME;
    }

    /** Tells whether two words, one of each report, stand to the word before them alike: with a stop, as what it owns, or without. */
    private boolean joinAlike(Link link, int inA, int inB) {
        return joint(documents.get(link.a().article()), inA)
                .equals(joint(documents.get(link.b().article()), inB));
    }

    private static String joint(Document document, int i) {
        Tokens tokens = document.tokens();
        String gap = document.article().text().substring(tokens.end(i - 1), tokens.start(i));
        String term = tokens.term(i - 1);
        boolean isStop = gap.chars().anyMatch(c -> "—–:;()[]\"“”«».!?".indexOf(c) >= 0) || gap.contains(" - ");
        boolean isOwner = term.endsWith("'s") || term.endsWith("s'");
        return (isStop ? "stop" : "") + (isOwner ? "owner" : "");
    }

    private boolean isSame(Link link, int inA, int inB) {
        return isWithin(link.a(), inA)
                && isWithin(link.b(), inB)
                && documents
                        .get(link.a().article())
                        .tokens()
                        .stem(inA)
                        .equals(documents.get(link.b().article()).tokens().stem(inB));
    }

    private boolean isWithin(SentenceRef ref, int token) {
        Sentence sentence = documents.get(ref.article()).sentences().get(ref.sentence());
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    private boolean isTelling(Tokens tokens, int i) {
        return background.rarity(tokens.stem(i)) >= LEAST_RARITY;
    }

    /**
     * Returns how many words of a choice say something; 0 if it is none: with a number, a name, a stop, or grammar other
     * than an article before and anything behind, which belongs to the rest of the sentence.
     */
    private int telling(SentenceRef ref, int from, int to) {
        Document document = documents.get(ref.article());
        Tokens tokens = document.tokens();
        int tells = 0;
        for (int i = from; i < to; i++) {
            boolean isName = tokens.isCapitalized(i) && words.isName(tokens.stem(i));
            boolean isBroken = i > from && !isBeside(document, i);
            if (tokens.isNumber(i) || isName || isBroken) {
                return 0;
            }
            if (isTelling(tokens, i)) {
                tells++;
            } else if (i == to - 1 || (tells == 0 && !DETERMINERS.contains(tokens.term(i)))) {
                return 0;
            }
        }
        return tells <= MOST_TELLING ? tells : 0;
    }

    /** Tells whether a blank or a hyphen stands before a token, and nothing else. */
    private static boolean isBeside(Document document, int i) {
        int from = document.tokens().end(i - 1);
        int to = document.tokens().start(i);
        return to - from == 1 && " -\u00A0\n".indexOf(document.article().text().charAt(from)) >= 0;
    }

    /** Tells whether the two have a word in common, in any form or spelling, or are one word written in two ways. */
    private boolean areForms(Tokens a, int firstA, int endA, Tokens b, int firstB, int endB) {
        Set<String> inA = stems(a, firstA, endA);
        Set<String> inB = stems(b, firstB, endB);
        boolean isOneWord = letters(a, firstA, endA).equals(letters(b, firstB, endB));
        return isOneWord || !Collections.disjoint(inA, inB);
    }

    /** "co-ordinated" and "coordinated", "big wigs" and "bigwigs". */
    private static String letters(Tokens tokens, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            tokens.stem(i).chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        }
        return letters.toString();
    }

    private Set<String> stems(Tokens tokens, int from, int to) {
        Set<String> stems = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (background.rarity(tokens.stem(i)) >= LEAST_RARITY) {
                String term = NameLikeness.american(tokens.stem(i));
                stems.add(term.length() > 5 ? term.substring(0, term.length() - 2) : term);
            }
        }
        return stems;
    }

    private static String terms(Tokens tokens, int from, int to) {
        StringBuilder terms = new StringBuilder(tokens.term(from));
        for (int i = from + 1; i < to; i++) {
            terms.append(' ').append(tokens.term(i));
        }
        return terms.toString();
    }

    /** Puts the choice first that stands first. */
    private Substitution substitution(Entry entry) {
        Substitution.Choice a = choice(entry.a);
        Substitution.Choice b = choice(entry.b);
        boolean inOrder = a.sentence().compareTo(b.sentence()) <= 0;
        return new Substitution(inOrder ? a : b, inOrder ? b : a, entry.a.size());
    }

    private Substitution.Choice choice(List<Place> places) {
        Place first = places.get(0);
        Set<Integer> articles = new TreeSet<>();
        for (Place place : places) {
            articles.add(place.sentence().article());
            int order = place.sentence().compareTo(first.sentence());
            if (order < 0 || (order == 0 && place.span().compareTo(first.span()) < 0)) {
                first = place;
            }
        }
        String text = documents.get(first.sentence().article()).article().text();
        return new Substitution.Choice(
                first.span().in(text).replace('\n', ' '), List.copyOf(articles), first.sentence(), first.span());
    }
}
