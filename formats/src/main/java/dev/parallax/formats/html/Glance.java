package dev.parallax.formats.html;

import dev.parallax.compare.Comparison;
import dev.parallax.difference.Discrepancy;
import dev.parallax.difference.DiscrepancyKind;
import dev.parallax.difference.DiscrepancyRelation;
import dev.parallax.formats.ComparisonFigures;
import dev.parallax.formats.LoneSentences;
import dev.parallax.formats.LoneSentences.Lone;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.QuotePhrases;
import dev.parallax.formats.html.Findings.Ladder;
import dev.parallax.formats.html.Findings.Ribbon;
import dev.parallax.formats.html.Findings.Rung;
import dev.parallax.formats.html.Findings.Teller;
import dev.parallax.quote.QuoteForm;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a reader asks first, each with the plainest answer that was found and the way to the rest: who has whose text,
 * which figure differs, which quotation changed, and what one report alone tells.
 */
final class Glance {

    /** The most lines of a card. */
    private static final int LINES = 4;

    private static final int LONE_LINES = 2;

    /** Between the outlets in the title of a ribbon whose direction is known. */
    private static final String ARROW = " → ";

    private final Comparison comparison;
    private final ComparisonFigures figures;
    private final Findings findings;
    private final ElementIds ids;
    private final Excerpt excerpt;
    private final DifferenceRows differences;

    /**
     * A question and its answer.
     *
     * @param none what is said where nothing was found; empty where something was
     * @param more how many more there are, as a link; empty where these are all
     * @param target where it leads
     */
    record Card(String title, String none, List<Line> lines, String more, String target) {}

    /**
     * One line of an answer.
     *
     * @param lead the outlets, as a label
     * @param style how the words are shown: {@code value}, {@code quoted} or {@code said}
     * @param before the words before a value
     * @param after the words behind it
     */
    record Line(String lead, Content words, String style, String target, Content before, Content after) {

        Line(String lead, Content words, String style, String target) {
            this(lead, words, style, target, SafeText.of(""), SafeText.of(""));
        }
    }

    Glance(Comparison comparison, ComparisonFigures figures, Findings findings, ElementIds ids, Excerpt excerpt) {
        this.comparison = comparison;
        this.figures = figures;
        this.findings = findings;
        this.ids = ids;
        this.excerpt = excerpt;
        this.differences = new DifferenceRows(comparison, figures.labels(), ids, excerpt);
    }

    List<Card> cards(LoneSentences lone) {
        return comparison.facts().isEmpty() ? List.of() : List.of(copied(), differs(), quoted(), alone(lone));
    }

    private Card copied() {
        List<Line> lines = new ArrayList<>();
        for (Ribbon ribbon :
                findings.ribbons().subList(0, Math.min(2, findings.ribbons().size()))) {
            lines.add(new Line(
                    ribbon.title(),
                    SafeText.of(first(ribbon.figures()) + ". " + ribbon.direction() + credit(ribbon)),
                    "said",
                    ribbon.id()));
        }
        return new Card(
                "Who has text from whom?",
                "No text beyond phrases and quotations was found in two reports.",
                lines,
                more(findings.ribbons().size() - lines.size(), "pair"),
                "overlap");
    }

    /** Returns what the one that has the text from the other says of it, after a space; empty if nothing. */
    private static String credit(Ribbon ribbon) {
        int arrow = ribbon.title().indexOf(ARROW);
        String taker = ribbon.title().substring(arrow < 0 ? 0 : arrow + ARROW.length());
        return ribbon.credits().stream()
                .filter(sentence -> arrow >= 0 && sentence.startsWith(taker))
                .findFirst()
                .map(sentence -> ' ' + sentence)
                .orElse("");
    }

    private static String first(String figures) {
        int semicolon = figures.lastIndexOf(';');
        return semicolon < 0 ? figures : figures.substring(0, semicolon);
    }

