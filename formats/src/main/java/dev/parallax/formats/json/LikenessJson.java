package dev.parallax.formats.json;

import dev.parallax.formats.json.JsonWriter.Layout;
import dev.parallax.sentence.Likeness;

/** Writes the likeness of pairs of texts as JSON Lines. */
public final class LikenessJson {

    private LikenessJson() {}

    /** Returns the line of a pair, with a line break at its end. */
    public static String of(long row, Likeness likeness) {
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.INLINE);
        json.name("row").value(row);
        json.name("score").decimal(likeness.score());
        json.name("paraphrase_probability").decimal(likeness.paraphraseProbability());
        return json.end().toString() + '\n';
    }
}
