package dev.parallax.formats.table;

import dev.parallax.compare.Comparison;
import dev.parallax.formats.table.Table.Columns;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.Cue;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteEdit;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.Speaker;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of quotations and of what became of them. */
final class QuoteTables {

    private QuoteTables() {}

    static Table quotes() {
        Columns<QuoteRow> columns = new Columns<QuoteRow>()
                .text("quote", "its id", r -> r.quote.id())
                .text("article", "the article", r -> LinkTables.article(r.comparison, r.quote.article()))
                .integer(
                        "start",
                        "where it begins in the article's text, in UTF-16 units",
                        r -> r.quote.quotation().span().start())
                .integer(
                        "end",
                        "where it ends, the last unit not included",
                        r -> r.quote.quotation().span().end())
                .text(
                        "type",
                        "direct, mixed or indirect",
                        r -> r.quote.quotation().type().label())
                .text("speaker", "who said it; empty where that was not found", r -> r.speaker(Speaker::name))
                .text("verb", "the word that introduces it; empty where there is none", r -> r.verb(Cue::text))
                .text(
                        "verb_class",
                        "what the choice of that word tells: neutral, endorsing, doubting, confessing, attacking or promising",
                        r -> r.verb(cue -> cue.cueClass().label()))
                .text("text", "its words as they stand in the article, without marks", QuoteRow::text);
        return Table.of(
                "quotes",
                "A row for each quotation of each article.",
                (c, rows) -> c.quotes().forEach(quote -> rows.accept(new QuoteRow(c, quote))),
                columns);
    }

    static Table families() {
        Columns<MemberRow> columns = new Columns<MemberRow>()
                .text("family", "the utterance's id", r -> r.family.id())
                .text("article", "an article that has it", r -> LinkTables.article(r.comparison, r.member.article()))
                .text("quote", "the quotation; empty where it is told without marks", MemberRow::quote)
                .text("sentence", "the sentence in which it stands or begins", MemberRow::sentence)
                .logical(
                        "root",
                        "whether this is the form that the others are compared with",
                        r -> r.member.quote() == r.family.root())
                .text(
                        "form",
                        "what became of it: verbatim, trimmed, spliced, bracketed, word-changed, fragment-quoted, paraphrased or translated",
                        r -> r.member.form().label())
                .logical(
                        "joined",
                        "whether the quotation joins this form with words that are no form of the utterance",
                        r -> r.member.part() != null)
                .logical(
                        "speaker_differs",
                        "whether another speaker is named than for the root",
                        r -> r.member.speakerDiffers())
                .number("position", "where in the article it stands, 0 to 1", r -> r.member.position())
                .integer(
                        "edits",
                        "how many edits lead from the root to it",
                        r -> r.member.edits().size())
                .integer(
                        "words_left_out",
                        "edits that leave words out",
                        r -> count(
                                r.member, QuoteEdit.Kind.TRIMMED_START, QuoteEdit.Kind.TRIMMED_END, QuoteEdit.Kind.CUT))
                .integer(
                        "words_changed",
                        "edits that change, add or bracket words",
                        r -> count(
                                r.member,
                                QuoteEdit.Kind.WORD_CHANGED,
                                QuoteEdit.Kind.WORD_ADDED,
                                QuoteEdit.Kind.BRACKETED));
        return Table.of(
                "quote_families",
                "A row for every form of every utterance that several articles have.",
                (c, rows) -> c.quoteFamilies()
                        .forEach(family ->
                                family.members().forEach(member -> rows.accept(new MemberRow(c, family, member)))),
                columns);
    }

    private static int count(FamilyMember member, QuoteEdit.Kind... kinds) {
        int n = 0;
        for (QuoteEdit edit : member.edits()) {
            for (QuoteEdit.Kind kind : kinds) {
                n += edit.kind() == kind ? 1 : 0;
            }
        }
        return n;
    }

    private record QuoteRow(Comparison comparison, ArticleQuote quote) {

        String text() {
            return quote.quotation()
                    .span()
                    .in(comparison.documents().get(quote.article()).article().text());
        }

        @Nullable
        String speaker(Function<Speaker, String> property) {
            Speaker speaker = quote.quotation().speaker();
            return speaker == null ? null : property.apply(speaker);
        }

        @Nullable
        String verb(Function<Cue, String> property) {
            Cue cue = quote.quotation().cue();
            return cue == null ? null : property.apply(cue);
        }
    }

    private record MemberRow(Comparison comparison, QuoteFamily family, FamilyMember member) {

        @Nullable
        String quote() {
            return member.quote() < 0
                    ? null
                    : comparison.quotes().get(member.quote()).id();
        }

        String sentence() {
            return comparison.documents().get(member.article()).sentenceId(member.sentence());
        }
    }
}
