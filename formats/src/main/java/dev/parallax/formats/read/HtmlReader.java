package dev.parallax.formats.read;

import dev.parallax.formats.extract.ArticleExtractor;
import dev.parallax.formats.extract.ExtractedArticle;
import dev.parallax.formats.extract.PageTooLargeException;
import java.io.IOException;
import java.io.InputStream;

/** Reads a web page as one article: its main text. */
final class HtmlReader implements FormatReader {

    /** Loads its weights at the first page, so that runs without pages do not wait for them. */
    private static final class Shared {
        static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();
    }

    @Override
    public void read(Source source, InputStream in, Inbox inbox) throws IOException {
        try {
            ExtractedArticle found = Shared.EXTRACTOR.extract(in, null, null);
            if (ArticleRecord.isEmpty(found.text())) {
                inbox.problem(Problem.refused(
                        source.shown(), 0, "has no text that could be told from the rest of the page", null));
                return;
            }
            inbox.article(source, 0, found.toArticle(source.id()));
        } catch (PageTooLargeException e) {
            inbox.problem(Problem.refused(source.shown(), 0, e.reason(), "Save the article's text as a .txt file."));
        }
    }
}
