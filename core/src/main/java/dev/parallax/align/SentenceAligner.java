package dev.parallax.align;

import dev.parallax.sentence.BackgroundFrequencies;
import dev.parallax.sentence.Lexicon;
import dev.parallax.sentence.PairFeature;
import dev.parallax.sentence.SentenceProfile;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Links the sentences of several articles that state the same, many to many, with calibrated probabilities. Immutable
 * and thread-safe.
 *
 * <p>Candidates come from an inverted index; a pair model sees the words of the two sentences, and a second model also
 * how the pair stands among its competitors, its neighbours and the sentences of third articles. There is no monotone
 * dynamic programming: outlets tell the same facts in different orders.
 */
public final class SentenceAligner {

    /** How many sentences of one article are aligned at the most; those behind are not linked to anything. */
    public static final int MAX_SENTENCES = 2_000;

    private final BackgroundFrequencies background;
    private final LinkModel model;

    private SentenceAligner(BackgroundFrequencies background, LinkModel model) {
        this.background = background;
        this.model = model;
    }

    /** Returns an aligner with the model that comes with Parallax. */
    public static SentenceAligner create() {
        return of(LinkModel.english());
    }

    /** Returns an aligner with weights of one's own, without reading those that come with Parallax. */
    public static SentenceAligner of(LinkModel model) {
        return new SentenceAligner(BackgroundFrequencies.english(), model);
    }

    /**
     * Links the sentences of every two documents.
     *
     * @return the pairs with a probability of {@link Link#REPORTED} or more, ordered by their sentences
     */
    public List<Link> align(List<Document> documents) {
        Alignment alignment = new Alignment(documents);
        LinkExplainer explainer = new LinkExplainer(documents, alignment.lexicon);
        return alignment.candidates(Link.REPORTED).stream()
                .map(explainer::explain)
                .toList();
    }

    /** Returns every pair of sentences that was looked at, ordered by its sentences, with what was measured. */
    public List<LinkCandidate> candidates(List<Document> documents) {
        return new Alignment(documents).candidates(0);
    }

    /** The state of one run. */
    private final class Alignment {
        private final Lexicon lexicon;
        private final List<List<SentenceProfile>> profiles = new ArrayList<>();
        private final CandidateMatrix[][] matrices;

        Alignment(List<Document> documents) {
            lexicon = Lexicon.of(documents, background);
            for (Document document : documents) {
                List<Sentence> content = document.sentences().stream()
                        .filter(s -> s.kind().isContent())
                        .limit(MAX_SENTENCES)
                        .toList();
                profiles.add(SentenceProfile.of(document, content, lexicon));
            }
            List<Postings> postings =
                    profiles.stream().map(p -> Postings.of(p, lexicon)).toList();
            matrices = new CandidateMatrix[documents.size()][documents.size()];
            CandidateFinder finder = new CandidateFinder(lexicon, model.pair());
            for (int i = 0; i < documents.size(); i++) {
                matrices[i][i] = finder.findWithin(profiles.get(i), postings.get(i));
                for (int j = i + 1; j < documents.size(); j++) {
                    matrices[i][j] = finder.find(profiles.get(i), postings.get(i), profiles.get(j), postings.get(j));
                    matrices[j][i] = matrices[i][j].transposed();
                }
            }
        }

        /** Returns the candidates with at least that probability, ordered by their sentences. */
        List<LinkCandidate> candidates(double least) {
            List<LinkCandidate> candidates = new ArrayList<>();
            ContextMeasurer context = new ContextMeasurer(matrices, profiles, lexicon);
            for (int i = 0; i < matrices.length; i++) {
                for (int j = i + 1; j < matrices.length; j++) {
                    collect(i, j, context, least, candidates);
                }
            }
            candidates.sort((x, y) -> {
                int byA = x.a().compareTo(y.a());
                return byA != 0 ? byA : x.b().compareTo(y.b());
            });
            return candidates;
        }

        private void collect(int i, int j, ContextMeasurer context, double least, List<LinkCandidate> candidates) {
            CandidateMatrix matrix = matrices[i][j];
            int pairFeatures = PairFeature.values().length;
            double[] features = new double[pairFeatures + ContextFeature.values().length];
            double expected = matrix.expectedLinks();
            for (int row = 0; row < matrix.rows(); row++) {
                for (int c = matrix.rowStart(row); c < matrix.rowStart(row + 1); c++) {
                    System.arraycopy(matrix.features(c), 0, features, 0, pairFeatures);
                    context.measure(i, j, row, c, expected, features, pairFeatures);
                    double probability = model.probability(features);
                    if (probability >= least) {
                        SentenceRef a = new SentenceRef(i, sentence(i, row));
                        SentenceRef b = new SentenceRef(j, sentence(j, matrix.column(c)));
                        candidates.add(new LinkCandidate(a, b, features, probability));
                    }
                }
            }
        }

        private int sentence(int article, int profile) {
            return profiles.get(article).get(profile).sentence().index();
        }
    }
}
