package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PairFeaturesTest {

    private static final List<String> WORDS = List.of(
            "The",
            "minister",
            "Orlan",
            "Tavik",
            "said",
            "that",
            "35",
            "thirty-five",
            "ships",
            "diplomat",
            "diplomatic",
            "left",
            "harbour",
            "“we",
            "go”",
            "on",
            "Monday",
            "1,200",
            "talks",
            "in",
            "Castrell");

    @Test
    void whoAndWhenAreCountedApartFromWhat() {
        double[] features = features(
                "On Monday Mr. Orlan Tavik toured the shipyard.", "Mr. Orlan Tavik criticised the budget on Monday.");
        assertThat(features[PairFeature.SHARED_PERSONS.index()]).isEqualTo(Math.log1p(2), within(1e-12));
        assertThat(features[PairFeature.SHARED_TIMES.index()]).isEqualTo(Math.log1p(1), within(1e-12));
        for (PairFeature none :
                List.of(PairFeature.SHARED_RARE_WORDS, PairFeature.SHARED_UNCOMMON_WORDS, PairFeature.SHARED_PLACES)) {
            assertThat(features[none.index()]).as(none.name()).isZero();
        }
        assertThat(features[PairFeature.UNSHARED_PERSONS.index()]).isZero();
    }

    @Test
    void theSameSentenceSharesEverything() {
        double[] features =
                features("Orlan Tavik left the harbour with 35 ships.", "Orlan Tavik left the harbour with 35 ships.");
        for (PairFeature feature : List.of(
                PairFeature.COSINE,
                PairFeature.SOFT_OVERLAP,
                PairFeature.CONTAINMENT_LOW,
                PairFeature.CONTAINMENT_HIGH,
                PairFeature.WORD_CONTAINMENT,
                PairFeature.BIGRAMS,
                PairFeature.CHARACTER_GRAMS)) {
            assertThat(features[feature.index()]).as(feature.name()).isCloseTo(1, within(1e-9));
        }
        assertThat(features[PairFeature.MASS_RATIO.index()]).isZero();
    }

    @Test
    void sentencesWithoutACommonWordShareNothing() {
        double[] features = features("Orlan Tavik left early.", "Grain prices rose again.");
        for (PairFeature feature : List.of(
                PairFeature.COSINE,
                PairFeature.SOFT_OVERLAP,
                PairFeature.SHARED_MASS,
                PairFeature.BIGRAMS,
                PairFeature.LONGEST_RUN,
                PairFeature.DENSEST_STRETCH)) {
            assertThat(features[feature.index()]).as(feature.name()).isZero();
        }
    }

    @Test
    void aNumberInWordsIsTheNumberInDigits() {
        assertThat(value(PairFeature.SHARED_NUMBERS, "They met for 35 minutes.", "Thirty-five minutes they talked."))
                .isEqualTo(1);
        assertThat(value(PairFeature.SHARED_NUMBERS, "Some 1,200 ships came.", "It counted 1200 of them."))
                .isEqualTo(1);
        assertThat(value(
                        PairFeature.NUMBER_CONFLICT,
                        "They met for 35 minutes.",
                        "They met for an hour and 20 minutes."))
                .isEqualTo(1);
    }

    @Test
    void anotherFormOfTheWordCountsInPart() {
        double forms = value(PairFeature.SOFT_OVERLAP, "A diplomat spoke.", "Diplomacy won.");
        assertThat(forms).isBetween(0.05, 0.95);
    }

    @Test
    void aQuotationTakenOverIsSeen() {
        double contained = value(
                PairFeature.QUOTED_CONTAINMENT,
                "“The lamp stays on,” she said after a long evening.",
                "Nobody knew why she had said the lamp stays on, least of all the porter.");
        assertThat(contained).isCloseTo(1, within(1e-9));
    }

    @RepeatedTest(100)
    void featuresDoNotDependOnTheOrderOfTheTwoAndStayInRange(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String a = sentence(random);
        String b = sentence(random);
        double[] forth = features(a, b);
        double[] back = features(b, a);
        for (PairFeature feature : PairFeature.values()) {
            double value = forth[feature.index()];
            assertThat(value)
                    .as("%s of <%s> and <%s>", feature, a, b)
                    .isFinite()
                    .isNotNegative();
            assertThat(back[feature.index()])
                    .as("%s of <%s> and <%s>", feature, a, b)
                    .isCloseTo(value, within(1e-9));
        }
        for (PairFeature feature : List.of(PairFeature.COSINE, PairFeature.CONTAINMENT_HIGH, PairFeature.BIGRAMS)) {
            assertThat(forth[feature.index()]).as(feature.name()).isLessThanOrEqualTo(1 + 1e-9);
        }
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(14); n > 0; n--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.append("end.").toString();
    }

    private static double value(PairFeature feature, String a, String b) {
        return features(a, b)[feature.index()];
    }

    private static double[] features(String a, String b) {
        List<Document> documents = List.of(document("a", a), document("b", b));
        Lexicon lexicon = Lexicon.of(documents, BackgroundFrequencies.english());
        double[] features = new double[PairFeature.values().length];
        new PairFeatures(lexicon)
                .measure(profile(documents.get(0), lexicon), profile(documents.get(1), lexicon), features);
        return features;
    }

    private static Document document(String id, String text) {
        return Analyzer.create().analyze(Article.of(id, "Headline of the day\n\n" + text));
    }

    private static SentenceProfile profile(Document document, Lexicon lexicon) {
        Sentence sentence = document.sentences().get(1);
        return SentenceProfile.of(document, sentence, lexicon);
    }
}
