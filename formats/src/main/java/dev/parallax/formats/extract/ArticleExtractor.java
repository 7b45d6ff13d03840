package dev.parallax.formats.extract;

import dev.parallax.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a web page. Immutable and thread-safe; time and memory are linear in the page's length, whatever
 * its shape. Nothing is fetched, no script runs.
 *
 * <p>The page's text is cut into blocks; two logistic regressions over what their words, links, neighbours, elements and
 * class names look like decide which of them belong to the article. (Shallow text features after Kohlschütter, Fankhauser
 * and Nejdl 2010, worth of subtrees after Pasternack and Roth 2009.)
 */
public final class ArticleExtractor {

    /** The longest page that is read, in bytes: 32 MiB. */
    public static final int MAX_BYTES = 32 << 20;
    /** Elements that nest deeper are laid flat by the parser. */
    public static final int MAX_DEPTH = 512;

    private static final Pattern TEMPLATE = Pattern.compile("(</?)template", Pattern.CASE_INSENSITIVE);

    private final MainText mainText;

    private ArticleExtractor(MainText mainText) {
        this.mainText = mainText;
    }

    /** Returns an extractor with the weights that come with Parallax. */
    public static ArticleExtractor create() {
        return new ArticleExtractor(new MainText(BlockModel.load()));
    }

    /**
     * Reads a page to the end and finds its article. The stream is not closed.
     *
     * @param page the page's bytes, unpacked
     * @param charset the charset that came with the page, as from a header of HTTP; null to go by the page
     * @param url where the page came from; null if not known
     * @throws PageTooLargeException if the page is longer than {@link #MAX_BYTES}
     * @throws IOException if reading fails
     */
    public ExtractedArticle extract(InputStream page, @Nullable Charset charset, @Nullable String url)
            throws IOException {
        return extract(page.readNBytes(MAX_BYTES + 1), charset, url);
    }

    /**
     * Finds the article in a page.
     *
     * @param page the page's bytes
     * @param charset the charset that came with the page; null to go by the page
     * @param url where the page came from; null if not known
     * @throws PageTooLargeException if the page is longer than {@link #MAX_BYTES}, or its text than
     *     {@link Article#MAX_LENGTH}
     */
    public ExtractedArticle extract(byte[] page, @Nullable Charset charset, @Nullable String url)
            throws PageTooLargeException {
        if (page.length > MAX_BYTES) {
            throw new PageTooLargeException("has more than " + MAX_BYTES + " bytes, the limit for a page");
        }
        Document document = parse(page, charset);
        PageMetadata metadata = new PageMetadata(document, url);
        PageTree tree = PageTreeReader.read(document.body());
        List<Block> blocks = mainText.find(tree, metadata.facts());
        String headline = metadata.headline();
        String text = TextRenderer.render(tree, blocks);
        if (text.length() + (headline == null ? 0 : headline.length() + 2) > Article.MAX_LENGTH) {
            throw new PageTooLargeException(
                    "has more than " + Article.MAX_LENGTH + " characters of text, the limit for an article");
        }
        return new ExtractedArticle(
                headline,
                text,
                metadata.author(),
                metadata.published(),
                metadata.outlet(),
                metadata.language(),
                metadata.url());
    }

    static Document parse(byte[] page, @Nullable Charset charset) {
        String html = PageDecoder.decode(page, charset);
        try {
            return parse(html);
        } catch (ValidationException e) {
            // jsoup 1.24.1 loses count of templates nested deeper than the limit; found by fuzzing. They hold no
            // article.
            return parse(TEMPLATE.matcher(html).replaceAll("$1slot"));
        }
    }

    private static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    }
}
