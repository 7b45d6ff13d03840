package dev.parallax.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.article.Article;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Signature;
import dev.parallax.shingle.SignatureScheme;
import dev.parallax.shingle.StoredFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedFingerprintTest {

    private static final DuplicateSettings SETTINGS = DuplicateSettings.create();

    private final Texts texts = new Texts(77);

    private static PackedFingerprint again(PackedFingerprint packed) {
        return PackedFingerprint.of(
                packed.id(),
                packed.time(),
                Signature.fromBytes(packed.signature().toBytes()),
                packed.shingleBytes());
    }

    @Test
    void anIndexOfStoredFingerprintsAnswersLikeOneOfNewOnes() {
        DuplicateIndex fresh = DuplicateIndex.inMemory(SETTINGS);
        DuplicateIndex stored = DuplicateIndex.inMemory(SETTINGS);
        List<Fingerprint> all = new ArrayList<>();
        for (Article article : texts.collection(200)) {
            all.add(Texts.fingerprint(article.id(), 5, List.of(article.text().split(" "))));
        }
        for (Fingerprint article : all) {
            assertThat(fresh.add(article)).isTrue();
            assertThat(stored.add(again(PackedFingerprint.of(article, SETTINGS.spareBits()))))
                    .isTrue();
        }
        for (Fingerprint article : all) {
            assertThat(stored.query(article)).isEqualTo(fresh.query(article));
        }
        assertThat(stored.add(PackedFingerprint.of(all.get(0), SETTINGS.spareBits())))
                .isFalse();
    }

    /** The bytes are in files. */
    @Test
    void theStoredFormIsFrozen() {
        ShingleSet shingles = ShingleSet.of(1, -5, 1L << 62, 12_345_678_901L, Long.MIN_VALUE, 99, 100, 101, 102, 103);
        Fingerprint article = new Fingerprint("a", 7, SignatureScheme.create().signature(shingles), shingles);
        PackedFingerprint packed = PackedFingerprint.of(article, 12);
        assertThat(HexFormat.of().formatHex(packed.shingleBytes())).isEqualTo(GOLDEN);
        assertThat(packed.size()).isEqualTo(10);
        assertThat(again(packed).shingleBytes()).isEqualTo(packed.shingleBytes());
        assertThat(packed.spareBits()).isEqualTo(12);
        assertThat(packed.time()).isEqualTo(7);
    }

    private static final String GOLDEN = "010c00010000000a25c26ea500e0efff0500000000000000000000f00000";

    @Test
    void damagedBytesAreNoticedOrDoNoHarm() {
        PackedFingerprint packed = PackedFingerprint.of(Texts.fingerprint("a", 0, texts.words(300)), 12);
        byte[] bytes = packed.shingleBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> PackedFingerprint.of("a", 0, packed.signature(), cut))
                    .isInstanceOf(StoredFormatException.class);
        }
        Random random = new Random(3);
        DuplicateIndex index = DuplicateIndex.inMemory(SETTINGS);
        Fingerprint query = Texts.fingerprint("q", 0, texts.words(300));
        int noticed = 0;
        for (int i = 0; i < 300; i++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(i % 2 == 0 ? 8 : bytes.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                index.add(PackedFingerprint.of("a" + i, 0, packed.signature(), flipped));
                index.query(query);
            } catch (IllegalArgumentException e) {
                noticed++;
            }
        }
        assertThat(noticed).isBetween(100, 299);
        assertThatThrownBy(() -> PackedFingerprint.of(" ", 0, packed.signature(), bytes))
                .isInstanceOf(StoredFormatException.class);
    }

    @Test
    void fingerprintsPackedOtherwiseAreRefused() {
        DuplicateIndex index = DuplicateIndex.inMemory(SETTINGS);
        assertThatThrownBy(() -> index.add(PackedFingerprint.of(Texts.fingerprint("a", 0, texts.words(30)), 16)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16 spare bits where 12");
    }

    @Test
    void aLogTellsOfAllChangesInOrder() {
        List<String> told = new ArrayList<>();
        DuplicateIndex index = DuplicateIndex.inMemory(SETTINGS, new IndexLog() {
            @Override
            public void added(PackedFingerprint article) {
                told.add("+" + article.id());
            }

            @Override
            public void removed(String id) {
                told.add("-" + id);
            }

            @Override
            public void expired(long time) {
                told.add("<" + time);
            }
        });
        index.add(Texts.fingerprint("a", 1, texts.words(30)));
        index.add(Texts.fingerprint("a", 2, texts.words(30)));
        index.queryAndAdd(Texts.fingerprint("b", 2, texts.words(30)));
        index.query(Texts.fingerprint("c", 2, texts.words(30)));
        index.remove("a");
        index.remove("a");
        index.expireBefore(1);
        index.expireBefore(3);
        assertThat(told).containsExactly("+a", "+b", "-a", "<3");
        assertThatThrownBy(() -> index.merge(DuplicateIndex.inMemory(SETTINGS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outlinesComeBackAsTheyWere() {
        Outline outline = Outline.of(Article.of("a", "A bridge", "It opens on Monday.\n\nIt took 14 months."));
        Outline again = Outline.fromBytes(outline.toBytes());
        assertThat(again.headline()).isEqualTo(outline.headline()).isNotZero();
        assertThat(again.paragraphs()).isEqualTo(outline.paragraphs()).hasSize(2);
        assertThat(Outline.none().toBytes()).isEmpty();
        assertThat(Outline.fromBytes(new byte[0]).paragraphs()).isEmpty();
        assertThatThrownBy(() -> Outline.fromBytes(new byte[3])).isInstanceOf(StoredFormatException.class);
    }
}
