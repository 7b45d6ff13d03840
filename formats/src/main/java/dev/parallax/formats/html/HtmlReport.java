package dev.parallax.formats.html;

import dev.parallax.compare.Comparison;
import java.io.IOException;
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
    private final Excerpt excerpt;

    private HtmlReport(@Nullable String version, Excerpt excerpt) {
        this.version = version;
        this.excerpt = excerpt;
    }

    /** Returns a writer of reports. */
    public static HtmlReport create() {
        return new HtmlReport(null, Excerpt.WHOLE);
    }

    /** Returns a writer whose pages name the version of the program that made them. */
    public HtmlReport withVersion(String value) {
        return new HtmlReport(Objects.requireNonNull(value, "value"), excerpt);
    }

    /**
     * Returns a writer whose pages show no more than the first words of each sentence, and nothing of sentences without a
     * counterpart in the columns of text: for publishing a comparison of texts that are not one's own.
     *
     * @param words how many words of a sentence, 1 or more
     * @throws IllegalArgumentException if {@code words} is below 1
     */
    public HtmlReport withExcerpt(int words) {
        if (words < 1) {
            throw new IllegalArgumentException("words is " + words + ", but must be 1 or more");
        }
        return new HtmlReport(version, new Excerpt(words));
    }

    /**
     * Writes the page without a download of the comparison.
     *
     * @throws IOException if {@code out} refuses what is written; it may have taken a part by then
     */
    public void write(Comparison comparison, Appendable out) throws IOException {
        render(comparison, Downloads.NONE, out);
    }

    /**
     * Writes the page and puts the comparison in as files to download: the JSON, and all tables as CSV.
     *
     * @param json the same comparison as JSON, which becomes part of the page in compressed form
     * @param out takes the page, to be encoded as UTF-8
     * @throws IOException if {@code out} refuses what is written; it may have taken a part by then
     */
    public void write(Comparison comparison, String json, Appendable out) throws IOException {
        render(comparison, Downloads.of(comparison, Objects.requireNonNull(json, "json")), out);
    }

    private void render(Comparison comparison, Downloads downloads, Appendable out) throws IOException {
        ReportPage page = new PageBuilder(comparison, excerpt).build(version, downloads);
        Templates.render(out, JtereportGenerated::render, page);
    }
}
