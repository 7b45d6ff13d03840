package dev.parallax.cli;

import dev.parallax.align.SentenceRef;
import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Coverage;
import dev.parallax.compare.Fact;
import dev.parallax.formats.ComparisonFigures;
import dev.parallax.formats.FactWording;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.Verdict;
import dev.parallax.reuse.PairRelation;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A comparison as text for a terminal: what it comes to, the outlets, which of them tells which fact, how each puts
 * the facts that most of them tell, and who shares text with whom. It is a view of the comparison alone; everything
 * from the articles goes through {@link PlainText}.
 */
final class TerminalSummary {

    // Together some forty lines: a screen.
    private static final int MAX_FACTS = 8;
    private static final int MAX_WORDINGS = 5;
    private static final int MAX_DIFFERENCES = 3;
    private static final int MAX_PAIRS = 3;
    private static final int MAX_OUTLETS = 12;
    private static final int LETTERS = 26;
    private static final String INDENT = "  ";
    private static final String ALL_OF_IT = "--html FILE or --format json";
    private static final String TOLD_BY = "  told by";
    private static final Comparator<Fact> MOST_TOLD_FIRST =
            (a, b) -> Integer.compare(ComparisonFigures.tellers(b), ComparisonFigures.tellers(a));

    private final Comparison comparison;
    private final ComparisonFigures figures;
    private final FactWording wording;
    private final Style style;
    private final int columns;
    private final int articles;
    private final StringBuilder out = new StringBuilder();
    private boolean partial;

    private TerminalSummary(Comparison comparison, Style style, int columns) {
        this.comparison = comparison;
        this.figures = ComparisonFigures.of(comparison);
        this.wording = FactWording.of(comparison);
        this.style = style;
        this.columns = columns;
        this.articles = comparison.documents().size();
    }

    /** Returns the summary in lines of no more than this many columns. */
    static String of(Comparison comparison, Style style, int columns) {
        return of(comparison, style, columns, ALL_OF_IT);
    }

    /** Returns the summary; where it leaves something out, its last line names these ways to all of it. */
    static String of(Comparison comparison, Style style, int columns, String ways) {
        TerminalSummary summary = new TerminalSummary(comparison, style, columns);
        summary.verdict();
        summary.outlets();
        List<Fact> top = summary.topFacts();
        if (!top.isEmpty()) {
            summary.facts(top);
            summary.wordings(top);
        }
        DifferenceLines lines = new DifferenceLines(comparison, TerminalSummary::tag);
        summary.list("Stated differently", lines.differences(), "difference");
        summary.list("Words for one another", lines.substitutions(), "swap");
        summary.list("Quotations that changed", lines.quotations(), "quotation");
        summary.list(
                "Found in one report only",
                new LoneLines(comparison, summary.figures).lines(TerminalSummary::tag),
                "such sentence");
        summary.pairs();
        summary.hint(ways);
        return summary.out.toString();
    }

    private void verdict() {
        Verdict verdict = Verdict.of(comparison, figures);
        line("");
        wrap(PlainText.of(verdict.headline())).forEach(text -> line(style.strong(text)));
        wrap(PlainText.of(String.join(" ", verdict.details()))).forEach(this::line);
    }

    private void outlets() {
        int shown = Math.min(articles, MAX_OUTLETS);
        int tag = tag(articles - 1).length();
        String heads = "   words   facts   alone";
        int name = 0;
        for (int i = 0; i < shown; i++) {
            name = Math.max(name, TextWidth.of(label(i)));
        }
        name = Math.max(8, Math.min(name, columns - INDENT.length() - tag - 2 - heads.length()));
        heading(
                TextWidth.left("Outlets", tag + 2 + name, style.ellipsis()) + heads,
                "alone: sentences without a counterpart found elsewhere");
        for (int i = 0; i < shown; i++) {
            Document document = comparison.documents().get(i);
            line(INDENT
                    + style.name(TextWidth.left(tag(i), tag, ""))
                    + INDENT
                    + TextWidth.left(label(i), name, style.ellipsis())
                    + number(document.tokens().size())
                    + number(figures.factsTold(i))
                    + number(figures.unmatched(i)));
        }
        more(articles - shown, "article");
    }

