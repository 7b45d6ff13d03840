package dev.parallax.formats.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.align.Link;
import dev.parallax.align.LinkRelation;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.WordEdit;
import dev.parallax.article.Span;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Coverage;
import dev.parallax.compare.Fact;
import dev.parallax.formats.FactWording;
import dev.parallax.formats.Phrases;
import java.io.IOException;
import java.util.List;

/**
 * What the script of the page needs and cannot read off the page: facts, links and their edits, in short arrays. The
 * texts are not repeated; positions count from the start of their sentence.
 */
final class PageData {

    private final Comparison comparison;
    private final List<String> labels;
    private final ElementIds ids;
    private final Counterparts counterparts;
    private final FactDifferences differences;
    private final FactWording wording;

    PageData(
            Comparison comparison,
            List<String> labels,
            ElementIds ids,
            Counterparts counterparts,
            FactDifferences differences,
            FactWording wording) {
        this.wording = wording;
        this.differences = differences;
        this.comparison = comparison;
        this.labels = labels;
        this.ids = ids;
        this.counterparts = counterparts;
    }

    /** Returns the articles, relations and facts, which the page needs at once. */
    ScriptJson outline() {
        return ScriptJson.of(this::writeOutline);
    }

    /** Returns the links, which may be many and are read when first asked for. */
    ScriptJson links() {
        return ScriptJson.of(this::writeLinks);
    }

    private void writeOutline(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("articles");
        for (int i = 0; i < comparison.documents().size(); i++) {
            json.writeStartArray();
            json.writeString(ids.article(i));
            json.writeString(labels.get(i));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("relations");
        for (LinkRelation relation : LinkRelation.values()) {
            json.writeStringField(relation.label(), Phrases.relation(relation, "{a}", "{b}"));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("facts");
        for (int i = 0; i < comparison.facts().size(); i++) {
            write(i, comparison.facts().get(i), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeLinks(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Link link : comparison.links()) {
            if (link.isLinked() || counterparts.isPartial(link)) {
                write(link, json);
            }
        }
        json.writeEndArray();
    }

    private void write(int index, Fact fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", ids.fact(index));
        json.writeFieldName("label");
        write(wording.of(fact), json);
        write("members", fact.members(), json);
        write("partial", counterparts.partial(index), json);
        StringBuilder states = new StringBuilder();
        for (Coverage coverage : fact.coverage()) {
            states.append(
                    switch (coverage) {
                        case COVERED -> 'c';
                        case PARTIAL -> 'p';
                        case NOT_FOUND -> 'n';
                        case PUBLISHED_BEFORE -> 'b';
                    });
        }
        json.writeStringField("states", states.toString());
        if (!differences.of(index).isEmpty()) {
            json.writeArrayFieldStart("differ");
            for (int place : differences.of(index)) {
                json.writeStartArray();
                json.writeString(ElementIds.difference(place));
                json.writeString(comparison.discrepancies().get(place).explanation());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(String name, List<SentenceRef> refs, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (SentenceRef ref : refs) {
            write(ref, json);
        }
        json.writeEndArray();
    }

    private static void write(SentenceRef ref, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(ref.article());
        json.writeNumber(ref.sentence());
        json.writeEndArray();
    }

    private void write(Link link, JsonGenerator json) throws IOException {
        json.writeStartArray();
        write(link.a(), json);
        write(link.b(), json);
        json.writeNumber(Math.round(link.probability() * 100));
        json.writeString(link.relation().label());
        json.writeString(Phrases.evidence(link));
        json.writeStartArray();
        int aStart = comparison.sentence(link.a()).span().start();
        int bStart = comparison.sentence(link.b()).span().start();
        for (WordEdit edit : link.edits()) {
            write(edit.a(), aStart, json);
            write(edit.b(), bStart, json);
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private static void write(Span span, int from, JsonGenerator json) throws IOException {
        json.writeNumber(span.start() - from);
        json.writeNumber(span.end() - from);
    }
}
