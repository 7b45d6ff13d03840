package dev.parallax.difference;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.WordEdit;
import dev.parallax.article.Span;
import dev.parallax.sentence.BackgroundFrequencies;
import dev.parallax.text.Document;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
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
        if (!isShort || !isAnchored(a, firstA, endA, b, firstB, endB)) {
            return;
        }
        if (!tells(a, firstA, endA) || !tells(b, firstB, endB) || areForms(a, firstA, endA, b, firstB, endB)) {
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

    /** Tells whether the same word stands right before, and the same right behind, both within their sentences. */
    private static boolean isAnchored(Tokens a, int firstA, int endA, Tokens b, int firstB, int endB) {
        return firstA > 0
                && firstB > 0
                && a.stem(firstA - 1).equals(b.stem(firstB - 1))
                && endA < a.size()
                && endB < b.size()
                && a.stem(endA).equals(b.stem(endB));
    }

    /** Tells whether words say something, and are no numbers or names. */
    private boolean tells(Tokens tokens, int from, int to) {
        boolean tells = false;
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i) || (tokens.isCapitalized(i) && words.isName(tokens.stem(i)))) {
                return false;
            }
            tells |= background.rarity(tokens.stem(i)) >= LEAST_RARITY;
        }
        return tells;
    }

    /** Tells whether the two have a word in common, in any form or spelling, that is all that tells something. */
    private boolean areForms(Tokens a, int firstA, int endA, Tokens b, int firstB, int endB) {
        Set<String> inA = telling(a, firstA, endA);
        Set<String> inB = telling(b, firstB, endB);
        return inA.equals(inB) || inA.containsAll(inB) || inB.containsAll(inA);
    }

    private Set<String> telling(Tokens tokens, int from, int to) {
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
