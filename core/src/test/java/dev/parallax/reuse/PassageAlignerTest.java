package dev.parallax.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.text.Analyzer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageAlignerTest {

    private static final String GATE =
            "A gate of the Orsel dam failed early on Thursday and sent a wave of brown water down"
                    + " the valley, the water board said.";
    private static final String ROAD =
            "The valley road was closed between the mill and the old quarry, and 140 people were"
                    + " asked to leave their homes.";

    @Test
    void aPassageIsTwoSpansWithWhatDiffersInside() {
        String edited = GATE.replace("early on Thursday", "on Thursday morning");
        String a = "Brown water in Marle\n\n" + GATE + " Nobody was hurt.";
        String b = "News in brief\n\nThis came in at noon. " + edited + " More to follow here.";
        Passage passage = only(a, b);
        assertThat(passage.a().in(a)).isEqualTo(GATE);
        assertThat(passage.b().in(b)).isEqualTo(edited);
        assertThat(passage.words()).isEqualTo(23);
        assertThat(passage.similarity()).isBetween(0.9, 0.99);
        assertThat(passage.kind()).isEqualTo(PassageKind.COPIED);
        assertThat(passage.matches()).hasSize(3);
    }

    @Test
    void movedBlocksAreTwoPassages() {
        String filler = words(11, 60);
        List<Passage> passages =
                align(GATE + "\n\n" + filler + "\n\n" + ROAD, ROAD + "\n\n" + words(12, 60) + "\n\n" + GATE);
        assertThat(passages).hasSize(2);
        assertThat(passages.get(0).b().start())
                .isGreaterThan(passages.get(1).b().start());
    }

    @Test
    void whatOneArticleHasTwiceIsTold() {
        List<Passage> passages = align(GATE + "\n\n" + words(5, 80) + "\n\n" + GATE, "Brief.\n\n" + GATE);
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).alternatives()).singleElement().satisfies(other -> {
            assertThat(other.words()).isEqualTo(24);
            assertThat(other.a()).isNotEqualTo(passages.get(0).a());
            assertThat(other.b()).isEqualTo(passages.get(0).b());
        });
    }

    @Test
    void marksOfAnyStyleAreTakenInWhereBothHaveThem() {
        String a = "Start here. “" + GATE.replace(".", ",") + "” said Tolk.";
        String b = "Other text: \"" + GATE.replace(".", ",") + "\" Ms. Tolk";
        Passage passage = only(a, b);
        assertThat(passage.a().in(a)).startsWith("“A gate").endsWith("said,”");
        assertThat(passage.b().in(b)).startsWith("\"A gate").endsWith("said,\"");
        assertThat(passage.kind()).isEqualTo(PassageKind.QUOTED);
    }

    @Test
    void fewWordsOrCommonOnesAreNoPassage() {
        assertThat(align(
                        "It was one of those that had been so like " + words(1, 40),
                        "It was one of those that had been so like " + words(2, 40)))
                .isEmpty();
        assertThat(align(
                        "the Orsel water board meets on Friday " + words(1, 40),
                        "the Orsel water board meets on Friday " + words(2, 40)))
                .isEmpty();
        assertThat(align("", GATE)).isEmpty();
        assertThat(align(GATE, "…")).isEmpty();
    }

    /** Whole texts of shared and own stretches: every shared stretch is found whole, and nothing of the others. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatWasPutIn(long seed) {
        Random random = new Random(seed);
        List<String> shared = IntStream.range(0, 4)
                .mapToObj(i -> words(seed * 100 + i, 14 + random.nextInt(40)))
                .toList();
        List<String> shuffled = new ArrayList<>(shared);
        Collections.shuffle(shuffled, random);
        String a = mixed(shared, seed * 1000);
        String b = mixed(shuffled, seed * 1000 + 500);
        assertThat(align(a, b).stream().map(p -> p.a().in(a)))
                .as("seed %d", seed)
                .containsExactlyElementsOf(shared);
        assertThat(align(a, b).stream().map(p -> p.b().in(b))).containsExactlyElementsOf(shared);
    }

    /** The slow twin: every common run of eight words stands in a passage on both sides. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void coversEveryCommonRunAndOnlyEqualWords(long seed) {
        Random random = new Random(seed);
        ReuseText a = text(edited(words(seed, 300), random));
        ReuseText b = text(edited(words(seed, 300), random));
        BitSet inA = new BitSet();
        BitSet inB = new BitSet();
        for (Passage passage : PassageFinder.create().withMinWords(4).aligner().align(a, b)) {
            int endB = -1;
            for (Passage.Match match : passage.matches()) {
                assertThat(match.firstB()).isGreaterThan(endB);
                endB = match.endB() - 1;
                for (int k = 0; k < match.length(); k++) {
                    assertThat(a.words()[match.firstA() + k]).isEqualTo(b.words()[match.firstB() + k]);
                }
                inA.set(match.firstA(), match.endA());
                inB.set(match.firstB(), match.endB());
            }
        }
        for (int i = 0; i + 8 <= a.size(); i++) {
            for (int j = 0; j + 8 <= b.size(); j++) {
                if (IntStream.range(0, 8).allMatch(new Run(a, i, b, j)::isEqual)) {
                    assertThat(inA.nextClearBit(i)).as("seed %d, a %d", seed, i).isGreaterThanOrEqualTo(i + 8);
                    assertThat(inB.nextClearBit(j)).as("seed %d, b %d", seed, j).isGreaterThanOrEqualTo(j + 8);
                }
            }
        }
    }

    private record Run(ReuseText a, int i, ReuseText b, int j) {
        boolean isEqual(int k) {
            return a.words()[i + k] == b.words()[j + k];
        }
    }

    @Test
    void hostileTextsTakeLinearTime() {
        String one = "word ".repeat(200_000);
        String period = IntStream.range(0, 100_000).mapToObj(i -> "w" + i % 7).collect(Collectors.joining(" "));
        String long8 = (words(3, 10_000) + " ").repeat(8);
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
                    align(one, one);
                    align(period, period);
                    align(long8, long8);
                    align(one + GATE, GATE + one);
                }))
                .doesNotThrowAnyException();
    }

    private static String mixed(List<String> shared, long seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shared.size(); i++) {
            text.append(words(seed + i, 50))
                    .append("\n\n")
                    .append(shared.get(i))
                    .append("\n\n");
        }
        return text.append(words(seed + 99, 20)).toString();
    }

    private static String edited(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = 0; i < 25; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.set(at, "x" + random.nextInt(1000));
                case 1 -> words.remove(at);
                default -> words.add(at, "y" + random.nextInt(1000));
            }
        }
        return String.join(" ", words);
    }

    private static String words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + Integer.toString(random.nextInt(1 << 24), 36))
                .collect(Collectors.joining(" "));
    }

    private static Passage only(String a, String b) {
        List<Passage> passages = align(a, b);
        assertThat(passages).hasSize(1);
        return passages.get(0);
    }

    private static List<Passage> align(String a, String b) {
        List<Passage> passages = PassageFinder.create().aligner().align(text(a), text(b));
        for (Passage passage : passages) {
            assertThat(new Span(0, a.length()).contains(passage.a())).isTrue();
            assertThat(new Span(0, b.length()).contains(passage.b())).isTrue();
        }
        return passages;
    }

    private static ReuseText text(String text) {
        return ReuseText.of(Analyzer.create().analyze(Article.of("x", text)));
    }
}
