package dev.parallax.formats.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files, folders and the standard input, one after the other, and never stops at what cannot be
 * read: it is named as a {@link Problem} and the rest goes on.
 *
 * <p>A path is a file, a folder (read recursively in the order of its paths, files whose names begin with a dot left
 * out) or {@code -}. Extensions tell the formats (see {@link InputFormat}); what gzip has packed is unpacked, and a file
 * named {@code .gz} that it has not packed is refused. An article's id is
 * the one it brings along, or its file's name without extensions where the file is one article, or file and line.
 *
 * <p>Plain text files may have up to 64 MiB, lines of JSON Lines as well, and an article's text
 * {@link dev.parallax.article.Article#MAX_LENGTH} characters. There is no limit to the number of articles: memory is
 * needed for one of them and for all ids.
 *
 * <p>Immutable; a reader may be used by several threads unless it reads the standard input.
 */
public final class ArticleReader {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final @Nullable InputFormat format;
    private final InputStream standardInput;

    private ArticleReader(@Nullable InputFormat format, InputStream standardInput) {
        this.format = format;
        this.standardInput = standardInput;
    }

    /** Returns a reader that goes by the files' extensions and has an empty standard input. */
    public static ArticleReader create() {
        return new ArticleReader(null, InputStream.nullInputStream());
    }

    /** Returns a reader that takes every file for one of this format; null goes by the extensions. */
    public ArticleReader withFormat(@Nullable InputFormat value) {
        return new ArticleReader(value, standardInput);
    }

    /** Returns a reader that reads the path {@code -} from this stream, which it does not close. */
    public ArticleReader withStandardInput(InputStream value) {
        return new ArticleReader(format, value);
    }

    /**
     * Reads all articles of the inputs and passes them on in their order.
     *
     * @param inputs paths of files and folders, or {@code -}
     * @param sink takes the articles and the problems; what it throws ends the reading
     */
    public ReadCounts read(List<String> inputs, ArticleSink sink) {
        Inbox inbox = new Inbox(sink);
        List<Source> sources = new SourceFinder(format, standardInput, inbox).find(inputs);
        ReadShare share = ReadShare.of(sources, inbox);
        for (Source source : sources) {
            inbox.source();
            readSource(source, inbox, share);
        }
        return inbox.counts();
    }

    private void readSource(Source source, Inbox inbox, ReadShare share) {
        InputFormat sourceFormat = source.format();
        if (sourceFormat == null) {
            inbox.problem(Problem.refused(
                    source.shown(), 0, "its name does not tell its format", "Name it with --input-format."));
            return;
        }
        try (InputStream raw = source.opener().open()) {
            InputStream in = new BufferedInputStream(share.counting(raw), 1 << 16);
            boolean packed = isPacked(in);
            // Read as it is, a file that only claims to be packed would pass for an article of noise.
            if (!packed && InputFormat.isGzip(source.recordName())) {
                inbox.problem(Problem.refused(
                        source.shown(),
                        0,
                        "is named .gz but is not packed with gzip",
                        "Rename it if it holds plain text; fetch it again if it should not."));
                return;
            }
            reader(sourceFormat).read(source, packed ? new GZIPInputStream(in, 1 << 16) : in, inbox);
        } catch (IOException e) {
            inbox.problem(Problem.refused(source.shown(), 0, ReadFailure.reason(e), null));
        }
    }

    /** Goes by the first bytes: no format that is read begins with them, and the standard input has no name. */
    private static boolean isPacked(InputStream in) throws IOException {
        in.mark(2);
        boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        return packed;
    }

    private static FormatReader reader(InputFormat format) {
        return switch (format) {
            case TEXT -> new TextReader();
            case HTML -> new HtmlReader();
            case JSON_LINES -> new JsonLinesReader();
            case JSON -> new JsonReader();
            case CSV -> new TableReader(',');
            case TSV -> new TableReader('\t');
        };
    }
}
