package dev.parallax.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The method of Python's text-dedup, written anew in Java as a peer for whole runs from a file of JSON Lines to groups:
 * SHA-1 of each shingle, one linear hash a permutation, bands into hash maps, and a group of all that are connected,
 * without a look at the texts. Arguments: the file, the shingle size, permutations, bands and rows ({@code 3 128 35 3}
 * unless given, as Parallax has them).
 */
public final class TextDedupMethod {

    private static final long PRIME = (1L << 61) - 1;
    private static final long MAX = (1L << 32) - 1;

    private final int size;
    private final int bands;
    private final int rows;
    private final long[] a;
    private final long[] b;
    private final List<Map<ByteBuffer, Integer>> tables = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    TextDedupMethod(int size, int permutations, int bands, int rows) {
        this.size = size;
        this.bands = bands;
        this.rows = rows;
        a = new long[permutations];
        b = new long[permutations];
        Random random = new Random(42);
        for (int i = 0; i < permutations; i++) {
            a[i] = 1 + Math.floorMod(random.nextLong(), PRIME - 1);
            b[i] = Math.floorMod(random.nextLong(), PRIME);
        }
        for (int i = 0; i < bands; i++) {
            tables.add(new HashMap<>());
        }
    }

    /** Prints the number of articles, of those in a group before which another one came, and of groups. */
    public static void main(String[] args) throws IOException {
        int[] numbers = {3, 128, 35, 3};
        for (int i = 1; i < args.length; i++) {
            numbers[i - 1] = Integer.parseInt(args[i]);
        }
        TextDedupMethod method = new TextDedupMethod(numbers[0], numbers[1], numbers[2], numbers[3]);
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader reader = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode article = mapper.readTree(line);
                method.add(article.get("text").asText());
            }
        }
        System.out.println(method.summary());
    }

    void add(String text) {
        int number = parents.size();
        parents.add(number);
        long[] minima = minima(shingles(text));
        for (int band = 0; band < bands; band++) {
            ByteBuffer key = ByteBuffer.allocate(rows * Long.BYTES);
            for (int row = 0; row < rows; row++) {
                key.putLong(minima[band * rows + row]);
            }
            Integer other = tables.get(band).putIfAbsent(key.flip(), number);
            if (other != null) {
                parents.set(root(number), root(other));
            }
        }
    }

    String summary() {
        Set<Integer> roots = new HashSet<>();
        int copies = 0;
        for (int i = 0; i < parents.size(); i++) {
            int root = root(i);
            copies += root == i ? 0 : 1;
            if (root != i) {
                roots.add(root);
            }
        }
        return String.format(Locale.ROOT, "%d articles, %d dropped, %d groups", parents.size(), copies, roots.size());
    }

    private int root(int number) {
        int root = number;
        while (parents.get(root) != root) {
            parents.set(root, parents.get(parents.get(root)));
            root = parents.get(root);
        }
        return root;
    }

    private Set<String> shingles(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + size <= words.length; i++) {
            shingles.add(String.join(" ", List.of(words).subList(i, i + size)));
        }
        return shingles;
    }

    private long[] minima(Set<String> shingles) {
        long[] minima = new long[a.length];
        Arrays.fill(minima, MAX);
        for (String shingle : shingles) {
            long hash = sha1(shingle);
            for (int i = 0; i < a.length; i++) {
                minima[i] = Math.min(minima[i], modulo(a[i], hash, b[i]) & MAX);
            }
        }
        return minima;
    }

    /** Returns (a x + b) mod 2^61 - 1 for x below 2^32. */
    static long modulo(long a, long x, long b) {
        long high = Math.multiplyHigh(a, x);
        long low = a * x;
        long sum = (low & PRIME) + ((high << 3) | (low >>> 61)) + b;
        sum = (sum & PRIME) + (sum >>> 61);
        return sum >= PRIME ? sum - PRIME : sum;
    }

    private static long sha1(String shingle) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(shingle.getBytes(StandardCharsets.UTF_8));
            return Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
