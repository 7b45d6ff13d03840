package dev.parallax.formats.table;

import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.table.Table.Columns;
import dev.parallax.reuse.Passage;

/** The tables of what two articles have in common as texts. */
final class PairTables {

    private PairTables() {}

    static Table pairs() {
        Columns<Row> columns = new Columns<Row>()
                .text("a", "the earlier article in the order of `articles`", r -> r.id(r.pair.a()))
                .text("b", "the later one", r -> r.id(r.pair.b()))
                .number("jaccard", "shared runs of three words over all of the two, 0 to 1", r -> r.pair.jaccard())
                .number(
                        "containment_a_in_b",
                        "the share of `a`'s runs that stand in `b`",
                        r -> r.pair.containmentAInB())
                .number(
                        "containment_b_in_a",
                        "the share of `b`'s runs that stand in `a`",
                        r -> r.pair.containmentBInA())
                .text(
                        "relation",
                        "how much is one and the same",
                        r -> r.pair.relation().label())
                .text(
                        "direction",
                        "who took text from whom",
                        r -> r.pair.direction().label())
                .text("evidence", "why, in sentences", r -> String.join(" ", r.pair.evidence()));
        return Table.of(
                "pairs",
                "A row for every two articles.",
                (c, rows) -> c.pairs().forEach(pair -> rows.accept(new Row(c, pair))),
                columns);
    }

    static Table passages() {
        Columns<PassageRow> columns = new Columns<PassageRow>()
                .text(
                        "a",
                        "the earlier article in the order of `articles`",
                        r -> r.row().id(r.pair.a()))
                .text("b", "the later one", r -> r.row().id(r.pair.b()))
                .integer(
                        "a_start",
                        "where it begins in the text of `a`, in UTF-16 units",
                        r -> r.passage.a().start())
                .integer(
                        "a_end",
                        "where it ends there, the last unit not included",
                        r -> r.passage.a().end())
                .integer(
                        "b_start",
                        "where it begins in the text of `b`",
                        r -> r.passage.b().start())
                .integer("b_end", "where it ends there", r -> r.passage.b().end())
                .integer("words", "how many words stand in both", r -> r.passage.words())
                .number("similarity", "twice these over the words of both, 0 to 1", r -> r.passage.similarity())
                .text(
                        "kind",
                        "copied, quoted or boilerplate",
                        r -> r.passage.kind().label());
        return Table.of(
                "passages",
                "A row for every passage that two articles share, word for word or lightly edited.",
                (c, rows) -> c.pairs()
                        .forEach(pair ->
                                pair.passages().forEach(passage -> rows.accept(new PassageRow(c, pair, passage)))),
                columns);
    }

    private record PassageRow(Comparison comparison, ArticlePair pair, Passage passage) {
        Row row() {
            return new Row(comparison, pair);
        }
    }

    private record Row(Comparison comparison, ArticlePair pair) {
        String id(int article) {
            return comparison.documents().get(article).article().id();
        }
    }
}
