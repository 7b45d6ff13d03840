package dev.parallax.sentence;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a collection of documents, numbered, with the weight of each. Immutable and thread-safe.
 *
 * <p>A term is a stem, or the value of a number whether it is written in digits or in words. Its weight is its rarity
 * among the sentences of the collection times the root of its rarity in news at large. The first makes the names that
 * every report of an event is full of say little, although they are rare elsewhere; the second takes weight from words
 * that are common everywhere but happen to be rare here. Of six ways to mix the two this one ranked links best.
 */
public final class Lexicon {

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final double[] weights;
    private final boolean[] names;
    private final boolean[] numbers;
    private final int[][] similar;
    private final int[][] postings;

    /** How rare something is, by how many sentences have it. */
    private final double[] rarities;

    private final TermKind[] kinds;
    private final int[] vectorRows;
    private final LikeTerms like;

    private Lexicon(List<Document> documents, BackgroundFrequencies background) {
        Counts counts = new Counts();
        for (Document document : documents) {
            for (Sentence sentence : document.sentences()) {
                if (sentence.kind().isContent()) {
                    counts.add(document, sentence);
                }
            }
        }
        rarities = new double[counts.sentences + 1];
        Arrays.setAll(rarities, i -> rarity(i, counts.sentences));
        int size = terms.size();
        weights = new double[size];
        names = new boolean[size];
        numbers = new boolean[size];
        for (int i = 0; i < size; i++) {
            double here = rarities[counts.inSentences(i)];
            String term = terms.get(i);
            numbers[i] = NumberWords.isValue(term);
            double rarity = background.rarity(numbers[i] ? term.substring(1) : term);
            weights[i] = Math.sqrt(rarity) * here;
            names[i] = counts.capitalized(i) > counts.lowerCase(i);
        }
        List<int[]> tokens = documents.stream().map(this::termIds).toList();
        NameParts.lower(weights, names, terms, tokens, documents);
        kinds = TermKinds.ofNames(documents, tokens, size);
        for (int i = 0; i < size; i++) {
            if (numbers[i]) {
                kinds[i] = TermKind.NUMBER;
            } else if (!names[i] || TermKinds.isListed(terms.get(i))) {
                kinds[i] = TermKinds.ofWord(terms.get(i), background);
            }
        }
        vectorRows = new int[size];
        Arrays.setAll(vectorRows, i -> numbers[i] ? -1 : WordVectors.english().row(terms.get(i)));
        int[] ofWords = vectorRows.clone();
        Arrays.setAll(ofWords, i -> isWord(i) ? vectorRows[i] : -1);
        like = LikeTerms.find(WordVectors.english(), ofWords, weights);
        postings = counts.postings();
        similar = SimilarStems.find(terms, names);
    }

    /** Returns the term of each token. */
    private int[] termIds(Document document) {
        int[] ids = new int[document.tokens().size()];
        Arrays.setAll(ids, i -> id(NumberWords.termOf(document.tokens(), i)));
        return ids;
    }

    /** Returns the lexicon of the sentences that state something in the documents. */
    public static Lexicon of(List<Document> documents, BackgroundFrequencies background) {
        return new Lexicon(documents, background);
    }

    /** Returns the number of terms. */
    public int size() {
        return weights.length;
    }

    /** Returns the number of a term, or -1 if the collection does not have it. */
    public int id(String term) {
        return ids.getOrDefault(term, -1);
    }

    /** Returns the term with the given number. */
    public String term(int id) {
        return terms.get(id);
    }

    /** Returns the weight of a term, 0 to 1. */
    public double weight(int id) {
        return weights[id];
    }

    /** Tells whether a term is mostly written with a capital where others are not. */
    public boolean isName(int id) {
        return names[id];
    }

    /** Tells whether a term is the value of a number. */
    public boolean isNumber(int id) {
        return numbers[id];
    }

    /** Returns the sentences of the collection that have a term, ascending; do not change the array. */
    int[] sentencesWith(int id) {
        return postings[id];
    }

    /** Returns the row of a term's vector, or -1. */
    int vectorRow(int id) {
        return vectorRows[id];
    }

    /** Tells whether a term is neither a name nor a number. */
    boolean isWord(int id) {
        return !names[id] && !numbers[id];
    }

    /** Returns what a term tells of. */
    TermKind kind(int id) {
        return kinds[id];
    }

    /** Returns which terms are of like use. */
    LikeTerms like() {
        return like;
    }

    /** Returns how rare something is that so many sentences of the collection have, 0 to 1. */
    double rarity(int sentencesWith) {
        return rarities[sentencesWith];
    }

    private static double rarity(int sentencesWith, int sentences) {
        double most = StrictMath.log((sentences + 1.0) / 0.5);
        return Math.max(0, StrictMath.log((sentences + 1.0) / (sentencesWith + 0.5)) / most);
    }

    /** Returns the terms that are likely another form of the same word; do not change the array. */
    int[] similar(int id) {
        return similar[id];
    }

    /** Collects how often terms occur; grows with the lexicon. */
    private final class Counts {
        private int sentences;
        private final List<Long> places = new ArrayList<>();
        private int[] inSentences = new int[1024];
        private int[] capitalized = new int[1024];
        private int[] lowerCase = new int[1024];
        private int[] seenIn = new int[1024];

        void add(Document document, Sentence sentence) {
            sentences++;
            Tokens tokens = document.tokens();
            String text = document.article().text();
            boolean running = sentence.kind() == SentenceKind.BODY;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                int id = ids.computeIfAbsent(NumberWords.termOf(tokens, i), term -> {
                    terms.add(term);
                    return terms.size() - 1;
                });
                ensure(id);
                if (seenIn[id] != sentences) {
                    seenIn[id] = sentences;
                    inSentences[id]++;
                    places.add((long) id << 32 | sentences);
                }
                if (running && i > sentence.firstToken()) {
                    if (Character.isUpperCase(text.codePointAt(tokens.start(i)))) {
                        capitalized[id]++;
                    } else {
                        lowerCase[id]++;
                    }
                }
            }
        }

        int[][] postings() {
            int[][] lists = new int[terms.size()][];
            int[] filled = new int[terms.size()];
            for (int i = 0; i < lists.length; i++) {
                lists[i] = new int[inSentences[i]];
            }
            for (long place : places) {
                int id = (int) (place >>> 32);
                lists[id][filled[id]++] = (int) place;
            }
            return lists;
        }

        int inSentences(int id) {
            return inSentences[id];
        }

        int capitalized(int id) {
            return capitalized[id];
        }

        int lowerCase(int id) {
            return lowerCase[id];
        }

        private void ensure(int id) {
            if (id >= inSentences.length) {
                int length = 2 * id;
                inSentences = Arrays.copyOf(inSentences, length);
                capitalized = Arrays.copyOf(capitalized, length);
                lowerCase = Arrays.copyOf(lowerCase, length);
                seenIn = Arrays.copyOf(seenIn, length);
            }
        }
    }
}
