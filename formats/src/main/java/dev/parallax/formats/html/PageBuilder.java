package dev.parallax.formats.html;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Coverage;
import dev.parallax.compare.Fact;
import dev.parallax.formats.ComparisonFigures;
import dev.parallax.formats.FactWording;
import dev.parallax.formats.LoneSentences;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.ReuseCredits;
import dev.parallax.formats.Verdict;
import dev.parallax.formats.html.ReportPage.Digest;
import dev.parallax.formats.html.ReportPage.FactCell;
import dev.parallax.formats.html.ReportPage.FactRow;
import dev.parallax.formats.html.ReportPage.Method;
import dev.parallax.formats.html.ReportPage.Outlet;
import dev.parallax.formats.html.ReportPage.Spread;
import dev.parallax.reuse.PairRelation;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out what the page shows of a comparison. */
final class PageBuilder {

    private final Comparison comparison;
    private final ComparisonFigures figures;
    private final ElementIds ids;
    private final Counterparts counterparts;
    private final FactDifferences differences;
    private final Excerpt excerpt;
    private final FactWording wording;
    private final ReadableTime times;

    PageBuilder(Comparison comparison, Excerpt excerpt) {
        this.excerpt = excerpt;
        this.differences = new FactDifferences(comparison);
        this.comparison = comparison;
        this.figures = ComparisonFigures.of(comparison);
        this.ids = new ElementIds(comparison);
        this.counterparts = new Counterparts(comparison);
        this.wording = FactWording.of(comparison);
        this.times = ReadableTime.of(
                comparison.documents().stream().map(Document::article).toList());
    }

    ReportPage build(@Nullable String version, Downloads downloads) {
        List<FactRow> facts = facts();
        LoneSentences lone = LoneSentences.of(comparison, figures);
        Findings findings = findings(lone);
        PairTables pairs = new PairTables(comparison, figures.labels());
        PageData data = new PageData(comparison, figures.labels(), ids, counterparts, differences, wording);
        return new ReportPage(
                title(),
                Assets.COMPARISON,
                Verdict.of(comparison, figures),
                new Glance(comparison, figures, findings, ids, excerpt).cards(lone),
                spread(facts),
                outlets(),
                pairs.matrices(),
                pairs.notes(),
                facts,
                findings,
                !comparison.facts().isEmpty(),
                method(version),
                data.outline(),
                data.links(),
                downloads);
    }

    private Findings findings(LoneSentences lone) {
        List<String> labels = figures.labels();
        DifferenceRows rows = new DifferenceRows(comparison, labels, ids, excerpt);
        WordChoices words = new WordChoices(comparison, labels, ids, excerpt);
        Ribbons ribbons = new Ribbons(comparison, labels, ids, excerpt, ReuseCredits.of(comparison));
        return new Findings(
                rows.differences(),
                rows.names(),
                new QuoteLadders(comparison, labels, ids, excerpt).build(),
                ribbons.flows(),
                ribbons.draw(),
                WordingPlots.of(comparison, labels),
                words.swaps(),
                words.headlines(),
                Timeline.of(comparison, labels, ids, times),
                OnlyHereLists.of(comparison, figures, lone, ids, excerpt));
    }

    private String title() {
        List<String> labels = figures.labels();
        List<String> shown = labels.size() > 4
                ? List.of(labels.get(0), labels.get(1), labels.get(2), Phrases.number(labels.size() - 3) + " more")
                : labels;
        return SafeText.plain(Phrases.list(shown)) + " compared · Parallax";
    }

    private List<Spread> spread(List<FactRow> facts) {
        int articles = comparison.documents().size();
        List<Spread> spread = new ArrayList<>();
        for (int n = articles; n >= 0; n--) {
            int tellers = n;
            List<FactRow> told =
                    facts.stream().filter(f -> f.tellers() == tellers).toList();
            if (!told.isEmpty() || (n >= 2 && articles <= 12)) {
                String words = n == articles && n > 2 ? "all " + Phrases.number(n) : Phrases.number(n);
                spread.add(new Spread(n, words, told));
            }
        }
        return facts.isEmpty() ? List.of() : spread;
    }

    private List<Outlet> outlets() {
        List<Outlet> outlets = new ArrayList<>();
        int facts = comparison.facts().size();
        for (int i = 0; i < comparison.documents().size(); i++) {
            Document document = comparison.documents().get(i);
            Article article = document.article();
            String iso =
                    article.published() == null ? null : article.published().iso();
            outlets.add(new Outlet(
                    i,
                    ids.article(i),
                    figures.labels().get(i),
                    headline(document).orElse(null),
                    article.published() == null ? null : times.of(article.published()),
                    iso,
                    webAddress(article.url()),
                    Phrases.digits(document.tokens().size()),
                    figures.factsTold(i),
                    facts == 0 ? 0 : Math.round(figures.factsTold(i) * 100f / facts),
                    figures.unmatched(i),
                    figures.contentSentences(i),
                    article.text().isBlank(),
                    sameText(i),
                    new ArticleText(
                            document, i, comparison.documents().size(), ids, figures, counterparts.best(), excerpt)));
        }
        return outlets;
    }

