package dev.parallax.duplicate;

import dev.parallax.article.Article;
import dev.parallax.internal.Hashing;

/**
 * The headline and the paragraphs of an article as hashes, to tell what an outlet did to a text. A paragraph is a line
 * with letters or digits; its other signs, spaces and the case of ASCII letters do not count.
 *
 * @param headline 0 if there is none
 * @param paragraphs the first {@link #MAX_PARAGRAPHS}, in order
 */
@SuppressWarnings("ArrayRecordComponent") // Neither compared as a whole nor changed once made.
record Outline(int headline, int[] paragraphs) {

    static final int MAX_PARAGRAPHS = 1_000;

    static Outline of(Article article) {
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

    /** Returns the bytes of heap it takes. */
    int bytes() {
        return 40 + 4 * paragraphs.length;
    }
}
