package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * Consecutive numbers in the order of a sort. Spark can only number rows by partition and place without gathering them
 * on one machine; what each number is in the whole follows from the sizes of the partitions.
 */
final class Numbers {

    /** Spark's own number of a row: the partition above, the place in it below. */
    private static final String MARK = "mark";

    private static final int PLACE_BITS = 33;

    private Numbers() {}

    /** Returns the rows in order, marked; write them down before they are numbered. */
    static Dataset<Row> marked(Dataset<Row> rows, String... order) {
        return rows.orderBy(columns(order)).withColumn(MARK, functions.monotonically_increasing_id());
    }

    /** Returns marked rows that were written down, with a column of numbers from 0 in place of the marks. */
    static Dataset<Row> numbered(Dataset<Row> marked, String name) {
        List<Row> sizes = marked.groupBy(
                        functions.shiftrightunsigned(col(MARK), PLACE_BITS).as("partition"))
                .count()
                .orderBy("partition")
                .collectAsList();
        int partitions = sizes.isEmpty() ? 0 : (int) sizes.get(sizes.size() - 1).getLong(0) + 1;
        long[] firsts = new long[partitions];
        long next = 0;
        for (Row size : sizes) {
            firsts[(int) size.getLong(0)] = next;
            next += size.getLong(1);
        }
        UDF1<Long, Long> number = mark -> firsts[(int) (mark >>> PLACE_BITS)] + (mark & ((1L << PLACE_BITS) - 1));
        return marked.withColumn(name, udf(number, DataTypes.LongType).apply(col(MARK)))
                .drop(MARK);
    }

    private static Column[] columns(String... names) {
        Column[] columns = new Column[names.length];
        for (int i = 0; i < names.length; i++) {
            columns[i] = col(names[i]);
        }
        return columns;
    }
}
