package dev.parallax.formats.json;

import dev.parallax.article.Span;
import dev.parallax.formats.json.JsonWriter.Layout;
import dev.parallax.quote.Cue;
import dev.parallax.quote.Quotation;
import dev.parallax.quote.Speaker;
import dev.parallax.text.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the quotations of documents as JSON Lines, one quotation a line. */
public final class QuotesJson {

    private QuotesJson() {}

    /** Returns a line for each of the quotations, which are the document's, each with a line break at its end. */
    public static String of(Document document, List<Quotation> quotations) {
        StringBuilder lines = new StringBuilder();
        for (Quotation quotation : quotations) {
            JsonWriter json = new JsonWriter();
            json.beginObject(Layout.INLINE);
            json.name("article").value(document.article().id());
            json.name("start").value(quotation.span().start());
            json.name("end").value(quotation.span().end());
            json.name("text").value(quotation.span().in(document.article().text()));
            json.name("type").value(quotation.type().label());
            Speaker speaker = quotation.speaker();
            json.name("speaker").value(speaker == null ? null : speaker.name());
            Span span = speaker == null ? null : speaker.span();
            json.name("speaker_start");
            position(json, span, true);
            json.name("speaker_end");
            position(json, span, false);
            Cue cue = quotation.cue();
            json.name("verb").value(cue == null ? null : cue.text());
            json.name("verb_class").value(cue == null ? null : cue.cueClass().label());
            lines.append(json.end()).append('\n');
        }
        return lines.toString();
    }

    /** Writes an end of a span, or null where there is none. */
    static void position(JsonWriter json, @Nullable Span span, boolean start) {
        if (span == null) {
            json.value((String) null);
        } else {
            json.value(start ? span.start() : span.end());
        }
    }
}
