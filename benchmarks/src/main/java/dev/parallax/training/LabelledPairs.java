package dev.parallax.training;

import dev.parallax.sentence.LikenessEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pairs of texts with a label each, as they are measured.
 *
 * @param kinds the kind of each pair where the table tells it; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LabelledPairs(List<double[]> features, List<Set<String>> terms, double[] labels, List<String> kinds) {

    /** Reads {@code data/NAME} of the labelled data: two texts first, the label last, perhaps a kind before it. */
    static LabelledPairs read(String name) throws IOException {
        List<double[]> features = new ArrayList<>();
        List<Set<String>> terms = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (String line : Files.readAllLines(LabelledData.folder().resolve(Path.of("data", name)))) {
            String[] cells = line.split("\t", -1);
            LikenessEvidence evidence = LikenessEvidence.of(cells[0], cells[1]);
            features.add(evidence.features());
            terms.add(evidence.terms());
            labels.add(Double.valueOf(cells[cells.length - 1]));
            kinds.add(cells.length > 3 ? cells[2] : "");
        }
        return new LabelledPairs(
                features,
                terms,
                labels.stream().mapToDouble(Double::doubleValue).toArray(),
                kinds);
    }

    int size() {
        return labels.length;
    }

    /** Returns the rows whose places are wanted. */
    LabelledPairs where(IntPredicate wanted) {
        int[] rows = IntStream.range(0, size()).filter(wanted).toArray();
        return new LabelledPairs(
                Arrays.stream(rows).mapToObj(features::get).toList(),
                Arrays.stream(rows).mapToObj(terms::get).toList(),
                Arrays.stream(rows).mapToDouble(i -> labels[i]).toArray(),
                Arrays.stream(rows).mapToObj(kinds::get).toList());
    }

    /** Returns these pairs and more. */
    LabelledPairs with(LabelledPairs more) {
        List<double[]> allFeatures = new ArrayList<>(features);
        allFeatures.addAll(more.features);
        List<Set<String>> allTerms = new ArrayList<>(terms);
        allTerms.addAll(more.terms);
        double[] allLabels = Arrays.copyOf(labels, size() + more.size());
        System.arraycopy(more.labels, 0, allLabels, size(), more.size());
        List<String> allKinds = new ArrayList<>(kinds);
        allKinds.addAll(more.kinds);
        return new LabelledPairs(allFeatures, allTerms, allLabels, allKinds);
    }

    /** Returns the pairs with some features set to 0, to see what the others do without them. */
    LabelledPairs without(IntPredicate dropped) {
        List<double[]> kept = features.stream()
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(i -> dropped.test(i) ? 0 : row[i])
                        .toArray())
                .toList();
        return new LabelledPairs(kept, terms, labels, kinds);
    }

    /** Returns the pairs without what is said of single terms. */
    LabelledPairs withoutTerms() {
        return new LabelledPairs(
                features, terms.stream().map(t -> Set.<String>of()).toList(), labels, kinds);
    }

    /** Deals the rows out to folds, by a seed. */
    int[] folds(int count, long seed) {
        int[] order = new int[size()];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < order.length; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        int[] folds = new int[size()];
        for (int i = 0; i < order.length; i++) {
            folds[order[i]] = i % count;
        }
        return folds;
    }
}
