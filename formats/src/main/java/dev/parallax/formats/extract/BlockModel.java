package dev.parallax.formats.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Two logistic regressions over {@link BlockFeature}s: how probable it is that a block belongs to the article. The
 * weights in {@code block-model.tsv} are written by {@code BlockModelTraining}. Immutable and thread-safe.
 */
final class BlockModel {

    private final double[] intercepts;
    private final double[][] weights;

    BlockModel(double[] intercepts, double[][] weights) {
        this.intercepts = intercepts;
        this.weights = weights;
    }

    /** Returns the probability by the first (1) or second (2) stage. */
    double probability(int stage, int[] features) {
        double sum = intercepts[stage - 1];
        double[] of = weights[stage - 1];
        for (int feature : features) {
            sum += of[feature];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Returns the model as {@link #load} reads it, weights of 0 left out. */
    String write() {
        StringBuilder out = new StringBuilder("# stage\tfeature\tbin\tweight\n");
        for (int stage = 0; stage < 2; stage++) {
            line(out, stage, "INTERCEPT", 0, intercepts[stage]);
            for (BlockFeature feature : BlockFeature.values()) {
                for (int bin = 0; bin < feature.bins(); bin++) {
                    line(out, stage, feature.name(), bin, weights[stage][feature.at(bin)]);
                }
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, int stage, String feature, int bin, double weight) {
        double rounded = Math.round(weight * 1000) / 1000.0;
        if (rounded != 0) {
            out.append(stage + 1)
                    .append('\t')
                    .append(feature)
                    .append('\t')
                    .append(bin)
                    .append('\t');
            out.append(rounded).append('\n');
        }
    }

    static BlockModel load() {
        double[] intercepts = new double[2];
        double[][] weights = new double[2][BlockFeature.SIZE];
        try (InputStream in = Objects.requireNonNull(BlockModel.class.getResourceAsStream("block-model.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                int stage = Integer.parseInt(cells[0]) - 1;
                double weight = Double.parseDouble(cells[3]);
                if (cells[1].equals("INTERCEPT")) {
                    intercepts[stage] = weight;
                } else {
                    BlockFeature feature = BlockFeature.valueOf(cells[1]);
                    weights[stage][feature.at(Integer.parseInt(cells[2]))] = weight;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BlockModel(intercepts, weights);
    }
}
