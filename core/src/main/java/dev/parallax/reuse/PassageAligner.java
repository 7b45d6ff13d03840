package dev.parallax.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the passages that two articles share: seeds of four words, extended to exact matches, chained over small gaps,
 * completed in the gaps and at the ends. Holds scratch memory: one for each thread, made by {@link PassageFinder}.
 */
public final class PassageAligner {

    private final PassageFinder settings;
    private final ExactMatches matches = new ExactMatches();
    private final Chains chains = new Chains(matches);
    private final ChainRefiner refiner = new ChainRefiner();
    private final ParaphraseRescue rescue;

    PassageAligner(PassageFinder settings) {
        this.settings = settings;
        rescue = new ParaphraseRescue(refiner, settings.minSimilarity());
    }

    /** Returns the shared passages, ordered by where they stand in the first article. Linear in the two texts. */
    public List<Passage> align(ReuseText a, ReuseText b) {
        matches.find(a.words(), b.words());
        if (matches.size() == 0) {
            return List.of();
        }
        List<Chain> found = new ArrayList<>();
        for (Chain chain : chains.find()) {
            Chain refined = refiner.refine(chain, a.words(), b.words());
            if (isPassage(refined)) {
                found.add(refined);
            }
        }
        List<Chain> joined = new ArrayList<>(rescue.join(found, a.words(), b.words()));
        joined.sort(Comparator.comparingInt(Chain::words).reversed());
        Chosen chosen = new Chosen(a, b);
        joined.forEach(chosen::add);
        return chosen.passages();
    }

    /** Passages by their number of words: what stands in a better one already is an alternative of it. */
    private final class Chosen {

        private final ReuseText a;
        private final ReuseText b;
        private final BitSet takenA;
        private final BitSet takenB;
        private final List<Chain> chains = new ArrayList<>();
        private final List<List<Passage.Alternative>> alternatives = new ArrayList<>();

        Chosen(ReuseText a, ReuseText b) {
            this.a = a;
            this.b = b;
            takenA = new BitSet(a.size());
            takenB = new BitSet(b.size());
        }

        void add(Chain chain) {
            Chain rest = chain.without(takenA, takenB);
            if (!rest.isEmpty() && isPassage(rest)) {
                takenA.set(rest.firstA(), rest.endA());
                takenB.set(rest.firstB(), rest.endB());
                chains.add(rest);
                alternatives.add(new ArrayList<>());
                return;
            }
            for (int k = 0; k < chains.size(); k++) {
                if (chain.overlaps(chains.get(k)) && alternatives.get(k).size() < Passage.MOST_ALTERNATIVES) {
                    PassageSpans spans = PassageSpans.of(chain, a, b);
                    alternatives.get(k).add(new Passage.Alternative(spans.a(), spans.b(), chain.words()));
                    return;
                }
            }
        }

        List<Passage> passages() {
            List<Passage> passages = new ArrayList<>(chains.size());
            for (int k = 0; k < chains.size(); k++) {
                passages.add(passage(chains.get(k), alternatives.get(k), a, b));
            }
            passages.sort(Comparator.comparing(Passage::a).thenComparing(Passage::b));
            return passages;
        }
    }

    private boolean isPassage(Chain chain) {
        return chain.words() >= settings.minWords() && chain.similarity() >= settings.minSimilarity();
    }

    private static Passage passage(Chain chain, List<Passage.Alternative> alternatives, ReuseText a, ReuseText b) {
        PassageSpans spans = PassageSpans.of(chain, a, b);
        return new Passage(
                spans.a(),
                spans.b(),
                chain.words(),
                chain.similarity(),
                kind(chain, a, b),
                chain.matches(),
                alternatives);
    }

    private static PassageKind kind(Chain chain, ReuseText a, ReuseText b) {
        BitSet quotedA = a.quotedBeside(b);
        BitSet quotedB = b.quotedBeside(a);
        int quoted = 0;
        int furniture = 0;
        for (Passage.Match match : chain.matches()) {
            for (int k = 0; k < match.length(); k++) {
                quoted += quotedA.get(match.firstA() + k) || quotedB.get(match.firstB() + k) ? 1 : 0;
                furniture += a.isBody(match.firstA() + k) || b.isBody(match.firstB() + k) ? 0 : 1;
            }
        }
        return 2 * furniture > chain.words()
                ? PassageKind.BOILERPLATE
                : 2 * quoted > chain.words() ? PassageKind.QUOTED : PassageKind.COPIED;
    }
}
