package dev.parallax.duplicate;

import dev.parallax.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a {@link Deduplicator} one by one, for whoever spreads them over machines: the digest of an article, what
 * two articles have in common, and the words for a cluster. Which pairs to compare, and in which order to decide, is the
 * caller's part. Owns scratch memory: for one thread at a time.
 */
public final class DuplicateSteps {

    private final DuplicateSettings settings;
    private final Fingerprinter fingerprinter;
    private final Verifier verifier;
    private final ClusterMaker maker;
    private final long window;

    private DuplicateSteps(Deduplicator deduplicator) {
        settings = deduplicator.settings();
        fingerprinter = Fingerprinter.of(deduplicator.shingler(), settings.scheme());
        verifier = new Verifier(settings);
        maker = new ClusterMaker(settings.rule(), deduplicator.keep());
        window = deduplicator.window() == null
                ? Long.MAX_VALUE
                : deduplicator.window().toMillis();
    }

    /** Returns the steps of that deduplicator. */
    public static DuplicateSteps of(Deduplicator deduplicator) {
        return new DuplicateSteps(deduplicator);
    }

    /**
     * Returns the digest of an article, in time linear in its text.
     *
     * @param position its place in the input
     */
    public ArticleDigest digest(Article article, long position) {
        Fingerprint fingerprint = fingerprinter.fingerprint(article);
        long[] keys = Keys.wide(fingerprint, settings);
        int bands = Math.min(keys.length, settings.banding().bands());
        long[] samples = Arrays.copyOfRange(keys, bands, keys.length);
        Arrays.sort(samples);
        Entry entry = new Entry(
                ListedArticle.of(article, position),
                false,
                fingerprint.shingles().size(),
                PackedShingles.padded(PackedShingles.pack(fingerprint.shingles(), settings.spareBits())),
                new int[0],
                Outline.of(article));
        return new ArticleDigest(entry, Arrays.copyOf(keys, bands), samples);
    }

    /** Returns what two articles have in common; null if neither can repeat the other. */
    public @Nullable Overlap overlap(ArticleDigest a, ArticleDigest b) {
        Entry other = b.entry();
        if (!Entry.areWithin(window, a.entry(), other)) {
            return null;
        }
        verifier.take(a.entry().packed(), a.shingles());
        if (!verifier.canMatch(other.shingles())) {
            return null;
        }
        PackedShingles.unpack(
                other.packed(), 0, other.shingles(), settings.spareBits(), verifier.room(other.shingles()));
        return verifier.overlap(other.shingles());
    }

    /**
     * Returns how many keys of their samples two articles must have in common to be worth a comparison.
     *
     * @param a the size of one sample
     * @param b the size of the other
     */
    public int samplesNeeded(int a, int b) {
        return Math.max(1, (int) Math.ceil(CandidateIndex.samplesNeeded(settings.rule(), a, b)));
    }

    /**
     * Returns a cluster in words.
     *
     * @param kept the article that stands for the others
     * @param joined those others, in the order of the keep policy; one at the least
     * @param overlaps what each of them (A) has in common with the kept one (B)
     * @param isFirst whether the policy puts the kept article before all others
     * @throws IllegalArgumentException if there is no other, or not an overlap for each
     */
    public DuplicateCluster cluster(
            String id, ArticleDigest kept, List<ArticleDigest> joined, List<Overlap> overlaps, boolean isFirst) {
        if (joined.isEmpty() || joined.size() != overlaps.size()) {
            throw new IllegalArgumentException(joined.size() + " articles with " + overlaps.size() + " overlaps");
        }
        List<ClusterMaker.Joined> members = new ArrayList<>(joined.size());
        for (int i = 0; i < joined.size(); i++) {
            members.add(new ClusterMaker.Joined(joined.get(i).entry(), overlaps.get(i)));
        }
        return maker.cluster(id, kept.entry(), members, isFirst);
    }
}
