package dev.parallax.formats.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.parallax.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads tables (RFC 4180, or with tabs): the first row names the columns, each further one is an article. */
final class TableReader implements FormatReader {

    private static final int MAX_RECORD = 2 * Article.MAX_LENGTH;

    private final char separator;

    TableReader(char separator) {
        this.separator = separator;
    }

    @Override
    public void read(Source source, InputStream in, Inbox inbox) throws IOException {
        Utf8Reader reader = new Utf8Reader(in);
        long nextLine = 1;
        try (CloseableIterator<CsvRecord> rows = rows(reader)) {
            if (!rows.hasNext()) {
                inbox.problem(Problem.refused(
                        source.shown(), 0, "is empty", "Its first row should name the columns, one of them text."));
                return;
            }
            CsvRecord first = rows.next();
            Rows table = new Rows(source, first.getFields(), reader, inbox);
            nextLine = lineAfter(first);
            if (!table.begins(first)) {
                return;
            }
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                nextLine = lineAfter(row);
                table.row(row);
            }
        } catch (CsvParseException e) {
            inbox.problem(Problem.refused(
                    source.shown(),
                    nextLine,
                    "the table breaks here: " + reason(e) + "; what follows in the file was not read",
                    "Look for a quotation mark without its counterpart."));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CloseableIterator<CsvRecord> rows(Utf8Reader reader) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFieldSize(Article.MAX_LENGTH)
                .maxRecordSize(MAX_RECORD)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_RECORD)
                .build(handler, reader)
                .iterator();
    }

    private static String reason(CsvParseException e) {
        String message = String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        int place = message.indexOf(" (record");
        return place < 0 ? message : message.substring(0, place);
    }

    private static long lineAfter(CsvRecord row) {
        long line = row.getStartingLineNumber() + 1;
        for (String field : row.getFields()) {
            line += field.chars().filter(c -> c == '\n').count();
        }
        return line;
    }

    /** The rows of one table. */
    private static final class Rows {

        private final Source source;
        private final List<String> columns;
        private final Utf8Reader reader;
        private final Inbox inbox;
        private long wrongRuns;

        Rows(Source source, List<String> columns, Utf8Reader reader, Inbox inbox) {
            this.source = source;
            this.columns = columns.stream().map(String::strip).toList();
            this.reader = reader;
            this.inbox = inbox;
        }

        /** Checks the names of the columns and tells whether articles may follow. */
        boolean begins(CsvRecord header) {
            long runs = countWrong(header);
            if (runs > 0) {
                refuse(1, NotUtf8Exception.reason(reader.wrongByte(0)), reader.advice());
                return false;
            }
            Set<String> texts = new LinkedHashSet<>(Field.TEXT.keys());
            texts.retainAll(columns);
            if (texts.isEmpty()) {
                String reason = "has no column of text; its columns are " + shown(columns);
                String advice =
                        "Name the column of the articles' text one of " + String.join(", ", Field.TEXT.keys()) + '.';
                // A table that merely lies in a folder of articles need not be one of articles.
                inbox.problem(
                        source.found()
                                ? Problem.skipped(source.shown(), reason, advice)
                                : Problem.refused(source.shown(), 1, reason, advice));
                return false;
            }
            return true;
        }

        void row(CsvRecord row) {
            long line = row.getStartingLineNumber();
            long wrong = countWrong(row);
            if (wrong > 0) {
                refuse(line, NotUtf8Exception.reason(reader.wrongByte(wrongRuns)), reader.advice());
                wrongRuns += wrong;
            } else if (row.getFieldCount() != columns.size()) {
                refuse(
                        line,
                        "has " + row.getFieldCount() + " columns where the first row has " + columns.size(),
                        "Put values that hold the separator or a line break between quotation marks.");
            } else {
                ArticleRecord fields = new ArticleRecord();
                for (int i = columns.size() - 1; i >= 0; i--) {
                    if (Field.isKnown(columns.get(i))) {
                        fields.put(columns.get(i), row.getField(i));
                    }
                }
                fields.deliver(source, line, source.recordName() + ':' + line, inbox);
            }
        }

        private void refuse(long line, String reason, String advice) {
            inbox.problem(Problem.refused(source.shown(), line, reason, advice));
        }

        private static String shown(List<String> columns) {
            String all = String.join(", ", columns);
            return all.length() > 160 ? all.substring(0, 160) + "..." : all;
        }

        /** Counts the runs of wrong bytes in a row; no character that UTF-8 can encode looks like them. */
        private static long countWrong(CsvRecord row) {
            long count = 0;
            for (String field : row.getFields()) {
                for (int i = field.indexOf(Utf8Reader.WRONG); i >= 0; i = field.indexOf(Utf8Reader.WRONG, i + 1)) {
                    boolean low = i > 0 && Character.isHighSurrogate(field.charAt(i - 1));
                    count += low ? 0 : 1;
                }
            }
            return count;
        }
    }
}
