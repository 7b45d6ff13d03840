package dev.parallax.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import dev.parallax.article.Span;
import dev.parallax.sentence.Lexicon;
import dev.parallax.sentence.PairFeature;
import dev.parallax.sentence.PairFeatures;
import dev.parallax.sentence.SentenceProfile;
import dev.parallax.sentence.SharedTerms;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells how two linked sentences stand to one another and why they were linked. Holds scratch memory: one for each
 * thread.
 */
final class LinkExplainer {

    private static final double IDENTICAL = 0.999;
    private static final double NEAR_VERBATIM = 0.8;
    private static final double CONTAINED = 0.75;
    private static final double MUCH_LARGER = 0.45;
    private static final double QUOTE = 0.8;
    private static final double LITTLE_ELSE = 0.4;

    /** Edits help a reader only where a good part of the words stayed. */
    private static final double WORTH_EDITS = 0.3;

    private final List<Document> documents;
    private final Lexicon lexicon;
    private final PairFeatures measurer;
    private final SharedTerms sharedTerms;

    LinkExplainer(List<Document> documents, Lexicon lexicon) {
        this.documents = documents;
        this.lexicon = lexicon;
        this.measurer = new PairFeatures(lexicon);
        this.sharedTerms = new SharedTerms(documents, lexicon);
    }

    Link explain(LinkCandidate candidate) {
        Document a = documents.get(candidate.a().article());
        Document b = documents.get(candidate.b().article());
        Sentence first = a.sentences().get(candidate.a().sentence());
        Sentence second = b.sentences().get(candidate.b().sentence());
        SharedTerms.Shared shared =
                sharedTerms.of(candidate.a().article(), first, candidate.b().article(), second);
        boolean quote = candidate.value(PairFeature.QUOTED_CONTAINMENT) >= QUOTE;
        LinkEvidence evidence = new LinkEvidence(shared.numbers(), shared.names(), quote, shared.words());
        boolean identical = candidate.value(PairFeature.CONTAINMENT_LOW) >= IDENTICAL
                && terms(a.tokens(), first).equals(terms(b.tokens(), second));
        boolean worthEdits = candidate.value(PairFeature.CONTAINMENT_HIGH) >= WORTH_EDITS
                && Math.max(first.tokenCount(), second.tokenCount()) <= Link.MAX_EDITED;
        return new Link(
                candidate.a(),
                candidate.b(),
                candidate.probability(),
                identical ? LinkRelation.IDENTICAL : relation(candidate),
                evidence,
                identical || !worthEdits ? List.of() : edits(a.tokens(), first, b.tokens(), second));
    }

    private LinkRelation relation(LinkCandidate candidate) {
        double low = candidate.value(PairFeature.CONTAINMENT_LOW);
        double high = candidate.value(PairFeature.CONTAINMENT_HIGH);
        if (candidate.probability() < Link.THRESHOLD) {
            return LinkRelation.RELATED;
        }
        if (low >= NEAR_VERBATIM && candidate.value(PairFeature.BIGRAMS) >= LITTLE_ELSE) {
            return LinkRelation.NEAR_VERBATIM;
        }
        boolean bothQuoted = candidate.value(PairFeature.BOTH_QUOTED) > 0;
        if (bothQuoted && candidate.value(PairFeature.QUOTED_CONTAINMENT) >= QUOTE && high < CONTAINED) {
            return LinkRelation.QUOTE_SHARED;
        }
        if (high >= CONTAINED && low <= MUCH_LARGER) {
            boolean aInB = measurer.isMoreOfFirstShared(profile(candidate.a()), profile(candidate.b()));
            return aInB ? LinkRelation.A_IN_B : LinkRelation.B_IN_A;
        }
        return LinkRelation.PARAPHRASE;
    }

    private SentenceProfile profile(SentenceRef ref) {
        Document document = documents.get(ref.article());
        Sentence sentence = document.sentences().get(ref.sentence());
        return SentenceProfile.of(document, sentence, lexicon);
    }

    /** Word edits by java-diff-utils, those that touch made one, placed back into the two articles. */
    private static List<WordEdit> edits(Tokens a, Sentence first, Tokens b, Sentence second) {
        List<WordEdit> edits = new ArrayList<>();
        int[] open = null;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        terms(a, first), terms(b, second), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            int fromA = delta.getSource().getPosition();
            int fromB = delta.getTarget().getPosition();
            int toA = fromA + delta.getSource().size();
            int toB = fromB + delta.getTarget().size();
            if (open != null && open[1] == fromA && open[3] == fromB) {
                open[1] = toA;
                open[3] = toB;
            } else {
                close(open, a, first, b, second, edits);
                open = new int[] {fromA, toA, fromB, toB};
            }
        }
        close(open, a, first, b, second, edits);
        return edits;
    }

    private static void close(
            int @Nullable [] open, Tokens a, Sentence first, Tokens b, Sentence second, List<WordEdit> edits) {
        if (open != null) {
            WordEdit.Op op = open[0] == open[1]
                    ? WordEdit.Op.INSERT
                    : open[2] == open[3] ? WordEdit.Op.DELETE : WordEdit.Op.REPLACE;
            Span placeA = place(a, first, open[0], open[1] - open[0]);
            edits.add(new WordEdit(op, placeA, place(b, second, open[2], open[3] - open[2])));
        }
    }

    private static List<String> terms(Tokens tokens, Sentence sentence) {
        List<String> terms = new ArrayList<>(sentence.tokenCount());
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            terms.add(tokens.term(i));
        }
        return terms;
    }

    private static Span place(Tokens tokens, Sentence sentence, int position, int size) {
        int first = sentence.firstToken() + position;
        if (size > 0) {
            return new Span(tokens.start(first), tokens.end(first + size - 1));
        }
        int at = first > sentence.firstToken()
                ? tokens.end(first - 1)
                : sentence.span().start();
        return new Span(at, at);
    }
}
