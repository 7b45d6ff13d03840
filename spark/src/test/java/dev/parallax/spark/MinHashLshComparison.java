package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;

import dev.parallax.article.Article;
import dev.parallax.duplicate.Deduplicator;
import dev.parallax.formats.read.ArticleReader;
import dev.parallax.formats.read.ArticleSink;
import dev.parallax.formats.read.Problem;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.TextShingler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Measures {@link DedupJob} beside MLlib's {@code MinHashLSH.approxSimilarityJoin} on the same articles in one run: pairs
 * compared, recall of the pairs over the threshold, time, bytes shuffled.
 *
 * <p>MLlib is given its vectors ready-made and is only asked for pairs; ours reads JSON Lines and ends with clusters, so the
 * comparison of times is to MLlib's advantage. Arguments: the number of articles to make up (or a file of JSON Lines),
 * one number of hash tables of MLlib or more.
 */
final class MinHashLshComparison {

    private static final double THRESHOLD = 0.5;
    private static final int FEATURES = 1 << 30;

    private MinHashLshComparison() {}

    public static void main(String[] args) throws IOException {
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .appName("comparison")
                .config("spark.log.level", "ERROR")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        Path folder = Files.createTempDirectory("comparison");
        Path file = Files.exists(Path.of(args[0]))
                ? Path.of(args[0])
                : Files.write(folder.resolve("news.jsonl"), news(Integer.parseInt(args[0])));
        TaskCounts counts = TaskCounts.of(spark);
        Map<String, ShingleSet> shingles = shingles(file);
        Set<String> expected = pairs(shingles);
        System.out.println(
                shingles.size() + " articles, " + expected.size() + " pairs of Jaccard " + THRESHOLD + " or more");
        for (double containment : new double[] {2, 2, 0.8}) {
            counts.take();
            long start = System.nanoTime();
            DedupResult result = DedupJob.of(DedupOptions.create().withContainment(containment))
                    .run(
                            spark,
                            List.of(file.toString()),
                            folder.resolve("steps" + start).toString());
            double seconds = (System.nanoTime() - start) / 1e9;
            Set<String> dropped = new HashSet<>();
            result.members().collectAsList().forEach(row -> dropped.add(row.getString(0)));
            long covered = expected.stream()
                    .filter(pair -> dropped.contains(pair.substring(0, pair.indexOf(' ')))
                            || dropped.contains(pair.substring(pair.indexOf(' ') + 1)))
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "parallax, containment %s: %d pairs compared, %.4f of the pairs no more among the kept, %d clusters, %.1f s, %s%n",
                    containment,
                    result.compared(),
                    (double) covered / expected.size(),
                    result.clusterCount(),
                    seconds,
                    counts.take());
        }
        Dataset<Row> vectors = vectors(spark, shingles).repartition(8).persist();
        vectors.count();
        for (String argument : List.of(args).subList(1, args.length)) {
            int tables = Integer.parseInt(argument);
            counts.take();
            long start = System.nanoTime();
            MinHashLSHModel model = new MinHashLSH()
                    .setNumHashTables(tables)
                    .setInputCol("features")
                    .setOutputCol("hashes")
                    .setSeed(7)
                    .fit(vectors);
            List<Row> found = model.approxSimilarityJoin(vectors, vectors, 1 - THRESHOLD + 1e-9, "distance")
                    .select(col("datasetA.id"), col("datasetB.id"))
                    .where("datasetA.id < datasetB.id")
                    .collectAsList();
            double seconds = (System.nanoTime() - start) / 1e9;
            String tasks = counts.take();
            long right = found.stream()
                    .filter(row -> expected.contains(row.getString(0) + ' ' + row.getString(1)))
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "MLlib, %d tables: %d pairs compared, recall %.4f, %.1f s, %s%n",
                    tables,
                    candidates(model, vectors),
                    (double) right / expected.size(),
                    seconds,
                    tasks);
        }
        spark.stop();
    }

    private static List<String> news(int articles) {
        RandomNews news = new RandomNews(1);
        while (news.size() < articles) {
            List<String> report = news.report(16);
            news.add(report);
            for (int copies = news.next(5) == 0 ? 1 + news.next(3) : 0; copies > 0; copies--) {
                news.add(news.edited(report, 12 + news.next(60)));
            }
        }
        return news.lines();
    }

    private static Map<String, ShingleSet> shingles(Path file) {
        TextShingler shingler = Deduplicator.create().shingler().textShingler();
        Map<String, ShingleSet> shingles = new HashMap<>();
        ArticleReader.create().read(List.of(file.toString()), new ArticleSink() {
            @Override
            public void article(Article article) {
                shingles.put(article.id(), shingler.shingles(article.text()));
            }

            @Override
            public void problem(Problem problem) {}
        });
        return shingles;
    }

    /** Finds the pairs over the threshold exactly, through an index of all shingles. */
    private static Set<String> pairs(Map<String, ShingleSet> shingles) {
        List<String> ids = shingles.keySet().stream().sorted().toList();
        List<ShingleSet> sets =
                ids.stream().map(id -> Objects.requireNonNull(shingles.get(id))).toList();
        Map<Long, List<Integer>> index = new HashMap<>();
        Set<String> pairs = new HashSet<>();
        int[] common = new int[ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            ShingleSet own = sets.get(i);
            java.util.Arrays.fill(common, 0, i, 0);
            for (long hash : own.toArray()) {
                List<Integer> others = index.computeIfAbsent(hash, key -> new ArrayList<>(1));
                for (int other : others) {
                    common[other]++;
                }
                others.add(i);
            }
            for (int j = 0; j < i; j++) {
                int size = own.size() + sets.get(j).size() - common[j];
                if (common[j] >= THRESHOLD * size) {
                    pairs.add(ids.get(j) + ' ' + ids.get(i));
                }
            }
        }
        return pairs;
    }

    private static Dataset<Row> vectors(SparkSession spark, Map<String, ShingleSet> shingles) {
        List<Row> rows = new ArrayList<>();
        shingles.forEach((id, set) -> {
            int[] features = java.util.stream.LongStream.of(set.toArray())
                    .mapToInt(hash -> (int) (hash >>> 34))
                    .sorted()
                    .distinct()
                    .toArray();
            double[] ones = new double[features.length];
            java.util.Arrays.fill(ones, 1);
            rows.add(RowFactory.create(id, Vectors.sparse(FEATURES, features, ones)));
        });
        return spark.createDataFrame(
                rows, new StructType().add("id", DataTypes.StringType).add("features", SQLDataTypes.VectorType()));
    }

    /** Counts the pairs that the join of MLlib compares, each once: those with a hash in common in a table. */
    private static long candidates(MinHashLSHModel model, Dataset<Row> vectors) {
        Dataset<Row> hashes = model.transform(vectors)
                .select(col("id"), functions.posexplode(col("hashes")))
                .selectExpr("id", "pos", "col as hash");
        return hashes.join(hashes.withColumnRenamed("id", "other"), new String[] {"pos", "hash"})
                .where("id < other")
                .select("id", "other")
                .distinct()
                .count();
    }
}