    /** Returns the outlets most of whose text is this article's or the other way round; empty for none. */
    private String sameText(int article) {
        List<String> others = new ArrayList<>();
        for (ArticlePair pair : comparison.pairs()) {
            boolean most = pair.relation().compareTo(PairRelation.DERIVED) <= 0;
            if (most && pair.a() == article) {
                others.add(figures.labels().get(pair.b()));
            } else if (most && pair.b() == article) {
                others.add(figures.labels().get(pair.a()));
            }
        }
        return Phrases.list(others);
    }

    /** Returns the headline as the source gave it, or else the sentence that looks like one. */
    private static Optional<String> headline(Document document) {
        if (document.article().headline() != null) {
            return Optional.of(document.article().headline());
        }
        return document.sentences().stream()
                .filter(s -> s.kind() == SentenceKind.HEADLINE)
                .findFirst()
                .map(document::text);
    }

    /** Returns the address if it leads to the web and nowhere else. */
    static @Nullable String webAddress(@Nullable String url) {
        if (url == null) {
            return null;
        }
        boolean web = url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
        return web && url.chars().allMatch(c -> c > ' ' && c != 0x7f) ? url : null;
    }

    private List<FactRow> facts() {
        List<FactRow> rows = new ArrayList<>();
        for (int i = 0; i < comparison.facts().size(); i++) {
            Fact fact = comparison.facts().get(i);
            SentenceRef shown = wording.of(fact);
            Document document = comparison.documents().get(shown.article());
            Sentence sentence = comparison.sentence(shown);
            Content label = excerpt.of(
                    document.article().text(),
                    sentence.span().start(),
                    sentence.span().end());
            rows.add(new FactRow(
                    ids.fact(i),
                    i + 1,
                    figures.labels().get(shown.article()),
                    label,
                    ids.sentence(shown),
                    ComparisonFigures.tellers(fact),
                    comparison.origins(fact),
                    !differences.of(i).isEmpty(),
                    cells(i, fact)));
        }
        return rows;
    }

    private List<FactCell> cells(int index, Fact fact) {
        String[] targets = new String[comparison.documents().size()];
        List<SentenceRef> refs = new ArrayList<>(fact.members());
        refs.addAll(counterparts.partial(index));
        for (SentenceRef ref : refs) {
            if (targets[ref.article()] == null) {
                targets[ref.article()] = ids.sentence(ref);
            }
        }
        List<FactCell> cells = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            Coverage coverage = fact.coverage().get(i);
            String words = switch (coverage) {
                case COVERED -> "covered";
                case PARTIAL -> "in part";
                case NOT_FOUND -> "not found";
                case PUBLISHED_BEFORE -> "not found, published before";
            };
            boolean told = coverage == Coverage.COVERED || coverage == Coverage.PARTIAL;
            cells.add(new FactCell(coverage.label(), words, told ? targets[i] : null));
        }
        return cells;
    }

    private Method method(@Nullable String version) {
        int sentences = comparison.documents().stream()
                .mapToInt(d -> d.sentences().size())
                .sum();
        int words =
                comparison.documents().stream().mapToInt(d -> d.tokens().size()).sum();
        int reporting = 0;
        for (int i = 0; i < comparison.documents().size(); i++) {
            reporting += figures.contentSentences(i);
        }
        int linked = (int) comparison.links().stream().filter(Link::isLinked).count();
        List<String> counts = List.of(
                Phrases.counted(comparison.documents().size(), "article"),
                Phrases.counted(words, "word"),
                Phrases.counted(sentences, "sentence") + " (" + Phrases.digits(reporting)
                        + " in headlines, text and captions)",
                Phrases.counted(linked, "link"),
                Phrases.counted(comparison.facts().size(), "fact"));
        List<Digest> digests = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (Document document : comparison.documents()) {
            String sha = Assets.hexDigest(document.article().text());
            digests.add(new Digest(document.article().id(), sha));
            all.append(sha).append('\n');
        }
        return new Method(
                version,
                Phrases.list(counts),
                Phrases.percent(Link.THRESHOLD),
                Phrases.percent(Link.REPORTED),
                Assets.hexDigest(all.toString()),
                digests);
    }
}
