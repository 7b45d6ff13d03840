package dev.parallax.align;

import dev.parallax.sentence.BoostedTrees;
import dev.parallax.sentence.PairFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The learned weights that turn the features of two sentences into the probability of a link. Immutable and
 * thread-safe.
 *
 * <p>Two models: the first, a logistic regression, sees the two sentences alone; the second, a logistic regression with
 * boosted trees on top, also how the pair stands among the other candidates as the first one sees them. The weights that
 * come with Parallax were trained by {@code LinkTrainer} of the benchmarks module.
 */
public final class LinkModel {

    private static final String RESOURCE = "link-model.tsv";
    private static final String INTERCEPT = "INTERCEPT";
    private static final String TREE = "tree\t";

    /** The least probability that two sentences of nearly the same words are linked with. */
    private static final double SAME_WORDS = 0.8;

    private static final double NEARLY_ALL = 0.85;

    /** Fewer words than these are said on many occasions. */
    private static final double FEW_WORDS = StrictMath.log1p(6);

    private final LogisticModel pair;
    private final LogisticModel context;
    private final BoostedTrees trees;

    private LinkModel(LogisticModel pair, LogisticModel context, BoostedTrees trees) {
        this.pair = pair;
        this.context = context;
        this.trees = trees;
    }

    /**
     * Returns a model with the given weights.
     *
     * @param pair the intercept, then a weight for each {@link PairFeature}
     * @param context the intercept, then a weight for each {@link PairFeature}, then for each {@link ContextFeature}
     * @param trees what is added to the log odds of the second model; they see the same features
     * @throws IllegalArgumentException if a number of weights is wrong
     */
    public static LinkModel of(double[] pair, double[] context, BoostedTrees trees) {
        int pairs = PairFeature.values().length;
        int contexts = ContextFeature.values().length;
        if (pair.length != 1 + pairs || context.length != 1 + pairs + contexts) {
            throw new IllegalArgumentException("weights: " + pair.length + " and " + context.length + ", not "
                    + (1 + pairs) + " and " + (1 + pairs + contexts));
        }
        return new LinkModel(logistic(pair), logistic(context), trees);
    }

    /** Returns the model for English news that comes with Parallax; it is read once. */
    public static LinkModel english() {
        return English.MODEL;
    }

    LogisticModel pair() {
        return pair;
    }

    /** Returns the probability of a link, given the pair features and the context features. */
    double probability(double[] features) {
        double probability = LogisticModel.probability(context.logOdds(features) + trees.value(features));
        return isNearlyTheSame(features) ? Math.max(SAME_WORDS, probability) : probability;
    }

    /** Two sentences of nearly the same words, and not few of them: linked, however odd they are otherwise. */
    private static boolean isNearlyTheSame(double[] features) {
        return features[PairFeature.CONTAINMENT_LOW.index()] >= NEARLY_ALL
                && features[PairFeature.BIGRAMS.index()] >= NEARLY_ALL
                && features[PairFeature.SHORTER.index()] >= FEW_WORDS;
    }

    private static LogisticModel logistic(double[] weights) {
        return new LogisticModel(weights[0], Arrays.copyOfRange(weights, 1, weights.length));
    }

    private static LinkModel load() {
        InputStream stream = Objects.requireNonNull(
                LinkModel.class.getResourceAsStream(RESOURCE), "resource " + RESOURCE + " is missing");
        Map<String, Double> weights = new HashMap<>();
        List<BoostedTrees.Tree> trees = new ArrayList<>();
        Map<String, Integer> indexes = indexes();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(TREE)) {
                    trees.add(tree(line.split("\t", -1), indexes));
                } else if (!line.startsWith("#")) {
                    int tab = line.lastIndexOf('\t');
                    weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(vector(weights, "pair", false), vector(weights, "context", true), BoostedTrees.of(trees));
    }

    /** Reads a tree, whose features are given by name. */
    private static BoostedTrees.Tree tree(String[] cells, Map<String, Integer> indexes) {
        int[] features = Arrays.stream(cells[1].split(" ", -1))
                .mapToInt(name -> Objects.requireNonNull(indexes.get(name), name))
                .toArray();
        return new BoostedTrees.Tree(features, numbers(cells[2]), numbers(cells[3]));
    }

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Map<String, Integer> indexes() {
        Map<String, Integer> indexes = new HashMap<>();
        for (PairFeature feature : PairFeature.values()) {
            indexes.put(feature.name(), feature.index());
        }
        for (ContextFeature feature : ContextFeature.values()) {
            indexes.put(feature.name(), PairFeature.values().length + feature.index());
        }
        return indexes;
    }

    private static double[] vector(Map<String, Double> weights, String stage, boolean withContext) {
        PairFeature[] pairs = PairFeature.values();
        ContextFeature[] contexts = withContext ? ContextFeature.values() : new ContextFeature[0];
        double[] vector = new double[1 + pairs.length + contexts.length];
        vector[0] = weight(weights, stage, INTERCEPT);
        for (PairFeature feature : pairs) {
            vector[1 + feature.index()] = weight(weights, stage, feature.name());
        }
        for (ContextFeature feature : contexts) {
            vector[1 + pairs.length + feature.index()] = weight(weights, stage, feature.name());
        }
        return vector;
    }

    private static double weight(Map<String, Double> weights, String stage, String name) {
        return Objects.requireNonNull(weights.get(stage + '\t' + name), () -> "no weight for " + stage + ' ' + name);
    }

    /** Puts off reading the weights until they are asked for. */
    private static final class English {
        static final LinkModel MODEL = load();
    }
}
