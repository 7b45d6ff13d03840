package dev.parallax.compare;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.List;

/**
 * Several reports of one event, put side by side. Immutable.
 *
 * @param documents the articles in the order given
 * @param pairs every two of them, ordered by first, then by second article
 * @param links candidate pairs of sentences with a probability of {@link Link#REPORTED} or more, ordered by their
 *     sentences
 * @param facts what two or more articles state, by first appearance
 */
public record Comparison(List<Document> documents, List<ArticlePair> pairs, List<Link> links, List<Fact> facts) {

    /** Takes copies of the lists. */
    public Comparison {
        documents = List.copyOf(documents);
        pairs = List.copyOf(pairs);
        links = List.copyOf(links);
        facts = List.copyOf(facts);
    }

    /** Returns the sentence that a reference means. */
    public Sentence sentence(SentenceRef ref) {
        return documents.get(ref.article()).sentences().get(ref.sentence());
    }

    /** Returns the text of the sentence that a reference means, as it stands in its article. */
    public String text(SentenceRef ref) {
        Document document = documents.get(ref.article());
        return sentence(ref).span().in(document.article().text());
    }
}
