package dev.parallax.formats.table;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Fact;
import dev.parallax.formats.table.Table.Columns;

/** The tables of sentences that tell the same. */
final class LinkTables {

    private LinkTables() {}

    static Table links() {
        Columns<LinkRow> columns = new Columns<LinkRow>()
                .text("a", "the sentence of the earlier article", r -> id(r.comparison, r.link.a()))
                .text("b", "the sentence of the later one", r -> id(r.comparison, r.link.b()))
                .number(
                        "probability",
                        "the chance that both tell a fact in common; linked from 0.5 on",
                        r -> r.link.probability())
                .logical("linked", "whether the probability is 0.5 or more", r -> r.link.isLinked())
                .text(
                        "relation",
                        "how the two stand to one another",
                        r -> r.link.relation().label())
                .text(
                        "numbers",
                        "numbers that stand in both, with ` | ` between them",
                        r -> joined(r.link.evidence().numbers()))
                .text(
                        "names",
                        "names that stand in both",
                        r -> joined(r.link.evidence().names()))
                .text(
                        "terms",
                        "the weightiest other terms that stand in both",
                        r -> joined(r.link.evidence().terms()))
                .logical(
                        "quote",
                        "whether they share quoted words",
                        r -> r.link.evidence().quote())
                .integer(
                        "edits",
                        "steps from the words of `a` to those of `b`; 0 also where they differ too much to tell",
                        r -> r.link.edits().size());
        return Table.of(
                "links",
                "A row for every two sentences that may tell the same, from a probability of 0.1 on.",
                (c, rows) -> c.links().forEach(link -> rows.accept(new LinkRow(c, link))),
                columns);
    }

    static Table facts() {
        Columns<FactRow> columns = new Columns<FactRow>()
                .text("fact", "its id", r -> r.fact.id())
                .text("sentence", "a sentence that tells it", r -> id(r.comparison, r.ref))
                .text("article", "the article of that sentence", r -> article(r.comparison, r.ref.article()))
                .logical("label", "whether this sentence stands for the fact", r -> r.ref.equals(r.fact.label()));
        return Table.of(
                "facts",
                "A row for every sentence of every fact that two or more articles tell.",
                (c, rows) -> c.facts()
                        .forEach(fact -> fact.members().forEach(ref -> rows.accept(new FactRow(c, fact, ref)))),
                columns);
    }

    static Table coverage() {
        Columns<FactRow> columns = new Columns<FactRow>()
                .text("fact", "its id", r -> r.fact.id())
                .text("article", "the article", r -> article(r.comparison, r.ref.article()))
                .text(
                        "outlet",
                        "the outlet of that article",
                        r -> r.comparison
                                .documents()
                                .get(r.ref.article())
                                .article()
                                .outlet())
                .text(
                        "coverage",
                        "whether the article tells the fact",
                        r -> r.fact.coverage().get(r.ref.article()).label());
        return Table.of(
                "coverage",
                "A row for every fact and article.",
                (c, rows) -> c.facts().forEach(fact -> {
                    for (int article = 0; article < c.documents().size(); article++) {
                        rows.accept(new FactRow(c, fact, new SentenceRef(article, 0)));
                    }
                }),
                columns);
    }

    static String id(Comparison comparison, SentenceRef ref) {
        return comparison.documents().get(ref.article()).sentenceId(ref.sentence());
    }

    static String article(Comparison comparison, int article) {
        return comparison.documents().get(article).article().id();
    }

    static String joined(Iterable<String> values) {
        return String.join(" | ", values);
    }

    private record LinkRow(Comparison comparison, Link link) {}

    private record FactRow(Comparison comparison, Fact fact, SentenceRef ref) {}
}
