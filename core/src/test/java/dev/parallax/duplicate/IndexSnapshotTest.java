package dev.parallax.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.article.Article;
import dev.parallax.shingle.StoredFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndexSnapshotTest {

    private final List<Article> articles = new Texts(20).collection(60);

    private DuplicateIndex filled() {
        DuplicateIndex index = DuplicateIndex.inMemory(DuplicateSettings.create());
        Fingerprinter fingerprinter = Texts.fingerprinter();
        for (int i = 0; i < articles.size(); i++) {
            index.add(fingerprinter.fingerprint("a" + i, articles.get(i).text(), 86_400_000L * i));
        }
        index.expireBefore(86_400_000L * 5);
        return index;
    }

    private static byte[] bytes(DuplicateIndex index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.writeTo(out);
        return out.toByteArray();
    }

    @Test
    void anIndexComesBackAsItWas() throws IOException {
        DuplicateIndex index = filled();
        DuplicateIndex back = DuplicateIndex.read(new ByteArrayInputStream(bytes(index)));
        assertThat(back.settings()).isEqualTo(index.settings());
        assertThat(back.stats().articles()).isEqualTo(55);
        Fingerprinter fingerprinter = Texts.fingerprinter();
        for (Article article : articles) {
            Fingerprint fingerprint = fingerprinter.fingerprint("q", article.text(), 0);
            assertThat(back.query(fingerprint)).as(article.id()).isEqualTo(index.query(fingerprint));
        }
        assertThat(bytes(back)).isEqualTo(bytes(index));
    }

    /** Written by version 1 of the format; whatever changes, it must be read for good. */
    @Test
    void theGoldenFileIsReadAndWrittenStill() throws IOException {
        byte[] golden;
        try (InputStream in = Objects.requireNonNull(IndexSnapshotTest.class.getResourceAsStream("index-v1.bin"))) {
            golden = in.readAllBytes();
        }
        DuplicateIndex index = DuplicateIndex.read(new ByteArrayInputStream(golden));
        assertThat(index.stats().articles()).isEqualTo(55);
        assertThat(index.contains("a5")).isTrue();
        assertThat(golden).as("the bytes of the same articles today").isEqualTo(bytes(filled()));
    }

    @Test
    void anythingElseIsRefusedWithTheOneException() throws IOException {
        byte[] whole = bytes(filled());
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(StoredFormatException.class);
        assertThatThrownBy(() -> read("PXSG and more".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasMessageContaining("no index");
        byte[] newer = whole.clone();
        newer[4] = 9;
        assertThatThrownBy(() -> read(newer)).hasMessageContaining("version 9");
        Random random = new Random(1);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> read(damaged)).as("round %d", i).isInstanceOf(StoredFormatException.class);
            byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThatThrownBy(() -> read(cut)).as("round %d", i).isInstanceOf(StoredFormatException.class);
        }
    }

    private static void read(byte[] bytes) throws IOException {
        DuplicateIndex.read(new ByteArrayInputStream(bytes));
    }
}