    private static String number(int n) {
        return TextWidth.right(Phrases.digits(n), 8);
    }

    /** Returns the facts that most outlets tell, in order of their first appearance. */
    private List<Fact> topFacts() {
        List<Fact> facts = new ArrayList<>(comparison.facts());
        facts.sort(MOST_TOLD_FIRST);
        List<Fact> top = new ArrayList<>(facts.subList(0, Math.min(facts.size(), MAX_FACTS)));
        top.sort(Comparator.comparingInt(comparison.facts()::indexOf));
        return top;
    }

    private void facts(List<Fact> top) {
        int tag = tag(articles - 1).length();
        int id = top.get(top.size() - 1).id().length();
        int matrix = articles * (tag + 1);
        boolean fits = matrix <= columns / 2;
        int label = columns - 2 * INDENT.length() - id - (fits ? matrix + 1 : TOLD_BY.length());
        int longest =
                top.stream().mapToInt(fact -> TextWidth.of(text(fact))).max().orElse(0);
        label = Math.min(label, longest);
        StringBuilder head = new StringBuilder(TextWidth.left("Facts", id + 2 + label, style.ellipsis()));
        if (fits) {
            head.append(' ');
            for (int i = 0; i < articles; i++) {
                head.append(' ').append(TextWidth.right(tag(i), tag));
            }
        } else {
            head.append(TOLD_BY);
        }
        heading(head.toString(), "");
        for (Fact fact : top) {
            line(INDENT
                    + style.name(TextWidth.left(fact.id(), id, ""))
                    + INDENT
                    + TextWidth.left(text(fact), label, style.ellipsis())
                    + (fits ? ' ' + signs(fact, tag) : TextWidth.right(told(fact), TOLD_BY.length())));
        }
        more(comparison.facts().size() - top.size(), "fact");
        if (fits) {
            line(INDENT + style.sign(Coverage.COVERED) + " told   " + style.sign(Coverage.PARTIAL) + " in part   "
                    + style.sign(Coverage.NOT_FOUND) + " not found");
        }
    }

    private String signs(Fact fact, int width) {
        StringBuilder signs = new StringBuilder();
        for (Coverage coverage : fact.coverage()) {
            signs.append(" ".repeat(width)).append(style.sign(coverage));
        }
        return signs.toString();
    }

    private String text(Fact fact) {
        return PlainText.of(comparison.text(wording.of(fact)));
    }

    private String told(Fact fact) {
        return ComparisonFigures.tellers(fact) + "/" + articles;
    }

    /** Shows how each outlet puts one of the facts that most of them tell: the one with the most wordings. */
    private void wordings(List<Fact> top) {
        int most = top.stream().mapToInt(ComparisonFigures::tellers).max().orElse(0);
        String id = "";
        Map<String, String> shown = Map.of();
        for (Fact fact : top) {
            Map<String, String> wordings = wordings(fact);
            if (ComparisonFigures.tellers(fact) == most && wordings.size() > shown.size()) {
                id = fact.id();
                shown = wordings;
            }
        }
        int tags = shown.values().stream().mapToInt(String::length).max().orElse(0);
        tags = Math.min(tags, columns / 4);
        int room = columns - 3 * INDENT.length() - id.length() - tags;
        heading("In their words", "");
        int left = MAX_WORDINGS;
        String name = id;
        for (Map.Entry<String, String> teller : shown.entrySet()) {
            if (left-- == 0) {
                break;
            }
            line(INDENT
                    + style.name(TextWidth.left(name, id.length(), ""))
                    + INDENT
                    + style.name(TextWidth.left(teller.getValue(), tags, style.ellipsis()))
                    + INDENT
                    + TextWidth.trim(teller.getKey(), room, style.ellipsis()));
            name = "";
        }
        more(shown.size() - MAX_WORDINGS, "wording");
    }

    /** Returns the wordings of a fact, each with the letters of the outlets that use it. */
    private Map<String, String> wordings(Fact fact) {
        Map<Integer, SentenceRef> fullest = new LinkedHashMap<>();
        for (SentenceRef member : fact.members()) {
            fullest.merge(member.article(), member, (a, b) -> tokens(b) > tokens(a) ? b : a);
        }
        Map<String, String> wordings = new LinkedHashMap<>();
        fullest.forEach((article, member) -> wordings.merge(
                PlainText.of(comparison.text(member)), tag(article), (known, added) -> known + ' ' + added));
        return wordings;
    }

