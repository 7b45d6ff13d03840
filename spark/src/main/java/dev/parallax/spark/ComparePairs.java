package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;

import dev.parallax.duplicate.ArticleDigest;
import dev.parallax.duplicate.DuplicateRule;
import dev.parallax.duplicate.DuplicateSteps;
import dev.parallax.duplicate.Overlap;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Compares pairs of articles exactly. Of each pair it tells, for the one with the lower number ({@code low}) and the
 * other ({@code high}): their shingles and those in common, whether the two are alike, whether each repeats the other and
 * by which share, and which keys of their samples they have in common.
 */
final class ComparePairs implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    static final StructType SCHEMA = new StructType()
            .add("low", DataTypes.LongType)
            .add("high", DataTypes.LongType)
            .add("shingles_low", DataTypes.IntegerType)
            .add("shingles_high", DataTypes.IntegerType)
            .add("common", DataTypes.IntegerType)
            .add("alike", DataTypes.BooleanType)
            .add("low_repeats", DataTypes.BooleanType)
            .add("high_repeats", DataTypes.BooleanType)
            .add("similarity_low", DataTypes.DoubleType)
            .add("similarity_high", DataTypes.DoubleType)
            .add("need", DataTypes.IntegerType)
            .add("keys", DataTypes.createArrayType(DataTypes.LongType, false));

    private final DedupOptions options;

    private ComparePairs(DedupOptions options) {
        this.options = options;
    }

    /**
     * Compares pairs.
     *
     * @param pairs of articles' numbers, {@code one} and {@code other}, each once, with a {@code salt}: the other of many
     *     pairs would have all of them in one task, had it not several salts
     * @param digests of all articles, by {@code number}
     */
    static Dataset<Row> of(Dataset<Row> pairs, Dataset<Row> digests, DedupOptions options) {
        Dataset<Row> others = pairs.select("other", "salt")
                .distinct()
                .join(digests.select(col("number").as("other"), col("digest").as("digest_other")), "other");
        return pairs.join(others, new String[] {"other", "salt"})
                .join(digests.select(col("number").as("one"), col("digest").as("digest_one")), "one")
                .mapPartitions(new ComparePairs(options), Encoders.row(SCHEMA));
    }

    @Override
    public Iterator<Row> call(Iterator<Row> pairs) {
        DuplicateRule rule = options.deduplicator().settings().rule();
        DuplicateSteps steps = DuplicateSteps.of(options.deduplicator());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pairs.hasNext();
            }

            @Override
            public Row next() {
                Row pair = pairs.next();
                long one = pair.<Long>getAs("one");
                long other = pair.<Long>getAs("other");
                ArticleDigest first = ArticleDigest.fromBytes(pair.getAs("digest_one"));
                ArticleDigest second = ArticleDigest.fromBytes(pair.getAs("digest_other"));
                return one < other
                        ? compared(one, first, other, second, steps, rule)
                        : compared(other, second, one, first, steps, rule);
            }
        };
    }

    private static Row compared(
            long low, ArticleDigest a, long high, ArticleDigest b, DuplicateSteps steps, DuplicateRule rule) {
        @Nullable Overlap overlap = steps.overlap(a, b);
        boolean lowRepeats = overlap != null && rule.isDuplicate(overlap);
        boolean highRepeats = overlap != null && rule.isDuplicate(overlap.swapped());
        if (overlap == null || (!lowRepeats && !highRepeats)) {
            return RowFactory.create(
                    low, high, a.shingles(), b.shingles(), 0, false, false, false, 0.0, 0.0, 0, new long[0]);
        }
        return RowFactory.create(
                low,
                high,
                a.shingles(),
                b.shingles(),
                overlap.common(),
                rule.isAlike(overlap),
                lowRepeats,
                highRepeats,
                rule.similarity(overlap),
                rule.similarity(overlap.swapped()),
                steps.samplesNeeded(a.sampleKeys().length, b.sampleKeys().length),
                a.commonSampleKeys(b));
    }
}
