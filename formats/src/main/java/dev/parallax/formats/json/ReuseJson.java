package dev.parallax.formats.json;

import dev.parallax.article.Article;
import dev.parallax.formats.json.JsonWriter.Layout;
import dev.parallax.reuse.Change;
import dev.parallax.reuse.Credit;
import dev.parallax.reuse.Passage;
import dev.parallax.reuse.TextReuse;
import java.util.List;

/** Writes what articles share as JSON Lines: a line for each passage, a line for each pair of articles. */
public final class ReuseJson {

    private ReuseJson() {}

    /** Returns a line for each passage of a pair, each with a line break at its end. */
    public static String passages(Article a, Article b, TextReuse reuse) {
        StringBuilder lines = new StringBuilder();
        for (Passage passage : reuse.passages()) {
            JsonWriter json = new JsonWriter();
            json.beginObject(Layout.INLINE);
            json.name("a").value(a.id());
            json.name("b").value(b.id());
            passage(json, passage);
            lines.append(json.end()).append('\n');
        }
        return lines.toString();
    }

    /** Returns the line on how a pair of articles stand to one another, with a line break at its end. */
    public static String relation(Article a, Article b, TextReuse reuse) {
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.INLINE);
        json.name("a").value(a.id());
        json.name("b").value(b.id());
        json.name("relation").value(reuse.relation().label());
        json.name("direction").value(reuse.direction().label());
        json.name("share_a_in_b").decimal(reuse.shareAInB());
        json.name("share_b_in_a").decimal(reuse.shareBInA());
        json.name("credits").beginArray(Layout.INLINE);
        credits(json, a, reuse.creditsA());
        credits(json, b, reuse.creditsB());
        json.end();
        json.name("evidence").strings(reuse.evidence());
        changes(json, reuse.changes());
        return json.end().toString() + '\n';
    }

    private static void credits(JsonWriter json, Article article, List<Credit> credits) {
        for (Credit credit : credits) {
            json.beginObject(Layout.INLINE);
            json.name("article").value(article.id());
            json.name("agency").value(credit.agency());
            json.name("start").value(credit.span().start());
            json.name("end").value(credit.span().end());
            json.name("kind").value(credit.kind().label());
            json.end();
        }
    }

    /** Writes the member that holds what changed. */
    static void changes(JsonWriter json, List<Change> changes) {
        json.name("changes").beginArray(Layout.INLINE);
        for (Change change : changes) {
            json.beginObject(Layout.INLINE);
            json.name("kind").value(change.kind().label());
            json.name("a_start").value(change.a().start());
            json.name("a_end").value(change.a().end());
            json.name("b_start").value(change.b().start());
            json.name("b_end").value(change.b().end());
            json.end();
        }
        json.end();
    }

    /** Writes the members of a passage into an object. */
    static void passage(JsonWriter json, Passage passage) {
        json.name("a_start").value(passage.a().start());
        json.name("a_end").value(passage.a().end());
        json.name("b_start").value(passage.b().start());
        json.name("b_end").value(passage.b().end());
        json.name("words").value(passage.words());
        json.name("similarity").decimal(passage.similarity());
        json.name("kind").value(passage.kind().label());
    }
}
