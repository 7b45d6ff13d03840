package dev.parallax.reuse;

import dev.parallax.article.Article;
import java.util.ArrayList;
import java.util.List;

/** Puts what two articles share into sentences for a reader. */
final class ReuseEvidence {

    private final String a;
    private final String b;

    ReuseEvidence(ReuseText a, ReuseText b) {
        Article first = a.document().article();
        Article second = b.document().article();
        boolean oneOutlet = first.label().equals(second.label());
        this.a = oneOutlet ? first.id() : first.label();
        this.b = oneOutlet ? second.id() : second.label();
    }

    List<String> of(PairRelation relation, Shares shares, List<Passage> passages) {
        List<String> evidence = new ArrayList<>();
        if (relation == PairRelation.IDENTICAL) {
            evidence.add("Both texts have the same words throughout.");
            return evidence;
        }
        if (passages.isEmpty()) {
            evidence.add("No passage stands in both reports.");
            return evidence;
        }
        if (shares.shared().a() == 0) {
            evidence.add("Outside quotations no passage stands in the bodies of both reports.");
        } else {
            evidence.add(share(a, b, shares.shared().a(), shares.own().a()));
            evidence.add(share(b, a, shares.shared().b(), shares.own().b()));
        }
        if (shares.quoted() > 0) {
            evidence.add(count(shares.quoted()) + " of quotations or statements "
                    + (shares.quoted() == 1 ? "stands" : "stand") + " in both.");
        }
        if (shares.furniture() > 0) {
            evidence.add(count(shares.furniture()) + " of headlines, credits and furniture "
                    + (shares.furniture() == 1 ? "stands" : "stand") + " in both.");
        }
        return evidence;
    }

    private static String share(String of, String in, int shared, int own) {
        double share = (double) shared / own;
        String amount = share < 0.01
                ? "Less than 1"
                : share > 0.99 && share < 1 ? "More than 99" : Long.toString(Math.round(100 * share));
        return amount + " % of " + of + "'s text outside quotations (" + shared + " of " + own
                + " words) also stands in " + in + ".";
    }

    private static String count(int words) {
        return words == 1 ? "1 word" : words + " words";
    }
}
