package dev.parallax.shingle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parallax.article.Article;
import dev.parallax.testing.CorpusGenerator;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnchoredShinglesTest {

    private final Shingler shingler = Shingler.create().withAnchors(Shingler.ENGLISH_ANCHORS);

    @Test
    void aShingleIsAnAnchorAndTheNextWordsThatAreNone() {
        ShingleSet set = shingles("The harbour pilot in the port town slept");
        // the + harbour pilot port, in + port town slept, the + port town slept
        assertThat(set.size()).isEqualTo(3);
        assertThat(shingles("The harbour pilot of a port").jaccard(shingles("the HARBOUR, pilot: port")))
                .isEqualTo(1);
    }

    @Test
    void aMenuCountsForLittleAndATextWithoutAnchorsIsOneShingle() {
        String menu = "Home News Sport Weather Travel Culture Tickets Podcasts Newsletters Contact ";
        String story = "The ferry was late because of the fog on the river, said the pilot of the ferry to us. ";
        String other = "A bakery in the old town has won a prize for its dark bread, which is baked in a stone oven. ";
        assertThat(Shingler.create()
                        .textShingler()
                        .shingles(menu + story)
                        .jaccard(Shingler.create().textShingler().shingles(menu + other)))
                .isGreaterThan(0.15);
        assertThat(shingles(menu + story).jaccard(shingles(menu + other))).isZero();
        assertThat(shingles(menu).size()).isEqualTo(1);
        assertThat(shingles("").isEmpty()).isTrue();
    }

    @Test
    void textsAndDocumentsGiveTheSameAndTheModelToo() {
        List<Document> documents = CorpusGenerator.seeded(7).withSentences(6).generate(40).articles().stream()
                .map(Analyzer.create()::analyze)
                .toList();
        for (int size : new int[] {1, 2, 3, 9, 60}) {
            Set<String> anchors = frequent(documents, 3 + size % 5);
            Shingler own = Shingler.create().withSize(size).withAnchors(anchors);
            for (Document document : documents) {
                Tokens tokens = document.tokens();
                assertThat(own.shingles(document))
                        .isEqualTo(
                                own.textShingler().shingles(document.article().text()));
                IntPredicate kept = i -> i % 11 != 3;
                assertThat(own.shingles(tokens, kept).size())
                        .isEqualTo(
                                Math.max(1, model(tokens, size, anchors, kept).size()));
            }
        }
    }

    @Test
    void refusesAnchorsThatAreNoWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shingler.create().withAnchors(List.of("of the")))
                .withMessage("anchor \"of the\" is not one word");
        assertThatIllegalArgumentException().isThrownBy(() -> Shingler.create().withAnchors(List.of()));
    }

    private ShingleSet shingles(String text) {
        return shingler.shingles(Analyzer.create().analyze(Article.of("a", text.isEmpty() ? " " : text)));
    }

    private static Set<String> frequent(List<Document> documents, int count) {
        Map<String, Integer> counts = new HashMap<>();
        documents.forEach(document -> {
            for (int i = 0; i < document.tokens().size(); i++) {
                counts.merge(document.tokens().term(i), 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<List<String>> model(Tokens tokens, int size, Set<String> anchors, IntPredicate kept) {
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!kept.test(i) || !anchors.contains(tokens.term(i))) {
                continue;
            }
            List<String> words = new ArrayList<>(List.of(tokens.term(i)));
            for (int j = i + 1; j < tokens.size() && kept.test(j) && words.size() <= size; j++) {
                if (!anchors.contains(tokens.term(j))) {
                    words.add(tokens.term(j));
                }
            }
            if (words.size() > size) {
                shingles.add(words);
            }
        }
        return shingles;
    }
}
