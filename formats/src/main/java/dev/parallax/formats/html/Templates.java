package dev.parallax.formats.html;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Fills a template, as the templates' compiler made it, with a page. */
final class Templates {

    private Templates() {}

    /** A compiled template for pages of one kind. */
    interface Template<P> {
        void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, P page);
    }

    /**
     * Writes a page.
     *
     * @throws IOException if {@code out} refuses what is written; it may have taken a part by then
     */
    // The templates take null for an interceptor, which they were generated without; the library has no annotations.
    @SuppressWarnings("NullAway")
    static <P> void render(Appendable out, Template<P> template, P page) throws IOException {
        try {
            template.render(new OwaspHtmlTemplateOutput(new AppendableOutput(out)), null, page);
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
