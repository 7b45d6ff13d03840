package dev.parallax.sentence;

import dev.parallax.text.SentenceKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The terms of the sentences around one, without its own, and where in the article it stands. Immutable. */
final class Surroundings {

    /** How many sentences on either side belong to it. */
    private static final int REACH = 2;

    private final int[] terms;
    private final double[] weights;
    private final double norm;
    private final double place;

    private Surroundings(int[] terms, Lexicon lexicon, double place) {
        this.terms = terms;
        this.weights = Arrays.stream(terms).mapToDouble(lexicon::weight).toArray();
        this.norm = Math.sqrt(SortedArrays.dot(terms, weights, terms, weights));
        this.place = place;
    }

    /** Returns what surrounds the sentence at a place of an article; the headline surrounds nothing. */
    static Surroundings of(List<SentenceProfile> profiles, int at, Lexicon lexicon) {
        int[] terms = IntStream.rangeClosed(Math.max(0, at - REACH), Math.min(profiles.size() - 1, at + REACH))
                .filter(i -> i != at && profiles.get(i).sentence().kind() != SentenceKind.HEADLINE)
                .flatMap(i -> Arrays.stream(profiles.get(i).terms()))
                .sorted()
                .distinct()
                .toArray();
        return new Surroundings(terms, lexicon, (at + 0.5) / profiles.size());
    }

    /** Returns the surroundings of a sentence that stands alone. */
    static Surroundings none(Lexicon lexicon) {
        return new Surroundings(new int[0], lexicon, 0.5);
    }

    /** Returns the cosine with those of another sentence. */
    double cosine(Surroundings other) {
        double norms = norm * other.norm;
        return norms <= 0 ? 0 : SortedArrays.dot(terms, weights, other.terms, other.weights) / norms;
    }

    /** Returns the cosine with a sentence itself. */
    double cosine(SentenceProfile other) {
        double norms = norm * other.norm();
        return norms <= 0 ? 0 : SortedArrays.dot(terms, weights, other.terms(), other.weights()) / norms;
    }

    /** Returns the place in the article, above 0 to below 1. */
    double place() {
        return place;
    }
}
