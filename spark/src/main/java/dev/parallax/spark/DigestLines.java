package dev.parallax.spark;

import dev.parallax.article.Article;
import dev.parallax.duplicate.ArticleDigest;
import dev.parallax.duplicate.Deduplicator;
import dev.parallax.duplicate.DuplicateSteps;
import dev.parallax.duplicate.KeepPolicy;
import dev.parallax.formats.read.Problem;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Makes digests of the articles in some lines of {@link ArticleInput}, and rows that tell what could not be read. */
final class DigestLines implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    /** What a row is about: a digest, or a problem by its severity. */
    static final StructType SCHEMA = new StructType()
            .add("problem", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("sort_key", DataTypes.BinaryType)
            .add("id", DataTypes.StringType)
            .add("position", DataTypes.LongType)
            .add("shingles", DataTypes.IntegerType)
            .add("need", DataTypes.IntegerType)
            .add("bands", DataTypes.createArrayType(DataTypes.LongType, false))
            .add("samples", DataTypes.createArrayType(DataTypes.LongType, false))
            .add("digest", DataTypes.BinaryType);

    private final DedupOptions options;

    DigestLines(DedupOptions options) {
        this.options = options;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> lines) {
        return new Digests(options.deduplicator(), lines);
    }

    /** The rows of one partition. */
    private static final class Digests extends ArticleLines {

        private final KeepPolicy keep;
        private final DuplicateSteps steps;

        Digests(Deduplicator deduplicator, Iterator<Row> lines) {
            super(lines);
            this.keep = deduplicator.keep();
            this.steps = DuplicateSteps.of(deduplicator);
        }

        @Override
        Row row(Article article, long position) {
            ArticleDigest digest = steps.digest(article, position);
            long[] samples = digest.sampleKeys();
            return RowFactory.create(
                    null,
                    null,
                    keep.sortKey(digest.listed()),
                    article.id(),
                    position,
                    digest.shingles(),
                    steps.samplesNeeded(samples.length, samples.length),
                    digest.bandKeys(),
                    samples,
                    digest.toBytes());
        }

        @Override
        Row row(Problem problem) {
            return RowFactory.create(
                    problem.severity().name(), problem.message(), null, null, null, null, null, null, null, null);
        }
    }
}
