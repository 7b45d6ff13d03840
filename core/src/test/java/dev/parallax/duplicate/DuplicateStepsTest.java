package dev.parallax.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.shingle.StoredFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DuplicateStepsTest {

    private static final String HARBOUR = String.join(
            "\n\n",
            "The harbour of Lowmere was closed on Monday after a crane fell onto the quay.",
            "Nobody was hurt, said the harbour master, but two ships had to turn round and wait outside for the tide.",
            "The crane was built in the year of the great flood and had been repaired twice since then by its owner.");

    private static Article article(String id, String text) {
        return Article.of(id, "Crane falls", text)
                .withOutlet("Courier")
                .withPublished(PublicationTime.parse("2026-03-04T09:15:00.123456789+01:00")
                        .orElseThrow());
    }

    @Test
    void digestsComeBackFromTheirBytes() {
        DuplicateSteps steps = DuplicateSteps.of(Deduplicator.create());
        ArticleDigest digest = steps.digest(article("a", HARBOUR), 17);
        ArticleDigest back = ArticleDigest.fromBytes(digest.toBytes());
        assertThat(back.listed()).isEqualTo(digest.listed());
        assertThat(back.shingles()).isEqualTo(digest.shingles());
        assertThat(back.sampleKeys()).isEqualTo(digest.sampleKeys()).isSorted();
        assertThat(back.toBytes()).isEqualTo(digest.toBytes());
        assertThat(back.bandKeys()).isEmpty();
        assertThat(digest.bandKeys())
                .hasSize(Deduplicator.create().settings().banding().bands());
        ArticleDigest plain = steps.digest(Article.of("ünï", "Two words"), 0);
        assertThat(ArticleDigest.fromBytes(plain.toBytes()).listed()).isEqualTo(plain.listed());
    }

    @Test
    void refusesForeignBytes() {
        byte[] bytes = DuplicateSteps.of(Deduplicator.create())
                .digest(article("a", HARBOUR), 0)
                .toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> ArticleDigest.fromBytes(cut)).isInstanceOf(StoredFormatException.class);
        }
        bytes[0] = 9;
        assertThatThrownBy(() -> ArticleDigest.fromBytes(bytes)).isInstanceOf(StoredFormatException.class);
        bytes[0] = 1;
        Arrays.fill(bytes, 17, 21, (byte) 0x7f);
        assertThatThrownBy(() -> ArticleDigest.fromBytes(bytes)).isInstanceOf(StoredFormatException.class);
    }

    @Test
    void saysWhatTheDeduplicatorSays() {
        Article a = article("a", HARBOUR);
        Article b = article("b", HARBOUR.replace("two ships", "three ships"));
        Article c = article("c", HARBOUR + "\n\nWork on the quay goes on at night.");
        Deduplicator deduplicator = Deduplicator.create().withKeep(KeepPolicy.first());
        DuplicateCluster expected =
                deduplicator.find(List.of(a, b, c)).clusters().get(0);
        DuplicateSteps steps = DuplicateSteps.of(deduplicator);
        ArticleDigest kept = steps.digest(a, 0);
        List<ArticleDigest> joined = List.of(steps.digest(b, 1), steps.digest(c, 2));
        List<Overlap> overlaps = new ArrayList<>();
        for (ArticleDigest digest : joined) {
            Overlap overlap = steps.overlap(digest, kept);
            assertThat(overlap).isNotNull();
            overlaps.add(overlap);
        }
        assertThat(steps.cluster("d1", kept, joined, overlaps, true)).isEqualTo(expected);
        assertThat(kept.commonSampleKeys(joined.get(1))).isEqualTo(kept.sampleKeys());
        assertThatThrownBy(() -> steps.cluster("d1", kept, List.of(), List.of(), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysOfSortStandInTheOrderOfThePolicy() {
        Random random = new Random(5);
        List<ListedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            articles.add(new ListedArticle(
                    new String(new char[] {
                                (char) ('a' + random.nextInt(2)), "\uffee\ud83d\udcf0b".charAt(random.nextInt(4))
                            })
                            + i % 90,
                    random.nextInt(3) == 0 ? null : "Outlet " + random.nextInt(4),
                    random.nextInt(4) == 0
                            ? null
                            : PublicationTime.parse("19" + (68 + random.nextInt(4)) + "-01-01T00:00:00."
                                            + random.nextInt(3) + "Z")
                                    .orElseThrow(),
                    random.nextInt(3),
                    random.nextInt(1_000) - 500));
        }
        for (KeepPolicy policy : List.of(
                KeepPolicy.earliest(),
                KeepPolicy.longest(),
                KeepPolicy.first(),
                KeepPolicy.outlets(List.of("outlet 2", "Outlet 0")))) {
            List<ListedArticle> byOrder = new ArrayList<>(articles);
            byOrder.sort(policy.order());
            List<ListedArticle> byKey = new ArrayList<>(articles);
            byKey.sort(Comparator.comparing(policy::sortKey, Arrays::compareUnsigned));
            assertThat(byKey).isEqualTo(byOrder);
        }
        KeepPolicy own = KeepPolicy.by(Comparator.comparing(ListedArticle::id), "the first name");
        assertThatThrownBy(() -> own.sortKey(articles.get(0))).isInstanceOf(UnsupportedOperationException.class);
    }
}
