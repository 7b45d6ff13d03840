package dev.parallax.formats.json;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.WordEdit;
import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.article.Span;
import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Fact;
import dev.parallax.formats.ParallaxVersion;
import dev.parallax.formats.json.JsonWriter.Layout;
import dev.parallax.reuse.Passage;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;

/**
 * Writes a comparison as one JSON object of the schema {@value #SCHEMA}. Names and shapes are stable: fields may be
 * added, none is renamed or dropped. What is not computed yet is an empty array.
 */
public final class ComparisonJson {

    /** The name of the shape. */
    public static final String SCHEMA = "parallax.comparison/1";

    private final Comparison comparison;
    private final JsonWriter json = new JsonWriter();

    private ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Returns the comparison as JSON text with a line break at its end. */
    public static String of(Comparison comparison) {
        ComparisonJson writer = new ComparisonJson(comparison);
        writer.write();
        return writer.json.toString() + '\n';
    }

    private void write() {
        json.beginObject(Layout.LINES);
        json.name("schema").value(SCHEMA);
        json.name("version").value(ParallaxVersion.text());
        json.name("articles").beginArray(Layout.LINES);
        comparison.documents().forEach(this::article);
        json.end();
        json.name("pairs").beginArray(Layout.LINES);
        comparison.pairs().forEach(this::pair);
        json.end();
        json.name("links").beginArray(Layout.LINES);
        comparison.links().forEach(this::link);
        json.end();
        json.name("facts").beginArray(Layout.LINES);
        comparison.facts().forEach(this::fact);
        json.end();
        new QuoteFamiliesJson(comparison, json).write();
        new DifferenceJson(comparison, json).write();
        json.end();
    }

    private void article(Document document) {
        Article article = document.article();
        PublicationTime published = article.published();
        json.beginObject(Layout.INLINE);
        json.name("id").value(article.id());
        json.name("outlet").value(article.outlet());
        json.name("headline").value(article.headline());
        json.name("published").value(published == null ? null : published.iso());
        json.name("url").value(article.url());
        json.name("language").value(article.language());
        json.name("author").value(article.author());
        json.name("words").value(document.tokens().size());
        json.name("text_start").value(article.textStart());
        json.name("sentences").beginArray(Layout.LINES);
        for (Sentence sentence : document.sentences()) {
            json.beginObject(Layout.INLINE);
            json.name("id").value(document.sentenceId(sentence.index()));
            span("", sentence.span());
            json.name("kind").value(sentence.kind().label());
            json.end();
        }
        json.end().end();
    }

    private void pair(ArticlePair pair) {
        json.beginObject(Layout.INLINE);
        json.name("a").value(articleId(pair.a()));
        json.name("b").value(articleId(pair.b()));
        json.name("jaccard").decimal(pair.jaccard());
        json.name("containment_a_in_b").decimal(pair.containmentAInB());
        json.name("containment_b_in_a").decimal(pair.containmentBInA());
        json.name("relation").value(pair.relation().label());
        json.name("direction").value(pair.direction().label());
        json.name("evidence").strings(pair.evidence());
        json.name("passages").beginArray(Layout.LINES);
        for (Passage passage : pair.passages()) {
            json.beginObject(Layout.INLINE);
            ReuseJson.passage(json, passage);
            json.end();
        }
        json.end();
        ReuseJson.changes(json, pair.changes());
        json.end();
    }

    private void link(Link link) {
        json.beginObject(Layout.INLINE);
        json.name("a").value(sentenceId(link.a()));
        json.name("b").value(sentenceId(link.b()));
        json.name("probability").decimal(link.probability());
        json.name("relation").value(link.relation().label());
        json.name("evidence").beginObject(Layout.INLINE);
        json.name("numbers").strings(link.evidence().numbers());
        json.name("names").strings(link.evidence().names());
        json.name("quote").value(link.evidence().quote());
        json.name("terms").strings(link.evidence().terms());
        json.end();
        json.name("edits").beginArray(Layout.INLINE);
        for (WordEdit edit : link.edits()) {
            json.beginObject(Layout.INLINE);
            json.name("op").value(edit.op().label());
            span("a_", edit.a());
            span("b_", edit.b());
            json.end();
        }
        json.end().end();
    }

    private void fact(Fact fact) {
        json.beginObject(Layout.INLINE);
        json.name("id").value(fact.id());
        json.name("label").value(sentenceId(fact.label()));
        json.name("members")
                .strings(fact.members().stream().map(this::sentenceId).toList());
        json.name("coverage").beginObject(Layout.INLINE);
        for (int i = 0; i < fact.coverage().size(); i++) {
            json.name(articleId(i)).value(fact.coverage().get(i).label());
        }
        json.end();
        json.name("origins").value(comparison.origins(fact));
        json.end();
    }

    private void span(String prefix, Span span) {
        json.name(prefix + "start").value(span.start());
        json.name(prefix + "end").value(span.end());
    }

    private String articleId(int article) {
        return comparison.documents().get(article).article().id();
    }

    private String sentenceId(SentenceRef ref) {
        return comparison.documents().get(ref.article()).sentenceId(ref.sentence());
    }
}
