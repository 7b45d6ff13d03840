package dev.parallax.formats;

import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Fact;
import dev.parallax.reuse.PairRelation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a comparison comes to, in a few plain sentences that every output begins with. The sentences rank no outlet and
 * claim no more than was found.
 *
 * @param headline the one sentence to show where there is room for one
 * @param details further sentences, weightiest first
 */
public record Verdict(String headline, List<String> details) {

    /** Takes a copy of the details. */
    public Verdict {
        details = List.copyOf(details);
    }

    /** Sums a comparison up. */
    public static Verdict of(Comparison comparison) {
        return of(comparison, ComparisonFigures.of(comparison));
    }

    /** Sums a comparison up, with the figures taken from it before. */
    public static Verdict of(Comparison comparison, ComparisonFigures figures) {
        List<String> details = new ArrayList<>();
        spread(comparison).ifPresent(details::add);
        sharedText(comparison, figures.labels()).ifPresent(details::add);
        VerdictOnDifferences.sentences(comparison).forEach(details::add);
        unmatched(comparison, figures).ifPresent(details::add);
        return new Verdict(headline(comparison), details);
    }

    /** Returns all sentences as one paragraph. */
    public String text() {
        return details.isEmpty() ? headline : headline + ' ' + String.join(" ", details);
    }

    private static String headline(Comparison comparison) {
        int articles = comparison.documents().size();
        int facts = comparison.facts().size();
        String reports = Phrases.capital(Phrases.number(articles)) + (articles == 1 ? " report" : " reports");
        if (facts == 0) {
            return articles == 2
                    ? "No fact was found that both reports tell."
                    : "No fact was found that two of the " + Phrases.number(articles) + " reports tell.";
        }
        return articles == 2
                ? reports + " of one event share " + Phrases.counted(facts, "fact") + '.'
                : reports + " of one event: " + Phrases.counted(facts, "fact") + (facts == 1 ? " is" : " are")
                        + " told by two or more of them.";
    }

    /** Says how many outlets tell how many facts: in digits the facts, in words the outlets. */
    private static Optional<String> spread(Comparison comparison) {
        int articles = comparison.documents().size();
        int[] toldBy = new int[articles + 1];
        for (Fact fact : comparison.facts()) {
            toldBy[ComparisonFigures.tellers(fact)]++;
        }
        int few = 0;
        for (int n = 3; n < articles; n++) {
            few += toldBy[n];
        }
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put(articles == 2 ? "both" : "all " + Phrases.number(articles), toldBy[articles]);
        parts.put(articles == 4 ? "three" : "three to " + Phrases.number(articles - 1), few);
        parts.put("two", articles > 2 ? toldBy[2] : 0);
        parts.put("one only, in full", (articles > 1 ? toldBy[1] : 0) + toldBy[0]);
        parts.values().removeIf(facts -> facts == 0);
        if (parts.isEmpty() || parts.keySet().equals(Set.of("both"))) {
            return Optional.empty();
        }
        if (parts.size() == 1) {
            String subject = comparison.facts().size() == 1 ? "It is told by " : "Each of them is told by ";
            return Optional.of(subject + parts.keySet().iterator().next() + '.');
        }
        List<String> clauses = new ArrayList<>();
        parts.forEach((outlets, facts) -> {
            String told = clauses.isEmpty() ? (facts == 1 ? " is told by " : " are told by ") : " by ";
            clauses.add(Phrases.digits(facts) + told + outlets);
        });
        return Optional.of("Of these, " + Phrases.list(clauses) + '.');
    }

    /** Names the two articles that have most text in common, if any two have more than phrases. */
    private static Optional<String> sharedText(Comparison comparison, List<String> labels) {
        if (comparison.pairs().isEmpty()) {
            return Optional.empty();
        }
        ArticlePair most = null;
        int sharing = 0;
        for (ArticlePair pair : comparison.pairs()) {
            if (pair.relation().compareTo(PairRelation.PARTIAL) <= 0) {
                sharing++;
                most = most == null || share(pair) > share(most) ? pair : most;
            }
        }
        if (most == null) {
            return Optional.of(
                    comparison.pairs().size() == 1
                            ? "No text beyond phrases and quotations was found in both."
                            : "No two were found to share text beyond phrases and quotations.");
        }
        String credit = ReuseCredits.of(comparison).isCredited(most) ? "" : "; no credit was found";
        String sentence = sentence(most, labels) + credit + direction(most, labels) + '.';
        int others = sharing - 1;
        return Optional.of(
                others == 0
                        ? sentence
                        : sentence
                                + ' '
                                + Phrases.capital(Phrases.number(others))
                                + (others == 1 ? " more pair shares text." : " more pairs share text."));
    }

    private static String sentence(ArticlePair pair, List<String> labels) {
        String a = labels.get(pair.a());
        String b = labels.get(pair.b());
        if (pair.relation() == PairRelation.IDENTICAL) {
            return "The texts of " + a + " and " + b + " are the same";
        }
        boolean aInB = pair.containmentAInB() >= pair.containmentBInA();
        return Phrases.shareOfText(share(pair), aInB ? a : b, aInB ? b : a);
    }

    private static String direction(ArticlePair pair, List<String> labels) {
        String sentence = Phrases.direction(pair.direction(), labels.get(pair.a()), labels.get(pair.b()));
        return switch (pair.direction()) {
            case A_TO_B, B_TO_A -> ". " + sentence.substring(0, sentence.length() - 1);
            default -> "";
        };
    }

    private static double share(ArticlePair pair) {
        return Math.max(pair.containmentAInB(), pair.containmentBInA());
    }

    private static Optional<String> unmatched(Comparison comparison, ComparisonFigures figures) {
        int all = 0;
        int unmatched = 0;
        for (int i = 0; i < comparison.documents().size(); i++) {
            all += figures.contentSentences(i);
            unmatched += figures.unmatched(i);
        }
        if (comparison.facts().isEmpty() || unmatched == 0) {
            return Optional.empty();
        }
        return Optional.of("For " + Phrases.digits(unmatched) + " of the " + Phrases.counted(all, "sentence")
                + " no counterpart was found in another report.");
    }
}
