package dev.parallax.compare;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Shingler;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Tells how much of two articles' text is one and the same, from exact shingles.
 *
 * <p>The relation looks at the body alone and sets quotations apart: what two outlets quote from the same mouth is no
 * copy. The thresholds were set on labelled pairs of real reports; see the decisions file.
 */
final class PairComparer {

    /** Runs of five words: shorter ones coincide in independent reports of one event. */
    private static final Shingler RUNS = Shingler.create().withSize(5);

    private static final double NEAR_DUPLICATE = 0.7;
    private static final double NEAR_DUPLICATE_SHORTER = 0.78;
    private static final double NEAR_DUPLICATE_WITH_QUOTES = 0.82;
    private static final double DERIVED = 0.3;

    /** How much of these shares must hold of the whole body too, lest a frame around other quotations make a copy. */
    private static final double WITH_QUOTES = 0.5;

    private static final double PARTIAL = 0.12;
    private static final int PARTIAL_RUNS = 60;
    private static final int QUOTED_RUNS = 8;

    private final List<Prepared> prepared;

    private PairComparer(List<Prepared> prepared) {
        this.prepared = prepared;
    }

    /** Compares every two documents; {@code related} tells for each pair whether the two report the same story. */
    static List<ArticlePair> compare(List<Document> documents, Related related) {
        PairComparer comparer =
                new PairComparer(documents.stream().map(Prepared::of).toList());
        List<ArticlePair> pairs = new ArrayList<>();
        for (int a = 0; a < documents.size(); a++) {
            for (int b = a + 1; b < documents.size(); b++) {
                pairs.add(comparer.compare(a, b, related.test(a, b)));
            }
        }
        return pairs;
    }

    private ArticlePair compare(int a, int b, boolean related) {
        Prepared first = prepared.get(a);
        Prepared second = prepared.get(b);
        Overlap own = Overlap.of(first.ownWords, second.ownWords);
        Overlap all = Overlap.of(first.body, second.body);
        PairRelation relation = relation(first, second, own, all, related);
        return new ArticlePair(
                a,
                b,
                first.shingles.jaccard(second.shingles),
                first.shingles.containmentIn(second.shingles),
                second.shingles.containmentIn(first.shingles),
                relation,
                relation.isReuse() ? Direction.UNKNOWN : Direction.NONE,
                evidence(first, second, own, all, relation));
    }

    private static PairRelation relation(Prepared first, Prepared second, Overlap own, Overlap all, boolean related) {
        if (!first.terms.isEmpty() && first.terms.equals(second.terms)) {
            return PairRelation.IDENTICAL;
        }
        boolean nearInOwnWords = own.smaller() >= NEAR_DUPLICATE && own.larger() >= NEAR_DUPLICATE_SHORTER;
        if ((nearInOwnWords && all.smaller() >= WITH_QUOTES) || all.smaller() >= NEAR_DUPLICATE_WITH_QUOTES) {
            return PairRelation.NEAR_DUPLICATE;
        }
        if (own.larger() >= DERIVED && all.larger() >= DERIVED * WITH_QUOTES) {
            return PairRelation.DERIVED;
        }
        if (own.larger() >= PARTIAL && own.shared() >= PARTIAL_RUNS) {
            return PairRelation.PARTIAL;
        }
        if (all.shared() >= QUOTED_RUNS) {
            return PairRelation.QUOTES_ONLY;
        }
        return related || all.shared() > 0 ? PairRelation.INDEPENDENT : PairRelation.UNRELATED;
    }

    private static List<String> evidence(
            Prepared first, Prepared second, Overlap own, Overlap all, PairRelation relation) {
        List<String> evidence = new ArrayList<>();
        if (relation == PairRelation.IDENTICAL) {
            evidence.add("Both texts have the same words throughout.");
            return evidence;
        }
        if (all.shared() == 0) {
            boolean phrases = first.shingles.intersectionSize(second.shingles) > 0;
            evidence.add("No run of five words stands in the bodies of both reports"
                    + (phrases ? ", only shorter phrases do." : "."));
            return evidence;
        }
        if (own.shared() == 0) {
            evidence.add("Outside quotations no run of five words stands in the bodies of both reports.");
        } else {
            boolean oneOutlet = first.label.equals(second.label);
            String a = oneOutlet ? first.id : first.label;
            String b = oneOutlet ? second.id : second.label;
            evidence.add(share(a, b, own.inFirst()));
            evidence.add(share(b, a, own.inSecond()));
        }
        if (all.shared() > own.shared()) {
            evidence.add(quoted(all.shared() - own.shared(), all.shared()));
        }
        return evidence;
    }

    private static String share(String of, String in, double share) {
        String amount = share < 0.01
                ? "Less than 1"
                : share > 0.99 && share < 1 ? "More than 99" : String.format(Locale.ROOT, "%.0f", 100 * share);
        return amount + " % of " + of + "'s text outside quotations, in runs of five words, also stands in " + in + ".";
    }

    private static String quoted(int quoted, int shared) {
        String which = quoted < shared ? quoted + " of the " + shared : shared == 1 ? "The only" : "All " + shared;
        String runs = shared == 1 ? " shared run" : " shared runs";
        return which + runs + " of five words " + (quoted == 1 ? "lies" : "lie") + " in quotations, wholly or in part.";
    }

    /** Tells of two articles, by their places, whether they report the same story. */
    @FunctionalInterface
    interface Related {
        boolean test(int a, int b);
    }

    /** How many runs two articles share, and their shares of each. */
    private record Overlap(int shared, double inFirst, double inSecond) {
        static Overlap of(ShingleSet a, ShingleSet b) {
            return new Overlap(a.intersectionSize(b), a.containmentIn(b), b.containmentIn(a));
        }

        double larger() {
            return Math.max(inFirst, inSecond);
        }

        double smaller() {
            return Math.min(inFirst, inSecond);
        }
    }

    /** What is looked at of one article. */
    private record Prepared(
            String id, String label, List<String> terms, ShingleSet shingles, ShingleSet body, ShingleSet ownWords) {

        static Prepared of(Document document) {
            Article article = document.article();
            Tokens tokens = document.tokens();
            BitSet body = new BitSet();
            for (Sentence sentence : document.sentences()) {
                if (sentence.kind() == SentenceKind.BODY || sentence.kind() == SentenceKind.SUBHEADING) {
                    body.set(sentence.firstToken(), sentence.endToken());
                }
            }
            BitSet ownWords = (BitSet) body.clone();
            for (Span quotation : document.quotedSpans()) {
                ownWords.clear(tokens.firstFrom(quotation.start()), tokens.firstFrom(quotation.end()));
            }
            List<String> terms = new ArrayList<>(tokens.size());
            for (int i = 0; i < tokens.size(); i++) {
                terms.add(tokens.term(i));
            }
            ShingleSet inBody = RUNS.shingles(tokens, body::get);
            ShingleSet own = RUNS.shingles(tokens, ownWords::get);
            // Scraps between quotations, none of them five words long, make one shingle that is no run of the text.
            boolean scraps = own.size() == 1 && !inBody.contains(own.hash(0));
            return new Prepared(
                    article.id(),
                    article.label(),
                    terms,
                    Shingler.create().shingles(document),
                    inBody,
                    scraps ? ShingleSet.of() : own);
        }
    }
}