    /** Shows the weightiest of the differences: numbers before names and dates, what cannot be right before the rest. */
    private Card differs() {
        List<Line> lines = new ArrayList<>();
        Optional<Discrepancy> shown = comparison.discrepancies().stream()
                .min(Comparator.comparing((Discrepancy d) -> !isFigure(d))
                        .thenComparing(Glance::weight)
                        .thenComparing(d -> -d.values().size()));
        shown.ifPresent(discrepancy -> {
            String target = ElementIds.difference(comparison.discrepancies().indexOf(discrepancy));
            for (List<Discrepancy.Value> group : DifferenceRows.groups(discrepancy)) {
                if (lines.size() < LINES) {
                    Findings.Statement words = differences.brief(group);
                    lines.add(new Line(outlets(group), words.value(), "value", target, words.before(), words.after()));
                }
            }
        });
        return new Card(
                "Which number differs?",
                "No figure or time was found that two reports give differently.",
                lines,
                more(comparison.discrepancies().size() - 1, "difference"),
                "differences");
    }

    private static boolean isFigure(Discrepancy discrepancy) {
        return discrepancy.kind() == DiscrepancyKind.NUMBER || discrepancy.kind() == DiscrepancyKind.MONEY;
    }

    private static int weight(Discrepancy discrepancy) {
        return discrepancy.relation() == DiscrepancyRelation.CONFLICT
                ? 0
                : discrepancy.relation() == DiscrepancyRelation.UPDATED ? 1 : 2;
    }

    private String outlets(List<Discrepancy.Value> values) {
        return Phrases.list(values.stream()
                .map(value -> figures.labels().get(value.sentence().article()))
                .distinct()
                .toList());
    }

    private Card quoted() {
        List<Line> lines = new ArrayList<>();
        int changed = findings.changedQuotations();
        findings.ladders().stream()
                .filter(Ladder::changed)
                .min(Comparator.comparing((Ladder ladder) -> !isReworded(ladder)))
                .ifPresent(ladder -> {
                    lines.add(line(ladder.rungs().get(0), ladder.id()));
                    ladder.rungs().stream()
                            .filter(rung -> !rung.root())
                            .max(Comparator.comparing((Rung rung) -> isReworded(rung))
                                    .thenComparing(rung -> rung.form().equals(form(QuoteForm.BRACKETED))))
                            .ifPresent(rung -> lines.add(line(rung, ladder.id())));
                });
        return new Card(
                "Which quotation changed?",
                findings.ladders().isEmpty()
                        ? "No quotation was found in two reports."
                        : "The quotations that several reports have keep their words.",
                lines,
                more(changed - 1, "changed quotation"),
                "quotes");
    }

    private static boolean isReworded(Ladder ladder) {
        return ladder.rungs().stream().anyMatch(Glance::isReworded);
    }

    private static boolean isReworded(Rung rung) {
        return rung.form().equals(form(QuoteForm.WORD_CHANGED));
    }

    private static String form(QuoteForm form) {
        return QuotePhrases.form(form);
    }

    private static Line line(Rung rung, String target) {
        return new Line(
                Phrases.list(
                        rung.tellers().stream().map(Teller::outlet).distinct().toList()),
                rung.words(),
                "quoted",
                target);
    }

    /** Shows the most telling lone sentences, of different reports. */
    private Card alone(LoneSentences lone) {
        List<Lone> best = new ArrayList<>();
        int all = 0;
        for (int i = 0; i < comparison.documents().size(); i++) {
            List<Lone> telling = lone.of(i).stream().filter(Lone::isTelling).toList();
            all += telling.size();
            telling.stream().max(Comparator.comparingInt(Lone::weight)).ifPresent(best::add);
        }
        best.sort(Comparator.comparingInt(sentence -> -sentence.weight()));
        List<Line> lines = new ArrayList<>();
        for (Lone sentence : best.subList(0, Math.min(LONE_LINES, best.size()))) {
            var ref = sentence.sentence();
            var span = comparison.sentence(ref).span();
            String text = comparison.documents().get(ref.article()).article().text();
            lines.add(new Line(
                    figures.labels().get(ref.article()),
                    excerpt.of(text, span.start(), span.end()),
                    "said",
                    ids.sentence(ref)));
        }
        return new Card(
                "What does one report alone tell?",
                "No such sentence was found.",
                lines,
                more(all - lines.size(), "sentence"),
                "only");
    }

    private static String more(int count, String what) {
        return count > 0 ? Phrases.counted(count, "more " + what) : "";
    }
}
