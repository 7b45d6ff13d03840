package dev.parallax.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Shingler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeduplicatorTest {

    private static final Deduplicator DEDUPLICATOR = Deduplicator.create();

    private static Article at(String id, String time, List<String> words) {
        return Article.of(id, String.join(" ", words))
                .withPublished(PublicationTime.parse(time).orElseThrow());
    }

    private static List<String> ids(DuplicateCluster cluster) {
        return cluster.members().stream().map(DuplicateMember::id).toList();
    }

    @Test
    void membersRepeatTheirRepresentativeAndNoChainsAreMade() {
        Texts texts = new Texts(3);
        List<String> words = texts.words(300);
        List<Article> articles = new ArrayList<>();
        // Each is a copy of the one before with changes, so that the last has little left of the first.
        for (int i = 0; i < 12; i++) {
            articles.add(Article.of("a" + (char) ('a' + i), String.join(" ", words)));
            words = texts.edited(words, 0.08);
        }
        Duplicates duplicates = DEDUPLICATOR.find(articles);
        assertThat(duplicates.clusters()).hasSizeGreaterThan(1);
        Map<String, ShingleSet> shingles = shingles(articles);
        for (DuplicateCluster cluster : duplicates.clusters()) {
            ShingleSet kept = of(shingles, cluster.representative());
            for (DuplicateMember member : cluster.members()) {
                double jaccard = of(shingles, member.id()).jaccard(kept);
                assertThat(jaccard).as(member.id()).isGreaterThanOrEqualTo(0.5);
                assertThat(member.similarity()).as(member.id()).isEqualTo(jaccard);
            }
        }
    }

    private static ShingleSet of(Map<String, ShingleSet> shingles, String id) {
        return Objects.requireNonNull(shingles.get(id), id);
    }

    private static Map<String, ShingleSet> shingles(List<Article> articles) {
        Map<String, ShingleSet> shingles = new HashMap<>();
        articles.forEach(
                a -> shingles.put(a.id(), Shingler.create().textShingler().shingles(a.text())));
        return shingles;
    }

    @Test
    void pairsAreThoseThatComparingAllWithAllFinds() {
        List<Article> articles = new Texts(4).collection(700);
        Map<String, ShingleSet> shingles = shingles(articles);
        DuplicateRule rule = DuplicateRule.create();
        Set<String> truth = new HashSet<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                ShingleSet a = of(shingles, articles.get(i).id());
                ShingleSet b = of(shingles, articles.get(j).id());
                Overlap overlap = new Overlap(a.size(), b.size(), a.intersectionSize(b));
                if (rule.isDuplicate(overlap) || rule.isDuplicate(overlap.swapped())) {
                    truth.add(pair(articles.get(i).id(), articles.get(j).id()));
                }
            }
        }
        Set<String> found = new HashSet<>();
        DEDUPLICATOR.find(articles).pairs(2, pair -> {
            Overlap overlap = pair.overlap();
            assertThat(overlap.common())
                    .as("%s", pair)
                    .isEqualTo(of(shingles, pair.a()).intersectionSize(of(shingles, pair.b())));
            assertThat(found.add(pair(pair.a(), pair.b()))).isTrue();
        });
        assertThat(truth).hasSizeGreaterThan(150).containsAll(found);
        // The seed is fixed; no pair that is alike may be missed here, and briefs of 60 words are found nearly always.
        assertThat((double) found.size() / truth.size()).isGreaterThan(0.985);
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
    }

    @Test
    void neitherThreadsNorTheOrderOfTheInputChangeTheResult() throws InterruptedException {
        List<Article> articles = new Texts(5).collection(3_000);
        List<DuplicateCluster> expected = DEDUPLICATOR.find(articles).clusters();
        assertThat(expected).hasSizeGreaterThan(400);
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(1));
        DuplicateRun run = DEDUPLICATOR.start();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            int first = t;
            Thread thread = new Thread(() -> {
                DuplicateRun.Worker worker = run.worker();
                for (int i = first; i < shuffled.size(); i += 4) {
                    worker.add(shuffled.get(i), i);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(run.size()).isEqualTo(3_000);
        Duplicates duplicates = run.finish(4);
        assertThat(duplicates.clusters()).isEqualTo(expected);
        List<DuplicatePair> one = new ArrayList<>();
        List<DuplicatePair> four = new ArrayList<>();
        duplicates.pairs(1, one::add);
        duplicates.pairs(4, four::add);
        assertThat(four).isEqualTo(one).isNotEmpty();
    }

    @Test
    void aBriefIsADuplicateOfTheLongReportWhicheverCameFirst() {
        List<String> words = new Texts(6).words(600);
        Article brief = at("brief", "2031-05-01", words.subList(0, 120));
        Article report = at("report", "2031-05-02", words);
        for (KeepPolicy keep : List.of(KeepPolicy.earliest(), KeepPolicy.longest(), KeepPolicy.first())) {
            Duplicates duplicates = DEDUPLICATOR.withKeep(keep).find(List.of(brief, report));
            assertThat(duplicates.clusters()).hasSize(1);
            DuplicateCluster cluster = duplicates.clusters().get(0);
            assertThat(ids(cluster)).containsExactly("report", "brief");
            DuplicateMember member = cluster.members().get(1);
            assertThat(member.similarity()).isEqualTo(1);
            assertThat(member.overlap().jaccard()).isLessThan(0.3);
            assertThat(member.reason()).isEqualTo("brief inside a longer report: 100 % of it stands there");
            assertThat(duplicates.dropped()).containsExactly("brief");
        }
        Deduplicator alike = DEDUPLICATOR.withRule(DuplicateRule.create().withoutContainment());
        assertThat(alike.find(List.of(brief, report)).clusters()).isEmpty();
    }

    @Test
    void theKeepPolicyChoosesTheRepresentative() {
        List<String> words = new Texts(7).words(300);
        List<Article> articles = List.of(
                at("x", "2031-05-03", words).withOutlet("Orsel Herald"),
                at("y", "2031-05-01", words.subList(0, 290)).withOutlet("The Packet"),
                at("z", "2031-05-02", words.subList(5, 295)).withOutlet("Courier"));
        assertThat(kept(KeepPolicy.earliest(), articles)).isEqualTo("y");
        assertThat(kept(KeepPolicy.longest(), articles)).isEqualTo("x");
        assertThat(kept(KeepPolicy.first(), articles)).isEqualTo("x");
        assertThat(kept(KeepPolicy.outlets(List.of("Elsewhere", " COURIER")), articles))
                .isEqualTo("z");
        assertThat(kept(KeepPolicy.outlets(List.of("Elsewhere")), articles)).isEqualTo("y");
        KeepPolicy last = KeepPolicy.by((a, b) -> b.id().compareTo(a.id()), "the last by name");
        assertThat(kept(last, articles)).isEqualTo("z");
    }

    private static String kept(KeepPolicy keep, List<Article> articles) {
        List<DuplicateCluster> clusters =
                DEDUPLICATOR.withKeep(keep).find(articles).clusters();
        assertThat(clusters).hasSize(1);
        assertThat(clusters.get(0).members().get(0).reason()).isEqualTo("kept: " + keep.reason());
        return clusters.get(0).representative();
    }

    @Test
    void onlyArticlesWithinTheWindowRepeatOneAnother() {
        List<String> words = new Texts(8).words(100);
        List<Article> articles = List.of(
                at("a", "2031-05-01T08:00:00Z", words),
                at("b", "2031-05-03T09:00:00Z", words),
                at("c", "2031-05-04T08:00:00Z", words),
                Article.of("d", String.join(" ", words)));
        List<DuplicateCluster> clusters =
                DEDUPLICATOR.withWindow(Duration.ofDays(1)).find(articles).clusters();
        assertThat(clusters).extracting(DeduplicatorTest::ids).containsExactly(List.of("a", "d"), List.of("b", "c"));
        assertThat(DEDUPLICATOR.withWindow(Duration.ofDays(3)).find(articles).clusters())
                .hasSize(1);
    }

    @Test
    void newArticlesAreHeldAgainstOldOnesThatStay() {
        List<String> words = new Texts(9).words(200);
        DuplicateRun run = DEDUPLICATOR.start();
        DuplicateRun.Worker worker = run.worker();
        worker.addOld(at("old1", "2031-05-01", words), 0);
        worker.addOld(at("old2", "2031-05-02", words), 1);
        worker.addOld(at("alone", "2031-05-02", new Texts(10).words(200)), 2);
        worker.add(at("new", "2031-04-01", words.subList(0, 180)), 3);
        Duplicates duplicates = run.finish(1);
        assertThat(duplicates.clusters()).hasSize(1);
        assertThat(ids(duplicates.clusters().get(0))).containsExactly("old1", "new");
        assertThat(duplicates.clusters().get(0).members().get(0).reason()).isEqualTo("kept: was there before");
        List<DuplicatePair> pairs = new ArrayList<>();
        duplicates.pairs(1, pairs::add);
        assertThat(pairs).extracting(DuplicatePair::a).containsExactly("old1", "old2");
    }

    @Test
    void whatARunKnowsOfAnArticleServesTheNext() {
        List<String> words = new Texts(9).words(200);
        KnownArticle known = DEDUPLICATOR.start().worker().add(at("old", "2031-05-01", words), 0);
        DuplicateRun run = DEDUPLICATOR.start();
        run.worker().addOld(known);
        run.worker().add(at("new", "2031-04-01", words), 1);
        DuplicateCluster cluster = run.finish(1).clusters().get(0);
        assertThat(ids(cluster)).containsExactly("old", "new");
        assertThat(cluster.members().get(1).reason()).isEqualTo("same text");
    }

    /** Linear: with every copy held against every other, this would take minutes. */
    @Test
    void fiftyThousandNearlyEqualTextsAndEmptyOnesAreNoTrouble() {
        List<String> words = new Texts(11).words(60);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            articles.add(Article.of("s" + i, String.join(" ", words) + " town" + i));
            articles.add(Article.of("e" + i, " \n "));
        }
        Duplicates duplicates = DEDUPLICATOR.find(articles);
        assertThat(duplicates.clusters()).hasSize(1);
        assertThat(duplicates.dropped()).hasSize(19_999);
    }

    @Test
    void whyAnArticleIsKeptIsTrueOfIt() {
        List<String> words = new Texts(11).words(200);
        List<String> more = new ArrayList<>(words);
        more.add("ends");
        assertThat(whyKept(at("a", "2026-03-01", words), at("b", "2026-03-02", more)))
                .isEqualTo("kept: the earliest");
        assertThat(whyKept(at("a", "2026-03-01", words), at("b", "2026-03-01", more)))
                .isEqualTo("kept: the longest of the earliest");
        assertThat(whyKept(Article.of("a", String.join(" ", words)), Article.of("b", String.join(" ", more))))
                .isEqualTo("kept: the longest, as no time of publication is known");
        assertThat(whyKept(at("a", "2026-03-01", words.subList(0, 80)), at("b", "2026-03-02", words)))
                .isEqualTo("kept: the longer report, in which others stand");
    }

    private static String whyKept(Article... articles) {
        return DEDUPLICATOR
                .find(List.of(articles))
                .clusters()
                .get(0)
                .members()
                .get(0)
                .reason();
    }
}
