package dev.parallax.formats.html;

import dev.parallax.compare.Comparison;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comparison as a page for a reader: one file that needs no other and asks no server for anything.
 *
 * <p>The page shows the verdict, the outlets, what every two of them share, who tells which fact, and all texts side
 * by side. It can be read without its script, which adds stepping, filters, word differences and highlighting. Text of
 * the articles is never obeyed as markup. The same comparison gives the same bytes.
 *
 * <p>Immutable and thread-safe. Time and memory grow with the texts, the links and facts times articles.
 */
public final class HtmlReport {

    private final @Nullable String version;

    private HtmlReport(@Nullable String version) {
        this.version = version;
    }

    /** Returns a writer of reports. */
    public static HtmlReport create() {
        return new HtmlReport(null);
    }

    /** Returns a writer whose pages name the version of the program that made them. */
    public HtmlReport withVersion(String value) {
        return new HtmlReport(Objects.requireNonNull(value, "value"));
    }

    /**
     * Writes the page without a download of the comparison.
     *
     * @throws IOException if {@code out} refuses what is written; it may have taken a part by then
     */
    public void write(Comparison comparison, Appendable out) throws IOException {
        render(comparison, null, out);
    }

    /**
     * Writes the page and puts the comparison in as a file to download.
     *
     * @param json the same comparison as valid JSON, which becomes part of the page
     * @param out takes the page, to be encoded as UTF-8
     * @throws IOException if {@code out} refuses what is written; it may have taken a part by then
     */
    public void write(Comparison comparison, String json, Appendable out) throws IOException {
        render(comparison, Objects.requireNonNull(json, "json"), out);
    }

    // The templates take null for an interceptor, which they were generated without; the library has no annotations.
    @SuppressWarnings("NullAway")
    private void render(Comparison comparison, @Nullable String json, Appendable out) throws IOException {
        ReportPage page = new PageBuilder(comparison).build(version, json);
        try {
            JtereportGenerated.render(new OwaspHtmlTemplateOutput(new AppendableOutput(out)), null, page);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Hands on what templates write. */
    private record AppendableOutput(Appendable out) implements TemplateOutput {

        @Override
        public void writeContent(String value) {
            writeContent(value, 0, value.length());
        }

        @Override
        public void writeContent(String value, int start, int end) {
            try {
                out.append(value, start, end);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
