package dev.parallax.formats.html;

import dev.parallax.align.Link;
import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Coverage;
import dev.parallax.compare.Fact;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.html.ReportPage.Matrix;
import dev.parallax.formats.html.ReportPage.MatrixCell;
import dev.parallax.formats.html.ReportPage.MatrixRow;
import dev.parallax.formats.html.ReportPage.PairNote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every two articles have in common: text as the words stand, and facts however they are worded. */
final class PairTables {

    /** The shares from which a cell takes the next shade; finer below, where independent reports differ. */
    private static final double[] SHADES = {.01, .05, .10, .20, .35, .50, .65, .80, .95};

    /** Of how many articles every two are told with all that is known. */
    private static final int MOST_TOLD = 16;

    private final Comparison comparison;
    private final List<String> labels;
    private final @Nullable ArticlePair[][] pairs;
    private final int[][] links;
    private final int[][] facts;

    PairTables(Comparison comparison, List<String> labels) {
        this.comparison = comparison;
        this.labels = labels;
        int n = labels.size();
        pairs = new ArticlePair[n][n];
        comparison.pairs().forEach(p -> pairs[p.a()][p.b()] = p);
        links = new int[n][n];
        for (Link link : comparison.links()) {
            links[link.a().article()][link.b().article()] += link.isLinked() ? 1 : 0;
        }
        facts = new int[n][n];
        for (Fact fact : comparison.facts()) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    facts[a][b] += tells(fact, a) && tells(fact, b) ? 1 : 0;
                }
            }
        }
    }

    /** Tells whether there are so many pairs that a page with every word on each would be slow to open. */
    private boolean many() {
        return labels.size() > MOST_TOLD;
    }

    private static boolean tells(Fact fact, int article) {
        return fact.coverage().get(article) == Coverage.COVERED;
    }

    List<Matrix> matrices() {
        List<Matrix> matrices = new ArrayList<>();
        if (!comparison.pairs().isEmpty()) {
            String note = "How much of the row’s text, in runs of three words, is also in the column’s.";
            matrices.add(new Matrix("shared_text", "Shared text", note, rows(true)));
        }
        if (!comparison.facts().isEmpty()) {
            String note = "How many of the row’s facts the column tells too, in whatever words.";
            matrices.add(new Matrix("shared_facts", "Shared facts", note, rows(false)));
        }
        return matrices;
    }

    private List<MatrixRow> rows(boolean text) {
        List<MatrixRow> rows = new ArrayList<>();
        for (int a = 0; a < labels.size(); a++) {
            List<MatrixCell> cells = new ArrayList<>();
            for (int b = 0; b < labels.size(); b++) {
                cells.add(a == b ? new MatrixCell("", 0, "", null) : text ? textCell(a, b) : factCell(a, b));
            }
            rows.add(new MatrixRow(labels.get(a), cells));
        }
        return rows;
    }

    private MatrixCell textCell(int a, int b) {
        ArticlePair pair = pairs[Math.min(a, b)][Math.max(a, b)];
        if (pair == null) {
            return new MatrixCell("–", 0, "not computed", null);
        }
        double share = a < b ? pair.containmentAInB() : pair.containmentBInA();
        String title =
                Phrases.shareOfText(share, labels.get(a), labels.get(b)) + ": " + Phrases.relation(pair.relation());
        return cell(share, title, a, b);
    }

    private MatrixCell factCell(int a, int b) {
        double share = facts[a][a] == 0 ? 0 : (double) facts[a][b] / facts[a][a];
        String title = labels.get(b) + " tells " + facts[a][b] + " of the "
                + Phrases.counted(facts[a][a], "shared fact") + " in " + labels.get(a);
        return cell(share, title, a, b);
    }

    private MatrixCell cell(double share, String title, int a, int b) {
        int heat = 0;
        while (heat < SHADES.length && share >= SHADES[heat]) {
            heat++;
        }
        String value = Phrases.percent(share).replace(" %", "");
        return new MatrixCell(
                value, heat, many() ? null : SafeText.plain(title), ElementIds.pair(Math.min(a, b), Math.max(a, b)));
    }

    List<PairNote> notes() {
        List<PairNote> notes = new ArrayList<>();
        for (int a = 0; a < labels.size(); a++) {
            for (int b = a + 1; b < labels.size(); b++) {
                notes.add(note(a, b, pairs[a][b]));
            }
        }
        return matrices().isEmpty() ? List.of() : notes;
    }

    private PairNote note(int a, int b, @Nullable ArticlePair pair) {
        String nameA = labels.get(a);
        String nameB = labels.get(b);
        List<String> figures = new ArrayList<>();
        if (pair != null) {
            figures.add(Phrases.shareOfText(pair.containmentAInB(), nameA, nameB) + "; "
                    + Phrases.shareOfText(pair.containmentBInA(), nameB, nameA) + '.');
        }
        int linked = links[a][b];
        figures.add("They tell " + Phrases.counted(facts[a][b], "fact") + " in common; "
                + Phrases.counted(linked, "pair") + " of sentences " + (linked == 1 ? "is" : "are") + " linked.");
        return new PairNote(
                ElementIds.pair(a, b),
                nameA,
                nameB,
                pair == null ? "" : Phrases.capital(Phrases.relation(pair.relation())) + '.',
                pair == null ? "" : Phrases.direction(pair.direction(), nameA, nameB),
                figures,
                pair == null || (many() && !pair.relation().isReuse()) ? List.of() : pair.evidence());
    }
}
