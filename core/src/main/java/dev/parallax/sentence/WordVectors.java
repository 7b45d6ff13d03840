package dev.parallax.sentence;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Vectors of English stems, learned by counting which words stand near one another in news: words of like use have
 * vectors of like direction. Immutable and thread-safe.
 *
 * <p>Positive pointwise mutual information of words within a few places, reduced to its largest singular vectors, as in
 * Levy, Goldberg and Dagan, <i>Improving distributional similarity with lessons learned from word embeddings</i>
 * (TACL 2015); each vector has length 1, at a byte for each dimension. The table holds stems and numbers, no texts; it was made by
 * {@code VectorTrainer} of the benchmarks module. Likeness of use is not likeness of meaning: {@code rise} and
 * {@code fall} have like vectors.
 */
public final class WordVectors {

    private static final String RESOURCE = "word-vectors.bin";

    /** What the table begins with: the letters PXWV and the version of the format. */
    private static final int MAGIC = 0x50585601;

    private final Map<String, Integer> rows;
    private final int dimensions;
    private final byte[] values;
    private final float[] scales;

    private WordVectors(Map<String, Integer> rows, int dimensions, byte[] values) {
        this.rows = rows;
        this.dimensions = dimensions;
        this.values = values;
        this.scales = new float[rows.size()];
        for (int row = 0; row < scales.length; row++) {
            long squares = 0;
            for (int i = row * dimensions; i < (row + 1) * dimensions; i++) {
                squares += values[i] * values[i];
            }
            scales[row] = squares == 0 ? 0 : (float) (1 / Math.sqrt((double) squares));
        }
    }

    /** Returns the vectors that come with Parallax; they are read once, when they are first asked for. */
    public static WordVectors english() {
        return English.TABLE;
    }

    /** Returns the number of dimensions. */
    public int dimensions() {
        return dimensions;
    }

    /** Returns the number of stems that have a vector. */
    public int size() {
        return scales.length;
    }

    /** Returns the stems that have a vector. */
    Set<String> stems() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** Returns the number of a stem's vector, or -1 if it has none. */
    public int row(String stem) {
        return rows.getOrDefault(stem, -1);
    }

    /** Returns the cosine of the vectors of two stems, -1 to 1; 1 if they are one stem, 0 if either has no vector. */
    public double similarity(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int rowA = row(a);
        int rowB = row(b);
        return rowA < 0 || rowB < 0 ? 0 : similarity(rowA, rowB);
    }

    /**
     * Returns the cosine of two vectors, -1 to 1. Takes time linear in the number of dimensions.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double similarity(int rowA, int rowB) {
        Objects.checkIndex(rowA, size());
        Objects.checkIndex(rowB, size());
        int dot = 0;
        int a = rowA * dimensions;
        int b = rowB * dimensions;
        for (int i = 0; i < dimensions; i++) {
            dot += values[a + i] * values[b + i];
        }
        return dot * (double) scales[rowA] * scales[rowB];
    }

    /** Returns the values of a vector before they are brought to length 1, as integers, which processors add fast. */
    int[] values(int row) {
        int[] vector = new int[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = values[row * dimensions + i];
        }
        return vector;
    }

    /** Returns the factor that brings the values of a vector to length 1. */
    double scale(int row) {
        return scales[row];
    }

    /**
     * Adds a vector of length 1, times a weight, to a sum.
     *
     * @throws IndexOutOfBoundsException if there is no such row, or the sum has fewer dimensions
     */
    public void addTo(double[] sum, int row, double weight) {
        Objects.checkIndex(row, size());
        double factor = weight * scales[row];
        for (int i = 0; i < dimensions; i++) {
            sum[i] += factor * values[row * dimensions + i];
        }
    }

    private static WordVectors load() {
        InputStream stream = Objects.requireNonNull(
                WordVectors.class.getResourceAsStream(RESOURCE), "resource " + RESOURCE + " is missing");
        try (stream;
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(stream.readAllBytes()))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalStateException("resource " + RESOURCE + " is no table of word vectors");
            }
            int words = in.readInt();
            int dimensions = in.readInt();
            Map<String, Integer> rows = new HashMap<>(words * 2);
            for (int row = 0; row < words; row++) {
                rows.put(in.readUTF(), row);
            }
            byte[] values = new byte[words * dimensions];
            in.readFully(values);
            return new WordVectors(rows, dimensions, values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts off reading the table until it is asked for. */
    private static final class English {
        static final WordVectors TABLE = load();
    }
}
