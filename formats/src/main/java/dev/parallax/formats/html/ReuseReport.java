package dev.parallax.formats.html;

import dev.parallax.article.Article;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.html.CopiesPage.Card;
import dev.parallax.formats.html.CopiesPage.Group;
import dev.parallax.reuse.Direction;
import dev.parallax.reuse.PairRelation;
import dev.parallax.reuse.Passage;
import dev.parallax.reuse.ReuseText;
import dev.parallax.reuse.TextReuse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers pairs of articles of which one has text of the other, and writes them as a page for a reader: how they stand to
 * one another, who took it from whom as far as the signs go, who is credited, what changed, and both texts side by side.
 * One file, as {@link HtmlReport} writes them.
 *
 * <p>The page holds the {@value #MOST_PAIRS} pairs that share the most words; the figures count all. The order in which
 * pairs are added does not matter. Not thread-safe.
 */
public final class ReuseReport {

    /** The most pairs on a page. */
    public static final int MOST_PAIRS = 200;

    private static final Comparator<Pair> ORDER = Comparator.comparingInt((Pair pair) -> -pair.words)
            .thenComparing(pair -> pair.a.document().article().id())
            .thenComparing(pair -> pair.b.document().article().id());

    private final int articles;
    private final TreeSet<Pair> pairs = new TreeSet<>(ORDER);
    private final CopyingTally tally = new CopyingTally();
    private final Map<PairRelation, Integer> relations = new EnumMap<>(PairRelation.class);
    private int undecided;
    private int all;

    private record Pair(ReuseText a, ReuseText b, TextReuse reuse, int words) {}

    private ReuseReport(int articles) {
        this.articles = articles;
    }

    /**
     * Returns an empty report.
     *
     * @param articles how many articles were compared
     */
    public static ReuseReport of(int articles) {
        return new ReuseReport(articles);
    }

    /** Adds a pair; one that shares nothing but quotations, or nothing at all, is left out. */
    public void add(ReuseText a, ReuseText b, TextReuse reuse) {
        if (!reuse.relation().isReuse()) {
            return;
        }
        all++;
        relations.merge(reuse.relation(), 1, Integer::sum);
        @Nullable String outletA = a.document().article().outlet();
        @Nullable String outletB = b.document().article().outlet();
        if (reuse.direction() == Direction.A_TO_B) {
            tally.add(outletB, outletA);
        } else if (reuse.direction() == Direction.B_TO_A) {
            tally.add(outletA, outletB);
        } else {
            undecided++;
        }
        pairs.add(new Pair(
                a, b, reuse, reuse.passages().stream().mapToInt(Passage::words).sum()));
        if (pairs.size() > MOST_PAIRS) {
            pairs.pollLast();
        }
    }

    /**
     * Writes the page.
     *
     * @param version the version of the program, for the page to name; null for none
     * @param out takes the page, to be encoded as UTF-8
     * @throws IOException if {@code out} refuses what is written; it may have taken a part by then
     */
    public void write(@Nullable String version, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        Templates.render(out, JtecopiesGenerated::render, page(version));
    }

    private CopiesPage page(@Nullable String version) {
        CopyCards cards = new CopyCards();
        List<Group> groups = new ArrayList<>();
        for (Pair pair : pairs) {
            groups.add(group(groups.size() + 1, pair, cards));
        }
        int hidden = all - groups.size();
        return new CopiesPage(
                "Shared text · Parallax",
                Assets.COPIES,
                Phrases.counted(articles, "article") + ", every two compared",
                headline(),
                details(),
                List.of(),
                tally.table(
                        "Read along a row: in how many pairs its article appears to have text from one of the column’s"
                                + " outlet. Pairs of which that is not known are not counted."),
                groups,
                hidden == 0
                        ? ""
                        : "The page has room for the " + groups.size() + " pairs that share the most words; "
                                + Phrases.counted(hidden, "further pair") + " are in the output in JSON Lines.",
                "pairs",
                List.of(
                        "A pair is here if reporting is shared: text outside quotations and page text such as bylines and notices,"
                                + " word for word or lightly edited. The figure is the share of the words of the one of which more is in"
                                + " the other.",
                        "Who took text from whom is told only where something says so: a credit, a dateline, the times of"
                                + " publication, a cut end. It is evidence, not proof."),
                version,
                cards.data());
    }

    /** Returns what was found in a few sentences. */
    public List<String> summary() {
        List<String> sentences = new ArrayList<>();
        sentences.add(headline());
        sentences.addAll(details());
        return sentences;
    }

    private String headline() {
        return all == 0
                ? "No article has text of another beyond quotations."
                : Phrases.capital(Phrases.counted(all, "pair")) + " of articles " + (all == 1 ? "shares" : "share")
                        + " text.";
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        relations.forEach((relation, count) ->
                details.add(Phrases.counted(count, "pair") + ": " + Phrases.relation(relation) + '.'));
        if (all > 0) {
            int decided = all - undecided;
            details.add("Who has the text from whom is told for " + (decided == 0 ? "none" : Phrases.digits(decided))
                    + " of them.");
        }
        return details;
    }

    private static Group group(int number, Pair pair, CopyCards cards) {
        Article a = pair.a.document().article();
        Article b = pair.b.document().article();
        TextReuse reuse = pair.reuse;
        String share = Phrases.percent(Math.max(reuse.shareAInB(), reuse.shareBInA()));
        String of = "of the words " + (reuse.shareBInA() >= reuse.shareAInB() ? "of this" : "of that above");
        Card card =
                cards.card("p" + number + "_1", pair.a, pair.b, reuse, share, of, Phrases.relation(reuse.relation()));
        return new Group(
                "p" + number,
                number,
                CopyCards.head(a),
                "shares text with",
                List.of(card),
                0,
                (CopyCards.names(a)
                                + ' '
                                + CopyCards.names(b)
                                + ' '
                                + reuse.relation().label())
                        .toLowerCase(Locale.ROOT));
    }
}
