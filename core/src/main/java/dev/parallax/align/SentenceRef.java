package dev.parallax.align;

/**
 * A sentence of one of the articles under comparison. References order by article, then by sentence.
 *
 * @param article the article's place in the comparison, from 0
 * @param sentence the sentence's index in its document, from 0
 */
public record SentenceRef(int article, int sentence) implements Comparable<SentenceRef> {

    @Override
    public int compareTo(SentenceRef other) {
        int byArticle = Integer.compare(article, other.article);
        return byArticle != 0 ? byArticle : Integer.compare(sentence, other.sentence);
    }
}
