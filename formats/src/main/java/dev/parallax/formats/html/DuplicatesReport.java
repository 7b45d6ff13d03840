package dev.parallax.formats.html;

import dev.parallax.article.Article;
import dev.parallax.duplicate.DuplicateCluster;
import dev.parallax.duplicate.DuplicateMember;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.html.CopiesPage.Bar;
import dev.parallax.formats.html.CopiesPage.Card;
import dev.parallax.formats.html.CopiesPage.Group;
import dev.parallax.reuse.ReuseComparer;
import dev.parallax.reuse.ReuseText;
import dev.parallax.text.Analyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes clusters of duplicates as a page for a reader: sizes, who repeats whom, and each cluster with the kept article,
 * its copies, the reasons, and their texts side by side. One file, as {@link HtmlReport} writes them.
 *
 * <p>The page holds the {@value #MOST_GROUPS} largest clusters, {@value #MOST_CARDS} copies of each; the figures count
 * all. Immutable and thread-safe. The same clusters give the same bytes.
 */
public final class DuplicatesReport {

    /** The most clusters on a page. */
    public static final int MOST_GROUPS = 200;

    /** The most copies of one cluster on a page. */
    public static final int MOST_CARDS = 12;

    private static final int[] SIZES = {2, 3, 4, 5, 6, 11, 21, 51, 101};

    private final @Nullable String version;

    private DuplicatesReport(@Nullable String version) {
        this.version = version;
    }

    /** Returns a writer of reports. */
    public static DuplicatesReport create() {
        return new DuplicatesReport(null);
    }

    /** Returns a writer whose pages name the version of the program that made them. */
    public DuplicatesReport withVersion(String value) {
        return new DuplicatesReport(Objects.requireNonNull(value, "value"));
    }

    /**
     * Writes the page.
     *
     * @param clusters the clusters, two or more articles each
     * @param articles all articles that were compared, by their ids
     * @param out takes the page, to be encoded as UTF-8
     * @throws IllegalArgumentException if an article of a cluster is missing
     * @throws IOException if {@code out} refuses what is written; it may have taken a part by then
     */
    public void write(List<DuplicateCluster> clusters, Map<String, Article> articles, Appendable out)
            throws IOException {
        Templates.render(out, JtecopiesGenerated::render, page(clusters, new Library(articles)));
    }

    private CopiesPage page(List<DuplicateCluster> clusters, Library library) {
        CopyCards cards = new CopyCards();
        List<DuplicateCluster> largest = clusters.stream()
                .sorted(Comparator.comparingInt(c -> -c.members().size()))
                .limit(MOST_GROUPS)
                .toList();
        List<Group> groups = new ArrayList<>();
        for (DuplicateCluster cluster : largest) {
            groups.add(group(groups.size() + 1, cluster, library, cards));
        }
        int copies = clusters.stream().mapToInt(c -> c.members().size() - 1).sum();
        int read = library.articles.size();
        int hidden = clusters.size() - groups.size();
        return new CopiesPage(
                "Duplicates · Parallax",
                Assets.COPIES,
                Phrases.counted(read, "article") + ", compared with one another",
                headline(clusters.size(), copies),
                List.of(Phrases.digits(read - copies) + " of " + Phrases.counted(read, "article")
                        + " would be kept, one for each cluster and all that repeat nothing."),
                sizes(clusters),
                copying(clusters, library),
                groups,
                hidden == 0
                        ? ""
                        : "The page has room for the largest " + groups.size() + "; "
                                + Phrases.counted(hidden, "smaller cluster")
                                + (hidden == 1 ? " is" : " are") + " in the output in JSON Lines.",
                "clusters",
                List.of(
                        "Each copy was compared with the kept article of its cluster, exactly: by the runs of three words"
                                + " that both have, in proportion to all they have, or to those of the copy.",
                        "An article is kept or not by the rule that was asked for. It says nothing on who wrote first, or"
                                + " who may."),
                version,
                cards.data());
    }

    private static String headline(int clusters, int copies) {
        return clusters == 0
                ? "No article repeats another."
                : Phrases.capital(Phrases.counted(copies, "article")) + (copies == 1 ? " repeats" : " repeat")
                        + " another, in " + Phrases.counted(clusters, "cluster") + '.';
    }

    private static Group group(int number, DuplicateCluster cluster, Library library, CopyCards cards) {
        Article kept = library.article(cluster.representative());
        ReuseText source = library.text(kept);
        ReuseComparer comparer = ReuseComparer.create();
        List<Card> shown = new ArrayList<>();
        StringBuilder filter = new StringBuilder(CopyCards.names(kept));
        for (DuplicateMember member : cluster.members()) {
            Article article = library.article(member.id());
            if (member.id().equals(cluster.representative()) || shown.size() == MOST_CARDS) {
                continue;
            }
            ReuseText copy = library.text(article);
            shown.add(cards.card(
                    "d" + number + "_" + (shown.size() + 1),
                    source,
                    copy,
                    comparer.compare(source, copy, true),
                    Phrases.percent(member.similarity()),
                    "the same",
                    member.reason()));
            filter.append(' ').append(CopyCards.names(article));
        }
        int copies = cluster.members().size() - 1;
        String note = "kept, with " + (copies == 1 ? "1 copy" : Phrases.digits(copies) + " copies");
        return new Group(
                "d" + number,
                number,
                CopyCards.head(kept),
                note,
                shown,
                copies - shown.size(),
                filter.toString().toLowerCase(Locale.ROOT));
    }

    private static List<Bar> sizes(List<DuplicateCluster> clusters) {
        int[] counts = new int[SIZES.length];
        for (DuplicateCluster cluster : clusters) {
            int step = SIZES.length - 1;
            while (cluster.members().size() < SIZES[step]) {
                step--;
            }
            counts[step]++;
        }
        int most = 1;
        int last = 0;
        for (int i = 0; i < counts.length; i++) {
            most = Math.max(most, counts[i]);
            last = counts[i] > 0 ? i : last;
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            boolean open = i == SIZES.length - 1;
            String label = open
                    ? SIZES[i] + " or more"
                    : SIZES[i + 1] - 1 == SIZES[i] ? "" + SIZES[i] : SIZES[i] + " to " + (SIZES[i + 1] - 1);
            bars.add(
                    new Bar(label + " articles", Phrases.digits(counts[i]), (int) Math.ceil(100.0 * counts[i] / most)));
        }
        return bars;
    }

    private static CopiesPage.@Nullable Copying copying(List<DuplicateCluster> clusters, Library library) {
        CopyingTally tally = new CopyingTally();
        for (DuplicateCluster cluster : clusters) {
            String kept = library.article(cluster.representative()).outlet();
            for (DuplicateMember member : cluster.members()) {
                if (!member.id().equals(cluster.representative())) {
                    tally.add(library.article(member.id()).outlet(), kept);
                }
            }
        }
        return tally.table(
                "Read along a row: how many of its articles repeat one of the column’s outlet that is kept.");
    }

    /** The articles, read closer where they are shown. */
    private record Library(Map<String, Article> articles) {

        Article article(String id) {
            Article article = articles.get(id);
            if (article == null) {
                throw new IllegalArgumentException("the article " + id + " of a cluster is not among the articles");
            }
            return article;
        }

        ReuseText text(Article article) {
            return ReuseText.of(Analyzer.create().analyze(article));
        }
    }
}
