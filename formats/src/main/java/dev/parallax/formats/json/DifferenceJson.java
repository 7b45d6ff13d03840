package dev.parallax.formats.json;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import dev.parallax.compare.Comparison;
import dev.parallax.difference.Discrepancy;
import dev.parallax.difference.NameVariants;
import dev.parallax.difference.Substitution;
import dev.parallax.difference.WordingTerm;
import dev.parallax.formats.json.JsonWriter.Layout;

/** Writes what differs: discrepancies, names, wording, substitutions. */
final class DifferenceJson {

    private final Comparison comparison;
    private final JsonWriter json;

    DifferenceJson(Comparison comparison, JsonWriter json) {
        this.comparison = comparison;
        this.json = json;
    }

    void write() {
        json.name("discrepancies").beginArray(Layout.LINES);
        comparison.discrepancies().forEach(this::discrepancy);
        json.end();
        json.name("names").beginArray(Layout.LINES);
        comparison.names().forEach(this::name);
        json.end();
        json.name("wording").beginArray(Layout.LINES);
        comparison.wording().forEach(this::wording);
        json.end();
        json.name("substitutions").beginArray(Layout.LINES);
        comparison.substitutions().forEach(this::substitution);
        json.end();
    }

    private void discrepancy(Discrepancy discrepancy) {
        json.beginObject(Layout.INLINE);
        json.name("id").value(discrepancy.id());
        json.name("kind").value(discrepancy.kind().label());
        json.name("subject").value(discrepancy.subject());
        json.name("relation").value(discrepancy.relation().label());
        json.name("confidence").decimal(discrepancy.confidence());
        json.name("explanation").value(discrepancy.explanation());
        json.name("values").beginArray(Layout.INLINE);
        for (Discrepancy.Value value : discrepancy.values()) {
            json.beginObject(Layout.INLINE);
            place(value.sentence(), value.span());
            json.name("text").value(value.text());
            json.name("amount").amount(value.amount());
            json.end();
        }
        json.end().end();
    }

    private void name(NameVariants name) {
        json.beginObject(Layout.INLINE);
        json.name("canonical").value(name.canonical());
        json.name("variants").beginArray(Layout.INLINE);
        for (NameVariants.Variant variant : name.variants()) {
            json.beginObject(Layout.INLINE);
            json.name("text").value(variant.text());
            place(variant.sentence(), variant.span());
            json.name("count").value(variant.count());
            json.name("articles")
                    .strings(variant.articles().stream().map(this::articleId).toList());
            json.end();
        }
        json.end().end();
    }

    private void wording(WordingTerm term) {
        json.beginObject(Layout.INLINE);
        json.name("outlet").value(articleId(term.article()));
        json.name("term").value(term.term());
        json.name("log_odds").decimal(term.logOdds());
        json.name("z").decimal(term.z());
        json.name("count").value(term.count());
        json.name("count_others").value(term.countOthers());
        json.name("q_value").decimal(term.qValue());
        json.name("null_z").decimal(term.nullZ());
        json.name("headline").value(term.isHeadline());
        json.end();
    }

    private void substitution(Substitution substitution) {
        json.beginObject(Layout.INLINE);
        json.name("count").value(substitution.count());
        json.name("terms").beginArray(Layout.INLINE);
        choice(substitution.a());
        choice(substitution.b());
        json.end().end();
    }

    private void choice(Substitution.Choice choice) {
        json.beginObject(Layout.INLINE);
        json.name("text").value(choice.text());
        place(choice.sentence(), choice.span());
        json.name("articles")
                .strings(choice.articles().stream().map(this::articleId).toList());
        json.end();
    }

    private void place(SentenceRef ref, Span span) {
        json.name("sentence").value(comparison.documents().get(ref.article()).sentenceId(ref.sentence()));
        json.name("start").value(span.start());
        json.name("end").value(span.end());
    }

    private String articleId(int article) {
        return comparison.documents().get(article).article().id();
    }
}
