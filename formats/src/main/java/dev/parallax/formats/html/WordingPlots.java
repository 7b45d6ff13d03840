package dev.parallax.formats.html;

import dev.parallax.compare.Comparison;
import dev.parallax.difference.WordingTerm;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.html.Findings.Preferred;
import dev.parallax.formats.html.Findings.Term;
import java.util.ArrayList;
import java.util.List;

/** Which words each article prefers for the same facts, as bars to both sides of a middle. */
final class WordingPlots {

    /** How many words of an article are shown. */
    private static final int MOST = 8;

    /** Half the width of a plot, which the most marked word of all fills. */
    private static final int HALF = 100;

    private WordingPlots() {}

    static List<Preferred> of(Comparison comparison, List<String> labels) {
        double widest = comparison.wording().stream()
                .mapToDouble(t -> Math.max(Math.abs(t.z()), t.nullZ()))
                .max()
                .orElse(1);
        List<Preferred> plots = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int article = i;
            List<Term> terms = comparison.wording().stream()
                    .filter(t -> t.article() == article && !t.isHeadline())
                    .limit(MOST)
                    .map(t -> term(t, widest))
                    .toList();
            if (!terms.isEmpty()) {
                plots.add(new Preferred(labels.get(i), terms));
            }
        }
        return plots;
    }

    private static Term term(WordingTerm term, double widest) {
        int length = (int) Math.max(1, Math.round(Math.abs(term.z()) / widest * HALF));
        int chance = (int) Math.round(Math.min(term.nullZ(), widest) / widest * HALF);
        String title = Phrases.digits(term.count()) + " here, " + Phrases.digits(term.countOthers())
                + " in the others; z " + Math.round(term.z() * 10) / 10.0;
        return new Term(
                term.term(),
                term.count(),
                term.countOthers(),
                term.z() < 0 ? HALF - length : HALF,
                length,
                chance,
                Math.abs(term.z()) > term.nullZ(),
                title);
    }
}
