package dev.parallax.sentence;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What of a sentence is looked at when it is compared. Immutable; made once for each sentence. */
public final class SentenceProfile {

    /** Tokens beyond this many are left out of account: no sentence of a report is that long. */
    public static final int MAX_TOKENS = 400;

    /** How many places of a term are known. */
    static final int PLACES = 2;

    private final Sentence sentence;
    private final int[] sequence;
    private final boolean[] quoted;
    private final int[] clauses;
    private final int[] terms;
    private final int[] distinct;
    private final double[] weights;
    private final long[] grams;
    private final long[] bigrams;
    private final double mass;
    private final double norm;
    private final int[] places;
    private final int[] heaviest;
    private final Surroundings surroundings;
    private final double[] vector;
    private final double[] wordVector;

    private SentenceProfile(
            Sentence sentence, int[] sequence, boolean[] quoted, int[] clauses, long[] grams, Lexicon lexicon) {
        this.sentence = sentence;
        this.sequence = sequence;
        this.quoted = quoted;
        this.clauses = clauses;
        this.grams = grams;
        this.bigrams = bigrams(sequence);
        this.terms = Arrays.stream(sequence).sorted().distinct().toArray();
        this.distinct = Arrays.stream(sequence)
                .map(term -> Arrays.binarySearch(terms, term))
                .toArray();
        this.weights = new double[terms.length];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < terms.length; i++) {
            weights[i] = lexicon.weight(terms[i]);
            sum += weights[i];
            squares += weights[i] * weights[i];
        }
        this.mass = sum;
        this.norm = Math.sqrt(squares);
        this.places = places(distinct, terms.length);
        this.heaviest = DetailFeatures.heaviest(weights);
        this.surroundings = Surroundings.none(lexicon);
        this.vector = vector(lexicon, true);
        this.wordVector = vector(lexicon, false);
    }

    private SentenceProfile(SentenceProfile other, Surroundings surroundings) {
        this.sentence = other.sentence;
        this.sequence = other.sequence;
        this.quoted = other.quoted;
        this.clauses = other.clauses;
        this.terms = other.terms;
        this.distinct = other.distinct;
        this.weights = other.weights;
        this.grams = other.grams;
        this.bigrams = other.bigrams;
        this.mass = other.mass;
        this.norm = other.norm;
        this.places = other.places;
        this.heaviest = other.heaviest;
        this.vector = other.vector;
        this.wordVector = other.wordVector;
        this.surroundings = surroundings;
    }

    /** Returns the weighted sum of the word vectors, of length 1 unless there are none. */
    private double[] vector(Lexicon lexicon, boolean withNames) {
        WordVectors vectors = WordVectors.english();
        double[] sum = new double[vectors.dimensions()];
        for (int i = 0; i < terms.length; i++) {
            int row = lexicon.vectorRow(terms[i]);
            if (row >= 0 && (withNames || !lexicon.isName(terms[i]))) {
                vectors.addTo(sum, row, weights[i]);
            }
        }
        double squares = Arrays.stream(sum).map(x -> x * x).sum();
        return squares == 0
                ? sum
                : Arrays.stream(sum).map(x -> x / Math.sqrt(squares)).toArray();
    }

    /** Returns the profile of a sentence that stands alone. */
    public static SentenceProfile of(Document document, Sentence sentence, Lexicon lexicon) {
        List<Span> quotations = document.quotedSpans();
        Tokens tokens = document.tokens();
        int count = Math.min(sentence.tokenCount(), MAX_TOKENS);
        int[] sequence = new int[count];
        boolean[] quoted = new boolean[count];
        int[] clauses = new int[count];
        Clauses splitter = new Clauses(document);
        int known = 0;
        for (int i = 0; i < count; i++) {
            int token = sentence.firstToken() + i;
            int id = lexicon.id(NumberWords.termOf(tokens, token));
            int clause = splitter.next(token, i == 0);
            if (id >= 0) {
                sequence[known] = id;
                clauses[known] = clause;
                quoted[known] = isWithin(tokens.span(token), quotations);
                known++;
            }
        }
        long[] grams = characterGrams(tokens, sentence.firstToken(), count);
        return new SentenceProfile(
                sentence,
                Arrays.copyOf(sequence, known),
                Arrays.copyOf(quoted, known),
                Arrays.copyOf(clauses, known),
                grams,
                lexicon);
    }

    /**
     * Returns the profiles of the sentences of an article that are compared, each with what surrounds it.
     *
     * @param sentences sentences of the document, in order
     */
    public static List<SentenceProfile> of(Document document, List<Sentence> sentences, Lexicon lexicon) {
        List<SentenceProfile> alone =
                sentences.stream().map(s -> of(document, s, lexicon)).toList();
        return IntStream.range(0, alone.size())
                .mapToObj(i -> new SentenceProfile(alone.get(i), Surroundings.of(alone, i, lexicon)))
                .toList();
    }

    /** Returns the sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** Returns the terms in the order of the text; do not change the array. */
    int[] sequence() {
        return sequence;
    }

    /** Tells for each place of {@link #sequence()} whether it stands between quotation marks. */
    boolean[] quoted() {
        return quoted;
    }

    /** Returns for each place of {@link #sequence()} where its term stands in {@link #terms()}. */
    int[] distinct() {
        return distinct;
    }

    /** Returns for each place of {@link #sequence()} the clause it belongs to, from 0, ascending. */
    int[] clauses() {
        return clauses;
    }

    /** Returns where in {@link #sequence()} the i-th distinct term stands for the n-th time, or -1. */
    int place(int i, int n) {
        return places[i * PLACES + n];
    }

    /** Returns the number of distinct terms. */
    public int termCount() {
        return terms.length;
    }

    /** Returns the i-th distinct term, in ascending order. */
    public int term(int i) {
        return terms[i];
    }

    /** Returns the distinct terms, ascending; do not change the array. */
    int[] terms() {
        return terms;
    }

    /** Returns the weights of {@link #terms()}; do not change the array. */
    double[] weights() {
        return weights;
    }

    /** Returns hashes of the runs of four characters within the words, ascending, distinct. */
    long[] grams() {
        return grams;
    }

    /** Returns the pairs of neighbouring terms, each as one number, ascending, distinct. */
    long[] bigrams() {
        return bigrams;
    }

    /** Returns the sum of the weights. */
    public double mass() {
        return mass;
    }

    /** Returns the places of the heaviest of {@link #terms()}; do not change the array. */
    int[] heaviest() {
        return heaviest;
    }

    /** Returns the weighted sum of the word vectors, of length 1; do not change the array. */
    double[] vector() {
        return vector;
    }

    /** Returns the same without names; do not change the array. */
    double[] wordVector() {
        return wordVector;
    }

    /** Returns what stands around the sentence. */
    Surroundings surroundings() {
        return surroundings;
    }

    /** Returns the root of the sum of the squared weights. */
    double norm() {
        return norm;
    }

    private static boolean isWithin(Span span, List<Span> quotations) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quotations.size() && quotations.get(low).contains(span);
    }

    /** Notes the first places of each term. */
    private static int[] places(int[] distinct, int terms) {
        int[] places = new int[terms * PLACES];
        Arrays.fill(places, -1);
        for (int p = 0; p < distinct.length; p++) {
            for (int n = 0; n < PLACES; n++) {
                if (places[distinct[p] * PLACES + n] < 0) {
                    places[distinct[p] * PLACES + n] = p;
                    break;
                }
            }
        }
        return places;
    }

    private static long[] bigrams(int[] sequence) {
        long[] bigrams = new long[Math.max(0, sequence.length - 1)];
        for (int i = 0; i < bigrams.length; i++) {
            bigrams[i] = ((long) sequence[i] << 32) | sequence[i + 1];
        }
        return Arrays.stream(bigrams).sorted().distinct().toArray();
    }

    private static long[] characterGrams(Tokens tokens, int first, int count) {
        int size = 0;
        for (int i = first; i < first + count; i++) {
            size += Math.max(1, tokens.term(i).length() - 3);
        }
        long[] grams = new long[size];
        int at = 0;
        for (int i = first; i < first + count; i++) {
            String term = tokens.term(i);
            for (int start = 0; start < Math.max(1, term.length() - 3); start++) {
                int hash = 0;
                for (int c = start; c < Math.min(start + 4, term.length()); c++) {
                    hash = (hash + term.charAt(c) + 1) * 0x9E3779B1;
                }
                grams[at++] = hash;
            }
        }
        return Arrays.stream(grams).sorted().distinct().toArray();
    }
}
