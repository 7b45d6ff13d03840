package dev.parallax.store;

import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprint;
import dev.parallax.duplicate.KnownArticle;
import dev.parallax.duplicate.ListedArticle;
import dev.parallax.duplicate.Outline;
import dev.parallax.duplicate.PackedFingerprint;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.SignatureScheme;
import java.util.Random;

/** Made-up articles: number n is the same in every run and every process, and like number n - 1 where n ends in 5. */
final class Fingerprints {

    static final DuplicateSettings SETTINGS = DuplicateSettings.create();

    private static final int SHINGLES = 120;

    private Fingerprints() {}

    static String id(int number) {
        return "article-" + number;
    }

    static Fingerprint of(int number) {
        return of(id(number), number);
    }

    static Fingerprint of(String id, int number) {
        int original = number % 10 == 5 ? number - 1 : number;
        long[] hashes = new Random(original).longs(SHINGLES).toArray();
        if (original != number) {
            hashes[0] = number;
        }
        ShingleSet shingles = ShingleSet.of(hashes);
        return new Fingerprint(id, number * 1_000L, SignatureScheme.create().signature(shingles), shingles);
    }

    static StoredArticle stored(int number) {
        return stored(of(number));
    }

    static StoredArticle stored(Fingerprint article) {
        return new StoredArticle(
                new KnownArticle(
                        new ListedArticle(article.id(), "The Orsel Herald", null, 700, 0),
                        PackedFingerprint.of(article, SETTINGS.spareBits()),
                        Outline.none()),
                17,
                ArticleDetails.none());
    }
}
