package dev.parallax.duplicate;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Shingler;
import dev.parallax.shingle.SignatureScheme;
import dev.parallax.shingle.Sketcher;
import dev.parallax.shingle.TextShingler;

/** Makes fingerprints of articles, in time linear in their length. Owns scratch memory: for one thread at a time. */
public final class Fingerprinter {

    private final TextShingler shingler;
    private final Sketcher sketcher;

    private Fingerprinter(TextShingler shingler, Sketcher sketcher) {
        this.shingler = shingler;
        this.sketcher = sketcher;
    }

    /** Returns a worker that makes signatures of that scheme over these shingles. */
    public static Fingerprinter of(Shingler shingler, SignatureScheme scheme) {
        return new Fingerprinter(shingler.textShingler(), scheme.sketcher());
    }

    /** Returns the fingerprint of an article at the earliest time that its publication may mean. */
    public Fingerprint fingerprint(Article article) {
        PublicationTime published = article.published();
        long time =
                published == null ? Fingerprint.NO_TIME : published.earliest().toEpochMilli();
        return fingerprint(article.id(), article.text(), time);
    }

    /**
     * Returns the fingerprint of a text.
     *
     * @param time in milliseconds since 1970, or {@link Fingerprint#NO_TIME}
     */
    public Fingerprint fingerprint(String id, CharSequence text, long time) {
        ShingleSet shingles = shingler.shingles(text);
        return new Fingerprint(id, time, sketcher.signature(shingles), shingles);
    }
}
