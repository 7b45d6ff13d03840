package dev.parallax.formats.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.Decimals;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that a comparison holds, as a tidy table: a row for each thing, a column for each of its
 * properties. Immutable and thread-safe.
 */
public final class Table {

    private final String name;
    private final String meaning;
    private final Body<?> body;

    private Table(String name, String meaning, Body<?> body) {
        this.name = name;
        this.meaning = meaning;
        this.body = body;
    }

    /** Returns a table whose rows are given by a function that hands each on, and whose columns are added in order. */
    static <R> Table of(String name, String meaning, Rows<R> rows, Columns<R> columns) {
        return new Table(name, meaning, new Body<>(rows, List.copyOf(columns.list)));
    }

    /** Returns the name of the table, that of its file without the ending. */
    public String name() {
        return name;
    }

    /** Says what a row of the table is. */
    public String meaning() {
        return meaning;
    }

    /** Returns the names of the columns, in order. */
    public List<String> columns() {
        return body.columns.stream().<String>map(Column::name).toList();
    }

    /** Returns the table's part of the data dictionary, in Markdown. */
    public String dictionary() {
        StringBuilder text = new StringBuilder("### `" + name + ".csv`\n\n" + meaning + "\n\n");
        text.append("| column | type | meaning |\n| --- | --- | --- |\n");
        for (Column<?> column : body.columns) {
            text.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(column.type().label());
            text.append(" | ").append(column.meaning()).append(" |\n");
        }
        return text.toString();
    }

    /**
     * Writes the table as CSV by RFC 4180, beginning with the names of the columns. The writer is flushed, not closed.
     *
     * @throws IOException if the writer fails
     */
    public void write(Comparison comparison, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(columns());
        body.write(comparison, csv);
        csv.flush();
    }

    /** Hands every row of a comparison on. */
    @FunctionalInterface
    interface Rows<R> {
        void each(Comparison comparison, Consumer<R> row);
    }

    private record Body<R>(Rows<R> rows, List<Column<R>> columns) {
        void write(Comparison comparison, CsvWriter csv) {
            rows.each(
                    comparison,
                    row -> csv.writeRecord(
                            columns.stream().map(column -> column.cell(row)).toList()));
        }
    }

    /** Collects columns. */
    static final class Columns<R> {

        private final List<Column<R>> list = new ArrayList<>();

        Columns<R> text(String name, String meaning, Function<R, @Nullable String> value) {
            return add(name, Column.Type.TEXT, meaning, value);
        }

        Columns<R> time(String name, String meaning, Function<R, @Nullable String> value) {
            return add(name, Column.Type.TIME, meaning, value);
        }

        Columns<R> integer(String name, String meaning, ToIntFunction<R> value) {
            return add(name, Column.Type.INTEGER, meaning, row -> Integer.toString(value.applyAsInt(row)));
        }

        Columns<R> number(String name, String meaning, ToDoubleFunction<R> value) {
            return add(name, Column.Type.NUMBER, meaning, row -> Decimals.of(value.applyAsDouble(row)));
        }

        Columns<R> logical(String name, String meaning, Function<R, Boolean> value) {
            return add(
                    name, Column.Type.LOGICAL, meaning, row -> value.apply(row).toString());
        }

        Columns<R> add(String name, Column.Type type, String meaning, Function<R, @Nullable String> value) {
            list.add(new Column<>(name, type, meaning, value));
            return this;
        }
    }
}
