package dev.parallax.formats.read;

import java.io.InputStream;

/** Stands in for the reading of web pages, which is still to come: refuses each of them. */
final class HtmlReader implements FormatReader {

    @Override
    public void read(Source source, InputStream in, Inbox inbox) {
        inbox.problem(Problem.refused(
                source.shown(),
                0,
                "is a web page, which this version cannot read yet",
                "Save the article's text as a .txt file."));
    }
}
