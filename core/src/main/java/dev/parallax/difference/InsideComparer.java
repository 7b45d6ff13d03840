package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what one article states in two ways: "declining" here, "have not changed" there. An article says most things
 * once and counts many things, so only sentences that have several weighty words in common are compared, and a
 * difference is told only where the words right beside agree or all words but few do. Linear in the words, as words that
 * many sentences have are passed over.
 */
final class InsideComparer {

    /** A word in more sentences of an article does not tell which two are about the same. */
    private static final int MOST_SENTENCES = 8;

    private static final int LEAST_SHARED = 2;
    private static final double LEAST_WEIGHT = 0.09;

    /** How like the words around two numbers of one article must be. */
    private static final double ALIKE = 0.85;

    /** Numbers are told only where the two sentences are one but for few words: an article counts many things alike. */
    private static final double SAME_SENTENCE = 0.85;

    private static final double STATUS_ALIKE = 0.5;

    private final List<Document> documents;
    private final EventWords words;
    private final QuantityComparer quantities;
    private final StatusComparer statuses;
    private final SentenceOverlap overlap;
    private final SharedNames names;

    InsideComparer(
            List<Document> documents,
            EventWords words,
            QuantityComparer quantities,
            StatusComparer statuses,
            SentenceOverlap overlap,
            SharedNames names) {
        this.names = names;
        this.documents = documents;
        this.words = words;
        this.quantities = quantities;
        this.statuses = statuses;
        this.overlap = overlap;
    }

    /** Returns what each article states in two ways. */
    List<DiscrepancyGroup> groups() {
        List<DiscrepancyGroup> groups = new ArrayList<>();
        for (int article = 0; article < documents.size(); article++) {
            List<DiscrepancyGroup> own = new ArrayList<>();
            for (Map.Entry<Long, Integer> pair : pairs(documents.get(article)).entrySet()) {
                if (pair.getValue() >= LEAST_SHARED) {
                    SentenceRef a = new SentenceRef(article, (int) (pair.getKey() >> 32));
                    SentenceRef b = new SentenceRef(article, (int) (pair.getKey() & 0xFFFFFFFFL));
                    compare(a, b, own);
                }
            }
            groups.addAll(own);
        }
        return groups;
    }

    /** Returns, for pairs of sentences, how many weighty words they share. */
    private Map<Long, Integer> pairs(Document document) {
        Tokens tokens = document.tokens();
        Map<String, List<Integer>> places = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() == SentenceKind.BODY || sentence.kind() == SentenceKind.HEADLINE) {
                Set<String> seen = new HashSet<>();
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    String stem = tokens.stem(i);
                    if (!tokens.isNumber(i) && words.weight(stem) >= LEAST_WEIGHT && seen.add(stem)) {
                        places.computeIfAbsent(stem, k -> new ArrayList<>()).add(sentence.index());
                    }
                }
            }
        }
        Map<Long, Integer> pairs = new TreeMap<>();
        for (List<Integer> same : places.values()) {
            if (same.size() <= MOST_SENTENCES) {
                for (int i = 0; i < same.size(); i++) {
                    for (int j = i + 1; j < same.size(); j++) {
                        pairs.merge(((long) same.get(i) << 32) | same.get(j), 1, Integer::sum);
                    }
                }
            }
        }
        return pairs;
    }

    /** "Each count carries three years", "each count carries five": alike, but about nobody that both name. */
    private boolean isSameMatter(SentenceRef a, SentenceRef b) {
        return overlap.of(a, b) >= SAME_SENTENCE && names.areEnough(a, b) && !names.isApart(a, b);
    }

    private void compare(SentenceRef a, SentenceRef b, List<DiscrepancyGroup> groups) {
        List<Finding> findings = new ArrayList<>();
        quantities.compare(a, b, findings);
        statuses.compareInside(a, b, findings);
        for (Finding finding : findings) {
            Finding.Evidence e = finding.evidence();
            boolean isStatus = finding.kind() == DiscrepancyKind.STATUS;
            boolean isClear = finding.relation() == DiscrepancyRelation.CONFLICT
                    && e.sameRole()
                    && e.isOnly()
                    && !e.isStrict()
                    && e.likeness() >= (isStatus ? STATUS_ALIKE : ALIKE)
                    && (isStatus ? e.shared() >= 1 : (e.shared() + e.beside() >= 2 && isSameMatter(a, b)));
            if (isClear) {
                double confidence = 0.5 + 0.3 * e.likeness() * Math.min(1, 2 * overlap.of(a, b));
                DiscrepancyGroup.add(groups, finding, confidence);
            }
        }
    }
}
