package dev.parallax.formats.table;

import java.util.List;

/** The tables of a comparison, each of which becomes a file. */
public final class ComparisonTables {

    private static final List<Table> ALL = List.of(
            ArticleTables.articles(),
            ArticleTables.sentences(),
            PairTables.pairs(),
            PairTables.passages(),
            LinkTables.links(),
            LinkTables.facts(),
            LinkTables.coverage(),
            QuoteTables.quotes(),
            QuoteTables.families(),
            DifferenceTables.discrepancies(),
            DifferenceTables.names(),
            DifferenceTables.wording(),
            DifferenceTables.substitutions());

    private ComparisonTables() {}

    /** Returns all tables, in the order in which one reads them. */
    public static List<Table> all() {
        return ALL;
    }
}
