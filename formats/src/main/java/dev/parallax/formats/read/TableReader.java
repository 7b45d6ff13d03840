package dev.parallax.formats.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import dev.parallax.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Reads tables (RFC 4180, or with tabs): the first row names the columns, each further one is an article, and a broken
 * one harms no other.
 */
final class TableReader implements FormatReader {

    private static final String QUOTE_ADVICE =
            "Put values that hold the separator, a quotation mark or a line break between quotation marks, and double"
                    + " those within.";
    private static final int MAX_SHOWN = 160;

    private final char separator;

    TableReader(char separator) {
        this.separator = separator;
    }

    @Override
    public void read(Source source, InputStream in, Inbox inbox) throws IOException {
        Utf8Reader reader = new Utf8Reader(in);
        RowSplitter rows = new RowSplitter(reader, separator);
        if (!rows.next()) {
            inbox.problem(Problem.refused(
                    source.shown(), 0, "is empty", "Its first row should name the columns, one of them text."));
            return;
        }
        Table table = new Table(source, separator, reader, inbox);
        if (table.begin(rows)) {
            while (rows.next()) {
                table.row(rows);
            }
        }
    }

    /** The rows of one table. */
    private static final class Table {

        private final Source source;
        private final boolean tabs;
        private final Utf8Reader reader;
        private final Inbox inbox;
        private final CsvReader.CsvReaderBuilder parser;
        private final CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFieldSize(RowSplitter.MAX_LENGTH)
                .maxRecordSize(RowSplitter.MAX_LENGTH)
                .build();
        private List<String> columns = List.of();

        Table(Source source, char separator, Utf8Reader reader, Inbox inbox) {
            this.source = source;
            this.tabs = separator == '\t';
            this.reader = reader;
            this.inbox = inbox;
            this.parser = CsvReader.builder().fieldSeparator(separator).maxBufferSize(RowSplitter.MAX_LENGTH);
        }

        /** Reads the names of the columns and tells whether articles may follow. */
        boolean begin(RowSplitter row) {
            columns = fields(row).stream().map(String::strip).toList();
            if (columns.isEmpty()) {
                return false;
            }
            if (!Collections.disjoint(columns, Field.TEXT.keys())) {
                return true;
            }
            String all = String.join(", ", columns);
            String reason = "has no column of text; its columns are "
                    + (all.length() > MAX_SHOWN ? all.substring(0, MAX_SHOWN) + "..." : all);
            String advice =
                    "Name the column of the articles' text one of " + String.join(", ", Field.TEXT.keys()) + '.';
            // A table that merely lies in a folder of articles need not be one of articles.
            inbox.problem(
                    source.found()
                            ? Problem.skipped(source.shown(), reason, advice)
                            : Problem.refused(source.shown(), row.line(), reason, advice));
            return false;
        }

        void row(RowSplitter row) {
            List<String> values = fields(row);
            if (values.isEmpty()) {
                return;
            }
            if (values.size() != columns.size()) {
                refuse(
                        row,
                        "has " + values.size() + " columns where the first row has " + columns.size(),
                        QUOTE_ADVICE);
                return;
            }
            ArticleRecord fields = new ArticleRecord();
            // Of two columns with one name the first counts.
            for (int i = columns.size() - 1; i >= 0; i--) {
                if (Field.isKnown(columns.get(i))) {
                    fields.put(columns.get(i), values.get(i));
                }
            }
            fields.deliver(source, row.line(), source.recordName() + ':' + row.line(), inbox);
        }

        /** Returns the values of a row; none, after saying why, if it is broken. */
        private List<String> fields(RowSplitter row) {
            long wrong = reader.wrongByte(row.start(), row.end());
            String fault = row.fault();
            if (wrong >= 0) {
                refuse(row, NotUtf8Exception.reason(wrong), reader.advice());
            } else if (fault == null) {
                try {
                    return parser.ofSingleCsvRecord(handler, row.text()).getFields();
                } catch (CsvParseException e) {
                    refuse(row, "is not a row of a table: " + e.getMessage(), QUOTE_ADVICE);
                }
            } else if (tabs && row.text().length() <= Article.MAX_LENGTH) {
                // Many tables with tabs know no quoting, and a report may begin with a quotation.
                return Arrays.asList(row.text().split("\t", -1));
            } else {
                refuse(row, fault, QUOTE_ADVICE);
            }
            return List.of();
        }

        private void refuse(RowSplitter row, String reason, String advice) {
            inbox.problem(Problem.refused(source.shown(), row.line(), reason, advice));
        }
    }
}
