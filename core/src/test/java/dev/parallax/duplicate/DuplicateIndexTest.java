package dev.parallax.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.article.Article;
import dev.parallax.shingle.Signature;
import dev.parallax.shingle.SignatureScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DuplicateIndexTest {

    private static final DuplicateSettings SETTINGS = DuplicateSettings.create().withSlice(Duration.ofMillis(10));

    private final DuplicateIndex index = DuplicateIndex.inMemory(SETTINGS);
    private final Texts texts = new Texts(1);

    private static List<String> ids(List<Match> matches) {
        return matches.stream().map(Match::id).toList();
    }

    @Test
    void tellsWhatAnArticleRepeatsAndHowMuchOfIt() {
        List<String> words = texts.words(400);
        assertThat(index.add(Texts.fingerprint("old", 3, words))).isTrue();
        assertThat(index.add(Texts.fingerprint("other", 4, texts.words(400)))).isTrue();
        List<Match> matches = index.query(Texts.fingerprint("new", 5, words.subList(0, 300)));
        assertThat(ids(matches)).containsExactly("old");
        Match match = matches.get(0);
        assertThat(match.time()).isEqualTo(3);
        assertThat(match.overlap()).isEqualTo(new Overlap(298, 398, 298));
        assertThat(match.similarity()).isEqualTo(298.0 / 398);
    }

    /** The Jaccard similarity of these is 58 / 798. */
    @Test
    void findsBriefsInLongReportsAndLongReportsAroundBriefs() {
        List<String> words = texts.words(800);
        List<String> brief = words.subList(200, 300);
        index.add(Texts.fingerprint("long", 0, words));
        List<Match> matches = index.queryAndAdd(Texts.fingerprint("brief", 0, brief));
        assertThat(ids(matches)).containsExactly("long");
        assertThat(matches.get(0).similarity()).isEqualTo(1);
        assertThat(ids(index.query(Texts.fingerprint("again", 0, words)))).containsExactlyInAnyOrder("long", "brief");
    }

    @Test
    void queryAndAddSeesWhatCameBeforeButNotItself() {
        List<String> words = texts.words(100);
        assertThat(index.queryAndAdd(Texts.fingerprint("a", 0, words))).isEmpty();
        assertThat(ids(index.queryAndAdd(Texts.fingerprint("b", 0, words)))).containsExactly("a");
        assertThat(index.queryAndAdd(Texts.fingerprint("b", 0, words))).hasSize(1);
        assertThat(index.stats().articles()).isEqualTo(2);
        assertThat(index.add(Texts.fingerprint("a", 0, texts.words(9)))).isFalse();
    }

    @Test
    void emptyTextsAreLikeNothing() {
        index.add(Texts.fingerprint("a", 0, List.of()));
        assertThat(index.queryAndAdd(Texts.fingerprint("b", 0, List.of()))).isEmpty();
        assertThat(index.query(Texts.fingerprint("c", 0, texts.words(50)))).isEmpty();
        assertThat(index.contains("b")).isTrue();
    }

    @Test
    void whatIsRemovedIsNotFoundAndMayComeBack() {
        List<String> words = texts.words(100);
        index.add(Texts.fingerprint("a", 0, words));
        assertThat(index.remove("a")).isTrue();
        assertThat(index.remove("a")).isFalse();
        assertThat(index.query(Texts.fingerprint("q", 0, words))).isEmpty();
        assertThat(index.add(Texts.fingerprint("a", 0, words))).isTrue();
        assertThat(ids(index.query(Texts.fingerprint("q", 0, words)))).containsExactly("a");
    }

    @Test
    void expiryGoesByTheMillisecondAndSparesWhatHasNoTime() {
        for (int time = 0; time < 40; time++) {
            index.add(Texts.fingerprint("t" + time, time, texts.words(60)));
        }
        index.add(Texts.fingerprint("ever", Fingerprint.NO_TIME, texts.words(60)));
        assertThat(index.expireBefore(25)).isEqualTo(25);
        assertThat(index.expireBefore(25)).isZero();
        assertThat(index.contains("t24")).isFalse();
        assertThat(index.contains("t25")).isTrue();
        assertThat(index.contains("ever")).isTrue();
        assertThat(index.stats().articles()).isEqualTo(16);
        assertThat(index.stats().slices()).isEqualTo(3);
    }

    /** Long enough that places are used again several times. */
    @Test
    void aWindowThatMovesOnKeepsTheMemoryAndFindsWhatIsInIt() {
        long most = 0;
        for (int time = 0; time < 20_000; time++) {
            List<String> words = new Texts(time / 2).words(20);
            List<Match> matches = index.queryAndAdd(Texts.fingerprint("t" + time, time, words));
            assertThat(ids(matches)).isEqualTo(time % 2 == 1 ? List.of("t" + (time - 1)) : List.of());
            index.expireBefore(time - 500);
            assertThat(index.stats().removed()).isLessThan(1_600);
            most = time == 5_000 ? index.stats().bytes() : most;
        }
        assertThat(index.stats().articles()).isEqualTo(501);
        assertThat(index.stats().bytes()).isLessThan(most * 3 / 2);
    }

    @Test
    void mergingGivesWhatAddingEverythingToOneGives() {
        List<Article> articles = texts.collection(400);
        DuplicateIndex all = DuplicateIndex.inMemory(SETTINGS);
        DuplicateIndex other = DuplicateIndex.inMemory(SETTINGS);
        Fingerprinter fingerprinter = Texts.fingerprinter();
        for (int i = 0; i < articles.size(); i++) {
            Fingerprint fingerprint = fingerprinter.fingerprint(articles.get(i));
            all.add(fingerprint);
            (i < 250 ? index : other).add(fingerprint);
        }
        other.add(fingerprinter.fingerprint(articles.get(7)));
        other.remove("a300");
        all.remove("a300");
        assertThat(index.merge(other)).isEqualTo(149);
        assertThat(index.merge(index)).isZero();
        for (Article article : articles) {
            Fingerprint fingerprint = fingerprinter.fingerprint(article);
            assertThat(index.query(fingerprint)).as(article.id()).isEqualTo(all.query(fingerprint));
        }
        DuplicateIndex unlike = DuplicateIndex.inMemory(SETTINGS.withSpareBits(20));
        assertThatThrownBy(() -> index.merge(unlike)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eightThreadsGiveWhatOneGives() throws Exception {
        List<Article> articles = texts.collection(1_600);
        DuplicateIndex one = DuplicateIndex.inMemory(SETTINGS);
        Fingerprinter fingerprinter = Texts.fingerprinter();
        articles.forEach(article -> one.add(fingerprinter.fingerprint(article)));
        ExecutorService executor = Executors.newFixedThreadPool(8);
        List<Future<Integer>> found = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            int first = thread;
            found.add(executor.submit(() -> {
                Fingerprinter own = Texts.fingerprinter();
                int pairs = 0;
                for (int i = first; i < articles.size(); i += 8) {
                    pairs += index.queryAndAdd(own.fingerprint(articles.get(i))).size();
                }
                return pairs;
            }));
        }
        int pairs = 0;
        for (Future<Integer> future : found) {
            pairs += future.get();
        }
        executor.shutdown();
        int twice = 0;
        for (Article article : articles) {
            Fingerprint fingerprint = fingerprinter.fingerprint(article);
            List<Match> matches = index.query(fingerprint);
            assertThat(matches).as(article.id()).isEqualTo(one.query(fingerprint));
            twice += matches.size();
        }
        // Of two that come in at once, one sees the other: each pair was told exactly once.
        assertThat(2 * pairs).isEqualTo(twice);
        assertThat(pairs).isGreaterThan(300);
    }

    @Test
    void copiesOfOneTextCostNoMoreThanTheLimit() {
        DuplicateIndex few = DuplicateIndex.inMemory(SETTINGS.withBucketLimit(5));
        List<String> words = texts.words(40);
        for (int i = 0; i < 300; i++) {
            List<Match> matches = few.queryAndAdd(Texts.fingerprint("c" + i, 0, words));
            assertThat(matches).hasSize(Math.min(5, i));
        }
        for (int i = 0; i < 5; i++) {
            few.remove("c" + i);
        }
        few.add(Texts.fingerprint("new", 0, words));
        assertThat(ids(few.query(Texts.fingerprint("q", 0, words)))).containsExactly("new");
    }

    @Test
    void anotherSchemeIsRefused() {
        Fingerprint fingerprint = Texts.fingerprint("a", 0, texts.words(20));
        Signature other = SignatureScheme.create().withSeed(5).signature(fingerprint.shingles());
        assertThatThrownBy(() -> index.add(new Fingerprint("a", 0, other, fingerprint.shingles())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fingerprint(" ", 0, other, fingerprint.shingles()))
                .hasMessageContaining("blank");
    }
}
