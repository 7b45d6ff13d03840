package dev.parallax.formats.json;

import dev.parallax.formats.json.JsonWriter.Layout;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;

/** Writes the sentences of documents as JSON Lines, one sentence a line. */
public final class SegmentsJson {

    private SegmentsJson() {}

    /** Returns a line for each sentence of the document, each with a line break at its end. */
    public static String of(Document document) {
        StringBuilder lines = new StringBuilder();
        for (Sentence sentence : document.sentences()) {
            JsonWriter json = new JsonWriter();
            json.beginObject(Layout.INLINE);
            json.name("article").value(document.article().id());
            json.name("index").value(sentence.index());
            json.name("start").value(sentence.span().start());
            json.name("end").value(sentence.span().end());
            json.name("kind").value(sentence.kind().label());
            json.name("text").value(document.text(sentence));
            lines.append(json.end()).append('\n');
        }
        return lines.toString();
    }
}