    private int tokens(SentenceRef ref) {
        return comparison.sentence(ref).tokenCount();
    }

    /** Shows the first of some lines under a heading; nothing where there are none. */
    private void list(String heading, List<String> lines, String what) {
        if (lines.isEmpty()) {
            return;
        }
        heading(heading, "");
        int shown = Math.min(lines.size(), MAX_DIFFERENCES);
        for (String text : lines.subList(0, shown)) {
            line(INDENT + TextWidth.trim(PlainText.of(text), columns - INDENT.length(), style.ellipsis()));
        }
        more(lines.size() - shown, what);
    }

    private void pairs() {
        List<ArticlePair> telling = new ArrayList<>(comparison.pairs().stream()
                .filter(pair -> pair.relation().compareTo(PairRelation.PARTIAL) <= 0)
                .toList());
        telling.sort(Comparator.comparingDouble(TerminalSummary::share).reversed());
        List<ArticlePair> shown = telling.subList(0, Math.min(telling.size(), MAX_PAIRS));
        List<String> strangers = strangers();
        if (shown.isEmpty() && strangers.isEmpty()) {
            return;
        }
        heading("Shared text", "");
        for (ArticlePair pair : shown) {
            boolean aInB = pair.containmentAInB() >= pair.containmentBInA();
            String inner = tag(aInB ? pair.a() : pair.b());
            String outer = tag(aInB ? pair.b() : pair.a());
            String text = Phrases.percent(share(pair)) + " of " + inner + " is also in " + outer + ": "
                    + Phrases.relation(pair.relation());
            line(INDENT + TextWidth.trim(text, columns - INDENT.length(), style.ellipsis()));
        }
        more(telling.size() - shown.size(), "pair");
        for (String stranger : strangers) {
            line(INDENT
                    + TextWidth.trim(
                            stranger + " seems to report another event than the rest",
                            columns - INDENT.length(),
                            style.ellipsis()));
        }
    }

    private static double share(ArticlePair pair) {
        return Math.max(pair.containmentAInB(), pair.containmentBInA());
    }

    /** Returns the articles that are unrelated to every other one. */
    private List<String> strangers() {
        List<String> strangers = new ArrayList<>();
        for (int i = 0; i < articles && articles > 2; i++) {
            int article = i;
            List<ArticlePair> own = comparison.pairs().stream()
                    .filter(pair -> pair.a() == article || pair.b() == article)
                    .toList();
            if (!own.isEmpty() && own.stream().allMatch(pair -> pair.relation() == PairRelation.UNRELATED)) {
                strangers.add(tag(i) + INDENT + label(i));
            }
        }
        return strangers;
    }

    private String label(int article) {
        return PlainText.of(figures.labels().get(article));
    }

    /** Returns the letter that stands for an article: A to Z, then AA and so on. */
    private static String tag(int article) {
        String last = String.valueOf((char) ('A' + article % LETTERS));
        return article < LETTERS ? last : tag(article / LETTERS - 1) + last;
    }

    private void heading(String text, String note) {
        line("");
        int room = columns - TextWidth.of(text) - INDENT.length();
        boolean fits = !note.isEmpty() && TextWidth.of(note) + INDENT.length() <= room;
        line(INDENT + style.strong(text) + (fits ? INDENT + style.faint(note) : ""));
    }

    private void more(int count, String what) {
        if (count > 0) {
            line(INDENT + style.faint(style.ellipsis() + " and " + Phrases.counted(count, "more " + what)));
            partial = true;
        }
    }

    /** Says where to find what has no room here. */
    private void hint(String ways) {
        if (partial) {
            line("");
            wrap("All of it: " + ways).forEach(text -> line(style.faint(text)));
        }
    }

    private List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String whole : text.split(" ", -1)) {
            String word = TextWidth.trim(whole, columns - INDENT.length(), style.ellipsis());
            if (line.length() > 0 && TextWidth.of(line + " " + word) > columns - INDENT.length()) {
                lines.add(INDENT + line);
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        if (line.length() > 0) {
            lines.add(INDENT + line);
        }
        return lines;
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
