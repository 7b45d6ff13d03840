package dev.parallax.formats.json;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.QuotePhrases;
import dev.parallax.formats.json.JsonWriter.Layout;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.Cue;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.Quotation;
import dev.parallax.quote.QuoteEdit;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.Speaker;

/** Writes the quotations of a comparison and their families. */
final class QuoteFamiliesJson {

    private final Comparison comparison;
    private final JsonWriter json;

    QuoteFamiliesJson(Comparison comparison, JsonWriter json) {
        this.comparison = comparison;
        this.json = json;
    }

    void write() {
        json.name("quotes").beginArray(Layout.LINES);
        comparison.quotes().forEach(this::quote);
        json.end();
        json.name("quote_families").beginArray(Layout.LINES);
        comparison.quoteFamilies().forEach(this::family);
        json.end();
    }

    private void quote(ArticleQuote quote) {
        String text = comparison.documents().get(quote.article()).article().text();
        json.beginObject(Layout.INLINE);
        json.name("id").value(quote.id());
        json.name("article")
                .value(comparison.documents().get(quote.article()).article().id());
        span(quote.quotation().span());
        json.name("text").value(quote.quotation().span().in(text));
        json.name("type").value(quote.quotation().type().label());
        Speaker speaker = quote.quotation().speaker();
        json.name("speaker");
        if (speaker == null) {
            json.value((String) null);
        } else {
            json.beginObject(Layout.INLINE);
            json.name("name").value(speaker.name());
            json.name("start");
            QuotesJson.position(json, speaker.span(), true);
            json.name("end");
            QuotesJson.position(json, speaker.span(), false);
            Span place = speaker.span();
            json.name("text").value(place == null ? null : place.in(text));
            json.end();
        }
        Cue cue = quote.quotation().cue();
        json.name("verb");
        if (cue == null) {
            json.value((String) null);
        } else {
            json.beginObject(Layout.INLINE);
            json.name("text").value(cue.text());
            json.name("class").value(cue.cueClass().label());
            span(cue.span());
            json.end();
        }
        json.end();
    }

    /** Writes how the article presents the utterance: whom it names and how, which verb it takes, what it leaves out. */
    private void contrast(FamilyMember member) {
        Article article = comparison.documents().get(member.article()).article();
        Quotation quotation = member.quote() < 0
                ? null
                : comparison.quotes().get(member.quote()).quotation();
        Speaker speaker = quotation == null ? null : quotation.speaker();
        Span words = speaker == null ? null : speaker.span();
        Cue cue = quotation == null ? null : quotation.cue();
        json.name("article").value(article.id());
        json.name("speaker").value(speaker == null ? null : speaker.name());
        json.name("speaker_text").value(words == null ? null : words.in(article.text()));
        json.name("verb").value(cue == null ? null : cue.text());
        json.name("verb_class").value(cue == null ? null : cue.cueClass().label());
        json.name("left_out")
                .strings(member.edits().stream()
                        .filter(edit -> edit.to().isEmpty())
                        .map(QuoteEdit::from)
                        .toList());
    }

    /** Writes which part of the quotation this is and what it is joined with, if it is not the whole. */
    private void part(FamilyMember member) {
        Span part = member.part();
        if (part == null) {
            json.name("part").value((String) null);
            return;
        }
        json.name("part").beginObject(Layout.INLINE);
        span(part);
        String text = comparison.documents().get(member.article()).article().text();
        json.name("text").value(part.in(text));
        json.name("joined_with")
                .strings(QuotePhrases.joinedWith(
                        text,
                        comparison.quotes().get(member.quote()).quotation().span(),
                        part));
        json.end();
    }

    private void family(QuoteFamily family) {
        json.beginObject(Layout.INLINE);
        json.name("id").value(family.id());
        json.name("root").value(comparison.quotes().get(family.root()).id());
        json.name("root_reason").value(family.reason().label());
        json.name("members").beginArray(Layout.INLINE);
        for (FamilyMember member : family.members()) {
            json.beginObject(Layout.INLINE);
            name(member);
            json.name("form").value(member.form().label());
            json.name("speaker_differs").value(member.speakerDiffers());
            json.name("position").decimal(member.position());
            contrast(member);
            part(member);
            json.end();
        }
        json.end();
        json.name("edits").beginArray(Layout.INLINE);
        for (FamilyMember member : family.members()) {
            for (QuoteEdit edit : member.edits()) {
                json.beginObject(Layout.INLINE);
                json.name("kind").value(edit.kind().label());
                json.name("from").value(edit.from());
                json.name("to").value(edit.to());
                name(member);
                json.name("marked").value(edit.isMarked());
                json.name("flags")
                        .strings(
                                edit.flags().stream().map(QuoteEdit.Flag::label).toList());
                json.end();
            }
        }
        json.end().end();
    }

    private void name(FamilyMember member) {
        if (member.quote() >= 0) {
            json.name("quote").value(comparison.quotes().get(member.quote()).id());
        } else {
            json.name("sentence")
                    .value(comparison.documents().get(member.article()).sentenceId(member.sentence()));
        }
    }

    private void span(Span span) {
        json.name("start").value(span.start());
        json.name("end").value(span.end());
    }
}
