package dev.parallax.spark;

import dev.parallax.article.Article;
import dev.parallax.formats.read.Problem;
import dev.parallax.reuse.CollectionPairs;
import dev.parallax.reuse.ReuseText;
import dev.parallax.text.Analyzer;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Makes the runs of words of the articles in some lines of {@link ArticleInput}, and rows that tell what could not be read. */
final class RunLines implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    static final StructType SCHEMA = new StructType()
            .add("problem", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("position", DataTypes.LongType)
            .add("outlet", DataTypes.StringType)
            .add("runs", DataTypes.createArrayType(DataTypes.LongType, false));

    @Override
    public Iterator<Row> call(Iterator<Row> lines) {
        return new ArticleLines(lines) {
            private final Analyzer analyzer = Analyzer.create();

            @Override
            Row row(Article article, long position) {
                String outlet = article.outlet();
                return RowFactory.create(
                        null,
                        null,
                        article.id(),
                        position,
                        outlet == null || outlet.isBlank() ? null : outlet,
                        CollectionPairs.runs(ReuseText.of(analyzer.analyze(article))));
            }

            @Override
            Row row(Problem problem) {
                return RowFactory.create(problem.severity().name(), problem.message(), null, null, null, null);
            }
        };
    }
}
