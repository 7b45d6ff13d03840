package dev.parallax.sentence;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** What of a sentence is looked at when it is compared. Immutable; made once for each sentence. */
public final class SentenceProfile {

    /** Tokens beyond this many are left out of account: no sentence of a report is that long. */
    public static final int MAX_TOKENS = 400;

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
    private int[] aroundTerms = new int[0];
    private double[] aroundWeights = new double[0];
    private double aroundNorm;
    private double place;

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
    }

    /**
     * Returns the profile of a sentence.
     *
     * @param quotations the quotations of the document, ordered and disjoint
     */
    public static SentenceProfile of(Document document, Sentence sentence, List<Span> quotations, Lexicon lexicon) {
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

    /** Tells each profile of an article what stands around it. */
    public static void surround(List<SentenceProfile> profiles, Lexicon lexicon) {
        for (int i = 0; i < profiles.size(); i++) {
            java.util.TreeSet<Integer> terms = new java.util.TreeSet<>();
            for (int d = -2; d <= 2; d++) {
                if (d != 0 && i + d >= 0 && i + d < profiles.size() && profiles.get(i + d).sentence.kind() != dev.parallax.text.SentenceKind.HEADLINE) {
                    for (int t : profiles.get(i + d).terms) {
                        terms.add(t);
                    }
                }
            }
            SentenceProfile p = profiles.get(i);
            p.aroundTerms = terms.stream().mapToInt(x -> x).toArray();
            p.aroundWeights = new double[terms.size()];
            double sq = 0;
            for (int k = 0; k < p.aroundTerms.length; k++) {
                p.aroundWeights[k] = lexicon.weight(p.aroundTerms[k]);
                sq += p.aroundWeights[k] * p.aroundWeights[k];
            }
            p.aroundNorm = Math.sqrt(sq);
            p.place = (i + 0.5) / profiles.size();
        }
    }

    double place() {
        return place;
    }

    int[] aroundTerms() {
        return aroundTerms;
    }

    double[] aroundWeights() {
        return aroundWeights;
    }

    double aroundNorm() {
        return aroundNorm;
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
