package dev.parallax.formats.table;

import dev.parallax.compare.Comparison;
import dev.parallax.difference.Discrepancy;
import dev.parallax.difference.NameVariants;
import dev.parallax.difference.Substitution;
import dev.parallax.difference.WordingTerm;
import dev.parallax.formats.Decimals;
import dev.parallax.formats.table.Table.Columns;
import java.util.List;

/** The tables of what reports state, spell and word differently. */
final class DifferenceTables {

    private DifferenceTables() {}

    static Table discrepancies() {
        Columns<ValueRow> columns = new Columns<ValueRow>()
                .text("discrepancy", "its id", r -> r.discrepancy.id())
                .text(
                        "kind",
                        "what differs: number, date, duration, money, name, speaker, negation or status",
                        r -> r.discrepancy.kind().label())
                .text(
                        "relation",
                        "how the values stand to one another: conflict, updated, scope, hedge or rounding",
                        r -> r.discrepancy.relation().label())
                .text("subject", "what it is about", r -> r.discrepancy.subject())
                .number(
                        "confidence",
                        "how sure it is that the values are about the same, 0 to 1",
                        r -> r.discrepancy.confidence())
                .text(
                        "article",
                        "the article of this value",
                        r -> LinkTables.article(r.comparison, r.value.sentence().article()))
                .text("sentence", "the sentence of this value", r -> LinkTables.id(r.comparison, r.value.sentence()))
                .integer(
                        "start",
                        "where the value begins in the article's text, in UTF-16 units",
                        r -> r.value.span().start())
                .integer(
                        "end",
                        "where it ends, the last unit not included",
                        r -> r.value.span().end())
                .text("text", "the value as it stands in the article", r -> r.value.text())
                .add(
                        "amount",
                        Column.Type.NUMBER,
                        "the number it stands for, in units of the currency, seconds, metres, or as counted",
                        r -> r.value.amount() == null ? null : Decimals.amount(r.value.amount()))
                .text("explanation", "what differs, in a sentence", r -> r.discrepancy.explanation());
        return Table.of(
                "discrepancies",
                "A row for every value of everything that reports state differently.",
                (c, rows) -> c.discrepancies()
                        .forEach(d -> d.values().forEach(value -> rows.accept(new ValueRow(c, d, value)))),
                columns);
    }

    static Table names() {
        Columns<SpellingRow> columns = new Columns<SpellingRow>()
                .text("canonical", "the spelling that most articles have", r -> r.name.canonical())
                .text("text", "this spelling", r -> r.variant.text())
                .text("article", "an article that has it", r -> LinkTables.article(r.comparison, r.article))
                .integer("count", "how often it stands in all articles", r -> r.variant.count())
                .text(
                        "sentence",
                        "the sentence of its first place in any of them",
                        r -> LinkTables.id(r.comparison, r.variant.sentence()));
        return Table.of(
                "names",
                "A row for every article and spelling of every name that is spelled in several ways.",
                (c, rows) -> c.names()
                        .forEach(name -> name.variants()
                                .forEach(variant -> variant.articles()
                                        .forEach(article -> rows.accept(new SpellingRow(c, name, variant, article))))),
                columns);
    }

    static Table wording() {
        Columns<TermRow> columns = new Columns<TermRow>()
                .text("article", "the article", r -> LinkTables.article(r.comparison, r.term.article()))
                .text(
                        "outlet",
                        "its outlet",
                        r -> r.comparison
                                .documents()
                                .get(r.term.article())
                                .article()
                                .outlet())
                .text("term", "a word that it uses more, or less, for the same facts", r -> r.term.term())
                .number("log_odds", "how much more, as log odds; below 0 for less", r -> r.term.logOdds())
                .number("z", "the same over its standard deviation", r -> r.term.z())
                .integer("count", "how often the article has it where facts are shared", r -> r.term.count())
                .integer("count_others", "how often the others have it there", r -> r.term.countOthers())
                .number(
                        "q_value",
                        "the share of false discoveries among all terms as marked as this",
                        r -> r.term.qValue())
                .number("null_z", "the size of `z` that chance alone seldom reaches", r -> r.term.nullZ())
                .logical("headline", "whether headlines were compared, and not the text", r -> r.term.isHeadline());
        return Table.of(
                "wording",
                "A row for every article and word that it prefers or avoids.",
                (c, rows) -> c.wording().forEach(term -> rows.accept(new TermRow(c, term))),
                columns);
    }

    static Table substitutions() {
        Columns<SwapRow> columns = new Columns<SwapRow>()
                .integer("substitution", "its number, from 1", r -> r.number)
                .integer(
                        "count",
                        "in how many pairs of linked sentences the one stands for the other",
                        r -> r.substitution.count())
                .text("text", "the words of one side", r -> r.choice.text())
                .text("article", "an article that has them there", r -> LinkTables.article(r.comparison, r.article))
                .text(
                        "sentence",
                        "the sentence of their first place in any of them",
                        r -> LinkTables.id(r.comparison, r.choice.sentence()));
        return Table.of(
                "substitutions",
                "Two or more rows for every two choices of words that stand for one another, between the same words, in linked"
                        + " sentences.",
                (c, rows) -> {
                    int number = 0;
                    for (Substitution substitution : c.substitutions()) {
                        number++;
                        for (Substitution.Choice choice : List.of(substitution.a(), substitution.b())) {
                            for (int article : choice.articles()) {
                                rows.accept(new SwapRow(c, number, substitution, choice, article));
                            }
                        }
                    }
                },
                columns);
    }

    private record SwapRow(
            Comparison comparison, int number, Substitution substitution, Substitution.Choice choice, int article) {}

    private record ValueRow(Comparison comparison, Discrepancy discrepancy, Discrepancy.Value value) {}

    private record SpellingRow(Comparison comparison, NameVariants name, NameVariants.Variant variant, int article) {}

    private record TermRow(Comparison comparison, WordingTerm term) {}
}
