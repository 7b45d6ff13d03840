package dev.parallax.formats.html;

import dev.parallax.compare.Comparison;
import dev.parallax.formats.table.ComparisonTables;
import dev.parallax.formats.table.Table;
import gg.jte.Content;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The comparison as files that a reader can take from the page: JSON and each table, compressed. */
record Downloads(List<File> files) {

    /** No files. */
    static final Downloads NONE = new Downloads(List.of());

    /**
     * One file.
     *
     * @param size for a reader
     * @param content in zlib's format and base 64, which no escaping may touch
     */
    record File(String name, String type, String size, Content content) {}

    static Downloads of(Comparison comparison, String json) {
        List<File> files = new ArrayList<>();
        files.add(file("comparison.json", "application/json", json));
        try {
            for (Table table : ComparisonTables.all()) {
                StringWriter csv = new StringWriter();
                table.write(comparison, csv);
                files.add(file(table.name() + ".csv", "text/csv", csv.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return new Downloads(files);
    }

    private static File file(String name, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String content = Base64.getEncoder().encodeToString(Zlib.compress(bytes));
        return new File(name, type, size(bytes.length), out -> out.writeContent(content));
    }

    private static String size(int bytes) {
        return bytes < 100_000
                ? Math.max(1, Math.round(bytes / 1000.0)) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
