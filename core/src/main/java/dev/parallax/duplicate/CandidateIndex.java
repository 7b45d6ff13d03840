package dev.parallax.duplicate;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Finds the articles that may repeat a given one or be repeated by it. Candidates only: whoever asks has to compare. Not
 * for several threads while something is added.
 */
final class CandidateIndex {

    /** The share of an article's sample that another must have, below the containment asked for as samples vary. */
    private static final double SAMPLE_SHARE = 0.5;

    private final DuplicateRule rule;
    private final int allBands;
    private final KeyTable[] bands;
    private final KeyTable samples;
    private final SampleSizes sampleSizes = new SampleSizes();

    CandidateIndex(DuplicateSettings settings) {
        this(settings, settings.banding().bands());
    }

    private CandidateIndex(DuplicateSettings settings, int filled) {
        rule = settings.rule();
        allBands = settings.banding().bands();
        bands = new KeyTable[filled];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = new KeyTable(settings.bucketLimit());
        }
        samples = new KeyTable(settings.bucketLimit());
    }

    /** Returns an index that finds only articles of which much stands in others. */
    static CandidateIndex ofSamples(DuplicateSettings settings) {
        return new CandidateIndex(settings, 0);
    }

    /** Adds an article by its {@link Keys}; numbers come in ascending order. */
    void add(int[] keys, int article, IntPredicate live) {
        if (keys.length == 0) {
            return;
        }
        for (int i = 0; i < bands.length; i++) {
            bands[i].add(keys[i], article, live);
        }
        for (int i = allBands; i < keys.length; i++) {
            samples.add(keys[i], article, live);
        }
        sampleSizes.set(article, keys.length - allBands);
    }

    /** Returns the candidates for an article with these keys, each once, in ascending order. */
    IntBuffer find(int[] keys) {
        IntBuffer found = new IntBuffer();
        if (keys.length == 0) {
            return found;
        }
        // No table waits for the one before: all come from memory at once, which takes most of the time otherwise.
        long[] peeked = new long[bands.length];
        for (int i = 0; i < bands.length; i++) {
            peeked[i] = bands[i].peek(keys[i]);
        }
        for (int i = 0; i < bands.length; i++) {
            if (KeyTable.mayHold(peeked[i], keys[i])) {
                bands[i].find(keys[i], found);
            }
        }
        if (keys.length > allBands) {
            addContained(keys, found);
        }
        if (found.size() < 2) {
            return found;
        }
        found.sort(0);
        return distinct(found);
    }

    private void addContained(int[] keys, IntBuffer found) {
        IntBuffer hits = new IntBuffer();
        for (int i = allBands; i < keys.length; i++) {
            samples.findRare(keys[i], hits);
        }
        hits.sort(0);
        int own = keys.length - allBands;
        int start = 0;
        for (int i = 1; i <= hits.size(); i++) {
            if (i == hits.size() || hits.get(i) != hits.get(start)) {
                int article = hits.get(start);
                if (i - start >= samplesNeeded(rule, own, sampleSizes.get(article))) {
                    found.add(article);
                }
                start = i;
            }
        }
    }

    /** Returns how many keys of samples of these sizes must be common. */
    static double samplesNeeded(DuplicateRule rule, int a, int b) {
        return SAMPLE_SHARE * rule.containment() * Math.min(a, b);
    }

    private static IntBuffer distinct(IntBuffer sorted) {
        int count = 0;
        IntBuffer result = new IntBuffer();
        for (int i = 0; i < sorted.size(); i++) {
            if (count == 0 || result.get(count - 1) != sorted.get(i)) {
                result.add(sorted.get(i));
                count++;
            }
        }
        return result;
    }

    /**
     * Adds all articles of another index of the same settings.
     *
     * @param number gives the number here for a number there, or a negative one to leave the article out
     */
    void addAll(CandidateIndex other, IntUnaryOperator number, IntPredicate live) {
        for (int i = 0; i < bands.length; i++) {
            addAll(other.bands[i], bands[i], number, live);
        }
        addAll(other.samples, samples, number, live);
        other.sampleSizes.forEach((article, size) -> {
            int to = number.applyAsInt(article);
            if (to >= 0) {
                sampleSizes.set(to, size);
            }
        });
    }

    private static void addAll(KeyTable from, KeyTable to, IntUnaryOperator number, IntPredicate live) {
        from.forEach((key, article) -> {
            int here = number.applyAsInt(article);
            if (here >= 0) {
                to.add(key, here, live);
            }
        });
    }

    /** Returns the table of a band, or of the samples behind the last band. */
    KeyTable table(int index) {
        return index < bands.length ? bands[index] : samples;
    }

    SampleSizes sampleSizes() {
        return sampleSizes;
    }

    /** Returns the bytes of heap it takes. */
    long bytes() {
        long bytes = samples.bytes() + sampleSizes.bytes();
        for (KeyTable band : bands) {
            bytes += band.bytes();
        }
        return bytes;
    }

    /** Gives the articles other numbers in the same order; a negative one drops an article. */
    void renumber(IntUnaryOperator number) {
        for (KeyTable band : bands) {
            band.renumber(number);
        }
        samples.renumber(number);
        sampleSizes.renumber(number);
    }
}
