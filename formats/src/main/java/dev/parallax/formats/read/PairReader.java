package dev.parallax.formats.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Reads pairs of texts, one a line, with a tab between them; what follows a second tab is ignored. Quotation marks have no
 * special meaning. UTF-8, packed with gzip or not; a broken row harms no other. Needs memory for the longest line. For one
 * thread.
 */
public final class PairReader {

    private static final String ADVICE = "Each line must hold two texts with a tab between them.";

    private final String name;
    private final Sink sink;
    private long row;

    private PairReader(String name, Sink sink) {
        this.name = name;
        this.sink = sink;
    }

    /** Takes what is read, in order. */
    public interface Sink {

        /**
         * Takes a pair.
         *
         * @param row the number of its line, from 0
         */
        void pair(long row, String first, String second);

        /** Takes a row that cannot be read. */
        void problem(Problem problem);
    }

    /**
     * Reads a stream to its end and does not close it. Blank lines are passed over, but counted.
     *
     * @param name what problems call the stream
     */
    public static void read(String name, InputStream in, Sink sink) {
        new PairReader(name, sink).read(in);
    }

    private void read(InputStream in) {
        LineBytes lines = null;
        try {
            lines = new LineBytes(unpacked(in));
            while (lines.next()) {
                row = lines.number() - 1;
                readLine(lines);
            }
        } catch (IOException e) {
            long line = lines == null ? 0 : lines.number();
            sink.problem(Problem.refused(name, line, ReadFailure.reason(e), "Nothing after this place was read."));
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return packed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private void readLine(LineBytes lines) {
        if (lines.isTooLong()) {
            refuse("the line is longer than " + LineBytes.MAX_LENGTH + " bytes", ADVICE);
            return;
        }
        int from = row == 0 ? Utf8.markLength(lines.bytes(), lines.length()) : 0;
        try {
            String line = Utf8.decode(lines.bytes(), from, lines.length());
            if (!line.isBlank()) {
                readRow(line);
            }
        } catch (NotUtf8Exception e) {
            boolean utf16 = row == 0 && Utf8.looksLikeUtf16(lines.bytes(), lines.length());
            refuse(
                    NotUtf8Exception.reason(lines.offset() + from + e.offset()),
                    utf16 ? Utf8.UTF_16_ADVICE : Utf8.ADVICE);
        }
    }

    private void readRow(String line) {
        int end = line.endsWith("\r") ? line.length() - 1 : line.length();
        int tab = line.indexOf('\t');
        if (tab < 0) {
            refuse("has one column", ADVICE);
            return;
        }
        int next = line.indexOf('\t', tab + 1);
        String first = line.substring(0, tab);
        String second = line.substring(tab + 1, next < 0 ? end : next);
        if (first.isBlank() || second.isBlank()) {
            refuse("the " + (first.isBlank() ? "first" : "second") + " text is empty", ADVICE);
        } else {
            sink.pair(row, first, second);
        }
    }

    private void refuse(String reason, String advice) {
        sink.problem(Problem.refused(name, row + 1, reason, advice));
    }
}
