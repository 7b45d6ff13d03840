package dev.parallax.training;

import dev.parallax.internal.Hashing;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns {@code WordVectors} from a large collection by counting: which stems stand near which, as positive pointwise
 * mutual information, reduced to its largest singular vectors.
 *
 * <p>Usage: {@code VectorTrainer FILE [WORDS DIMENSIONS WINDOW POWER]}. Needs about 2 GB. Each distinct sentence of the
 * collection counts once, so that what wires and page layouts repeat does not. Written are stems that occur often, in
 * alphabetical order, and a vector for each: no texts.
 */
public final class VectorTrainer {

    private static final int LONGEST = 18;

    /** Contexts are counted to this power, which takes weight from rare ones (Levy, Goldberg and Dagan 2015). */
    private static final double SMOOTHING = 0.75;

    private final int window;
    private final Map<String, Integer> rows = new HashMap<>();
    private float[][] counts = {};

    private VectorTrainer(int window) {
        this.window = window;
    }

    /** Runs the trainer. */
    public static void main(String[] args) throws IOException {
        int words = args.length > 1 ? Integer.parseInt(args[1]) : 14_000;
        int dimensions = args.length > 2 ? Integer.parseInt(args[2]) : 180;
        int window = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        double power = args.length > 4 ? Double.parseDouble(args[4]) : 0.5;
        VectorTrainer trainer = new VectorTrainer(window);
        String[] vocabulary = trainer.vocabulary(words);
        trainer.count();
        trainer.toMutualInformation();
        double[][] vectors = trainer.reduce(dimensions, power);
        write(Path.of(args[0]), vocabulary, vectors);
    }

    private interface SentenceVisitor {
        void visit(Tokens tokens, int from, int to);
    }

    private static void forEachSentence(SentenceVisitor visitor) {
        Path bulk = LabelledData.folder().resolve("data/bulk/articles.jsonl.gz");
        Analyzer analyzer = Analyzer.create();
        Set<Long> seen = new HashSet<>();
        LabelledData.forEachArticle(bulk, article -> {
            Document document = analyzer.analyze(article);
            for (Sentence sentence : document.sentences()) {
                if (seen.add(Hashing.word(document.text(sentence)))) {
                    visitor.visit(document.tokens(), sentence.firstToken(), sentence.endToken());
                }
            }
        });
    }

    private String[] vocabulary(int words) {
        Map<String, Integer> frequencies = new HashMap<>();
        forEachSentence((tokens, from, to) -> {
            for (int i = from; i < to; i++) {
                frequencies.merge(tokens.stem(i), 1, Integer::sum);
            }
        });
        List<String> chosen = frequencies.entrySet().stream()
                .filter(entry -> entry.getKey().length() <= LONGEST
                        && entry.getKey().chars().allMatch(Character::isLetter))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(words)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        chosen.forEach(stem -> rows.put(stem, rows.size()));
        System.err.println(chosen.size() + " of " + frequencies.size() + " stems, the rarest "
                + chosen.stream().mapToInt(frequencies::get).min().orElse(0) + " times");
        return chosen.toArray(String[]::new);
    }

    private void count() {
        counts = new float[rows.size()][rows.size()];
        forEachSentence((tokens, from, to) -> {
            int[] ids = new int[to - from];
            Arrays.setAll(ids, i -> rows.getOrDefault(tokens.stem(from + i), -1));
            for (int i = 0; i < ids.length; i++) {
                for (int j = i + 1; j < Math.min(ids.length, i + 1 + window) && ids[i] >= 0; j++) {
                    if (ids[j] >= 0) {
                        float near = (window + 1f - (j - i)) / window;
                        counts[ids[i]][ids[j]] += near;
                        counts[ids[j]][ids[i]] += near;
                    }
                }
            }
        });
    }

    private void toMutualInformation() {
        int n = counts.length;
        double[] sums = new double[n];
        double all = 0;
        double smoothed = 0;
        for (int i = 0; i < n; i++) {
            for (float count : counts[i]) {
                sums[i] += count;
            }
            all += sums[i];
            smoothed += Math.pow(sums[i], SMOOTHING);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (counts[i][j] > 0) {
                    double context = Math.pow(sums[j], SMOOTHING) / smoothed;
                    counts[i][j] = (float) Math.max(0, Math.log(counts[i][j] / (sums[i] * context)));
                }
            }
        }
        System.err.println(Math.round(all) + " weighted neighbours");
    }

    private double[][] reduce(int dimensions, double power) {
        int n = counts.length;
        int[][] columns = new int[n][];
        float[][] values = new float[n][];
        long all = 0;
        for (int i = 0; i < n; i++) {
            float[] row = counts[i];
            columns[i] = IntStream.range(0, n).filter(j -> row[j] > 0).toArray();
            values[i] = new float[columns[i].length];
            for (int k = 0; k < values[i].length; k++) {
                values[i][k] = row[columns[i][k]];
            }
            all += values[i].length;
            counts[i] = new float[0];
        }
        System.err.println(all + " values above 0");
        return new TruncatedSvd(columns, values).rows(dimensions, power);
    }

    private static void write(Path file, String[] vocabulary, double[][] vectors) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(0x50585601);
            out.writeInt(vocabulary.length);
            out.writeInt(vectors[0].length);
            for (String stem : vocabulary) {
                out.writeUTF(stem);
            }
            for (double[] vector : vectors) {
                double largest = Arrays.stream(vector).map(Math::abs).max().orElse(0);
                for (double value : vector) {
                    out.writeByte(largest == 0 ? 0 : (int) Math.round(127 * value / largest));
                }
            }
        }
    }
}
