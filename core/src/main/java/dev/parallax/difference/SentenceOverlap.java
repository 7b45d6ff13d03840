package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many words two sentences share. */
final class SentenceOverlap {

    private final List<Document> documents;

    SentenceOverlap(List<Document> documents) {
        this.documents = documents;
    }

    /** Returns the shared words of two sentences as a share of those of both, 0 to 1; numbers do not count. */
    double of(SentenceRef a, SentenceRef b) {
        Map<String, Integer> counts = new HashMap<>();
        int sizeA = count(a, counts, 1);
        int sizeB = 0;
        int shared = 0;
        Tokens tokens = documents.get(b.article()).tokens();
        Sentence sentence = documents.get(b.article()).sentences().get(b.sentence());
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!tokens.isNumber(i)) {
                sizeB++;
                if (counts.merge(tokens.stem(i), -1, Integer::sum) >= 0) {
                    shared++;
                }
            }
        }
        return sizeA + sizeB == 0 ? 0 : 2.0 * shared / (sizeA + sizeB);
    }

    private int count(SentenceRef ref, Map<String, Integer> counts, int by) {
        Tokens tokens = documents.get(ref.article()).tokens();
        Sentence sentence = documents.get(ref.article()).sentences().get(ref.sentence());
        int size = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!tokens.isNumber(i)) {
                size++;
                counts.merge(tokens.stem(i), by, Integer::sum);
            }
        }
        return size;
    }
}
