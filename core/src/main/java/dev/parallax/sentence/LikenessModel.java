package dev.parallax.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The learned weights that turn what two texts have in common into a grade and a probability. Immutable and thread-safe.
 *
 * <p>The weights that come with Parallax were trained by {@code LikenessTrainer} of the benchmarks module on the Microsoft
 * Research Paraphrase Corpus and the STS Benchmark; the resource holds weights of features, of single words and of
 * pairs of words, and no texts.
 *
 * @param paraphrase tells whether two texts say the same, in log odds
 * @param grade tells how alike two texts are in meaning, 0 to 5
 */
public record LikenessModel(LikenessHead paraphrase, LikenessHead grade) {

    private static final String RESOURCE = "likeness-model.tsv";
    private static final String FEATURES = "features";
    private static final MathContext DIGITS = new MathContext(5);

    /** Returns the model for English that comes with Parallax; it is read once. */
    public static LikenessModel english() {
        return English.MODEL;
    }

    /** Returns the weights as the lines of the resource, rounded to five digits. */
    public String toTable() {
        return "# Weights of the likeness of two texts. Written by LikenessTrainer; do not edit.\n"
                + FEATURES
                + '\t'
                + featureNames()
                + '\n'
                + table("paraphrase", paraphrase)
                + table("grade", grade);
    }

    /**
     * Reads weights as {@link #toTable} writes them.
     *
     * @throws IllegalArgumentException if they are not such a table
     */
    public static LikenessModel parse(List<String> lines) {
        Builder paraphrase = new Builder();
        Builder grade = new Builder();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals(FEATURES)) {
                    if (!cells[1].equals(featureNames())) {
                        throw new IllegalArgumentException("the weights are for other features: " + cells[1]);
                    }
                    continue;
                }
                (cells[0].equals("grade") ? grade : paraphrase).add(cells);
            }
        }
        return new LikenessModel(paraphrase.build(), grade.build());
    }

    private static String featureNames() {
        return Arrays.stream(LikenessFeature.values()).map(Enum::name).collect(Collectors.joining(" "));
    }

    private static String table(String name, LikenessHead head) {
        StringBuilder out = new StringBuilder();
        out.append(name).append("\tlinear\t").append(numbers(head.linear())).append('\n');
        out.append(name).append("\tcalibration\t").append(numbers(head.start(), head.slope(), head.offset()));
        out.append('\n');
        for (BoostedTrees.Tree tree : head.trees().trees()) {
            String features =
                    Arrays.stream(tree.features()).mapToObj(Integer::toString).collect(Collectors.joining(" "));
            out.append(name).append("\ttree\t").append(features).append('\t');
            out.append(numbers(tree.thresholds())).append('\t').append(numbers(tree.leaves()));
            out.append('\n');
        }
        new TreeMap<>(head.terms())
                .forEach((term, weight) -> out.append(name)
                        .append("\tterm\t")
                        .append(term)
                        .append('\t')
                        .append(numbers(weight))
                        .append('\n'));
        return out.toString();
    }

    private static String numbers(double... values) {
        return Arrays.stream(values)
                .mapToObj(value ->
                        new BigDecimal(value).round(DIGITS).stripTrailingZeros().toString())
                .collect(Collectors.joining(" "));
    }

    private static double[] parseNumbers(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Gathers the lines of one head. */
    private static final class Builder {
        private double[] linear = {};
        private double[] calibration = {};
        private final List<BoostedTrees.Tree> trees = new ArrayList<>();
        private final Map<String, Double> terms = new HashMap<>();

        void add(String[] cells) {
            switch (cells[1]) {
                case "linear" -> linear = parseNumbers(cells[2]);
                case "calibration" -> calibration = parseNumbers(cells[2]);
                case "term" -> terms.put(cells[2], Double.valueOf(cells[3]));
                case "tree" -> {
                    int[] features = Arrays.stream(cells[2].split(" ", -1))
                            .mapToInt(Integer::parseInt)
                            .toArray();
                    trees.add(new BoostedTrees.Tree(features, parseNumbers(cells[3]), parseNumbers(cells[4])));
                }
                default -> throw new IllegalArgumentException("no line of weights: " + cells[1]);
            }
        }

        LikenessHead build() {
            if (calibration.length != 3) {
                throw new IllegalArgumentException("no calibration among the weights");
            }
            return new LikenessHead(
                    linear, calibration[0], BoostedTrees.of(trees), terms, calibration[1], calibration[2]);
        }
    }

    /** Puts off reading the weights until they are asked for. */
    private static final class English {
        static final LikenessModel MODEL = load();

        private static LikenessModel load() {
            InputStream stream = Objects.requireNonNull(
                    LikenessModel.class.getResourceAsStream(RESOURCE), "resource " + RESOURCE + " is missing");
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return parse(lines.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
