package dev.parallax.duplicate;

import dev.parallax.article.Article;
import dev.parallax.internal.Hashing;
import dev.parallax.shingle.StoredFormatException;
import java.nio.ByteBuffer;

/**
 * The headline and the paragraphs of an article as hashes, to tell what an outlet did to a text. A paragraph is a line
 * with letters or digits; its other signs, spaces and the case of ASCII letters do not count. Immutable.
 */
public final class Outline {

    static final int MAX_PARAGRAPHS = 1_000;

    private static final Outline NONE = new Outline(0, new int[0]);

    private final int headline;
    private final int[] paragraphs;

    private Outline(int headline, int[] paragraphs) {
        this.headline = headline;
        this.paragraphs = paragraphs;
    }

    /** Returns the outline of an article of which nothing is known. */
    public static Outline none() {
        return NONE;
    }

    /** Returns the outline of an article. */
    public static Outline of(Article article) {
        String text = article.text();
        String title = article.headline();
        int headline = title == null ? 0 : hash(title, 0, title.length());
        IntBuffer paragraphs = new IntBuffer();
        int start = article.textStart();
        while (start < text.length() && paragraphs.size() < MAX_PARAGRAPHS) {
            int end = lineEnd(text, start);
            int hash = hash(text, start, end);
            // A headline that is part of the text is no paragraph.
            if (hash != 0 && !(paragraphs.size() == 0 && start == 0 && hash == headline)) {
                paragraphs.add(hash);
            }
            start = end + 1;
        }
        return new Outline(headline, paragraphs.toArray());
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int hash(String text, int start, int end) {
        long hash = 0;
        boolean any = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean counts = c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (counts && c != 0xA0) {
                hash = Hashing.append(hash, c >= 'A' && c <= 'Z' ? c + 32 : c);
                any = true;
            }
        }
        return any ? (int) (Hashing.mix(hash) >>> 32) | 1 : 0;
    }

    /**
     * Returns the outline that {@link #toBytes} wrote.
     *
     * @throws StoredFormatException if the bytes are something else
     */
    public static Outline fromBytes(byte[] stored) {
        if (stored.length % Integer.BYTES != 0 || stored.length > Integer.BYTES * (1 + MAX_PARAGRAPHS)) {
            throw new StoredFormatException(stored.length + " bytes are no outline of an article");
        }
        if (stored.length == 0) {
            return NONE;
        }
        ByteBuffer in = ByteBuffer.wrap(stored);
        int headline = in.getInt();
        int[] paragraphs = new int[in.remaining() / Integer.BYTES];
        in.asIntBuffer().get(paragraphs);
        return new Outline(headline, paragraphs);
    }

    /** Returns the stable form: the hash of the headline and those of the paragraphs, big-endian; nothing for {@link #none}. */
    public byte[] toBytes() {
        if (headline == 0 && paragraphs.length == 0) {
            return new byte[0];
        }
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES * (1 + paragraphs.length));
        out.putInt(headline).asIntBuffer().put(paragraphs);
        return out.array();
    }

    /** Returns the hash of the headline; 0 if there is none. */
    int headline() {
        return headline;
    }

    /** Returns the hashes of the first {@link #MAX_PARAGRAPHS} paragraphs, in order; not to be changed. */
    int[] paragraphs() {
        return paragraphs;
    }

    /** Returns the bytes of heap it takes. */
    int bytes() {
        return 40 + 4 * paragraphs.length;
    }
}
