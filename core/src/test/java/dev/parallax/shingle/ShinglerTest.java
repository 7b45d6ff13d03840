package dev.parallax.shingle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.article.Article;
import dev.parallax.testing.Corpus;
import dev.parallax.testing.CorpusGenerator;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShinglerTest {

    private final Shingler shingler = Shingler.create();

    @Test
    void takesEveryThreeWordsInARow() {
        assertThat(shingles("a b c d").size()).isEqualTo(2);
        assertThat(shingles("a b c a b c a b c").size()).isEqualTo(3);
        assertThat(shingles("The CAT\u2014sat.")).isEqualTo(shingles("the cat sat"));
        assertThat(shingles("a b c")).isNotEqualTo(shingles("c b a"));
    }

    @Test
    void aShortTextIsOneShingleAndAnEmptyOneNone() {
        assertThat(shingles("a b").size()).isEqualTo(1);
        assertThat(shingles("a b")).isNotEqualTo(shingles("b a"));
        assertThat(shingles("a b").jaccard(shingles("a b c d"))).isZero();
        assertThat(shingles("").isEmpty()).isTrue();
        assertThat(shingles("... \uD83D\uDE00").isEmpty()).isTrue();
    }

    @Test
    void noShingleReachesAcrossATokenLeftOut() {
        Tokens tokens = document("a b c x d e f g").tokens();
        ShingleSet expected = ShingleSet.of(concat(shingles("a b c"), shingles("d e f g")));
        assertThat(shingler.shingles(tokens, i -> i != 3)).isEqualTo(expected);
        assertThat(shingler.shingles(tokens, 4, 8)).isEqualTo(shingles("d e f g"));
    }

    @Test
    void rowsThatAreAllTooShortMakeOneShingleTogether() {
        Tokens tokens = document("a b x c d x").tokens();
        assertThat(shingler.shingles(tokens, i -> i != 2 && i != 5).size()).isEqualTo(1);
        assertThat(shingler.shingles(tokens, i -> false).isEmpty()).isTrue();
    }

    @Test
    void doesWhatASetOfWordListsDoes() {
        Random random = new Random(5);
        List<Document> documents =
                CorpusGenerator.seeded(5).withSentences(4).withEditRate(0.2).generate(60).articles().stream()
                        .map(Analyzer.create()::analyze)
                        .toList();
        for (int size : new int[] {1, 2, 3, 5, 40, 1000}) {
            Shingler sized = shingler.withSize(size);
            for (int i = 1; i < documents.size(); i++) {
                Tokens a = documents.get(i).tokens();
                Tokens b = documents.get(random.nextInt(i)).tokens();
                int modulus = 2 + random.nextInt(30);
                IntPredicate kept = t -> t % modulus != 0;
                Set<List<String>> x = model(a, size, kept);
                Set<List<String>> y = model(b, size, kept);
                ShingleSet first = sized.shingles(a, kept);
                ShingleSet second = sized.shingles(b, kept);
                assertThat(first.size()).isEqualTo(x.size());
                Set<List<String>> common = new HashSet<>(x);
                common.retainAll(y);
                assertThat(first.intersectionSize(second)).isEqualTo(common.size());
            }
        }
    }

    @Test
    void copiesAreAsAlikeAsTheirEditsTell() {
        Corpus corpus = CorpusGenerator.seeded(6).withEditRate(0.02).generate(200);
        List<ShingleSet> sets = corpus.articles().stream()
                .map(Analyzer.create()::analyze)
                .map(shingler::shingles)
                .toList();
        assertThat(corpus.copies()).hasSizeGreaterThan(20);
        for (Corpus.Copy copy : corpus.copies()) {
            ShingleSet of = sets.get(copy.copy());
            int lost = 3 * copy.changedWords()
                    + 30 * (int) copy.sentences().stream().filter(s -> s < 0).count()
                    + 3 * copy.sentences().size();
            int common = of.intersectionSize(sets.get(copy.original()));
            assertThat(common).isGreaterThanOrEqualTo(of.size() - lost);
        }
        assertThat(sets.get(0).jaccard(sets.get(0))).isEqualTo(1, within(0.0));
    }

    @Test
    void theShinglesOfATextAreFrozen() {
        assertThat(shingles("The ferry left Marle at 9:30.").toArray())
                .containsExactly(
                        -8004068475185569147L, 2328656331689428674L, 8652224313906388272L, 9004564551591490020L);
    }

    @Test
    void refusesWhatIsNoSizeAndNoRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shingler.withSize(0))
                .withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> shingler.withSize(Shingler.MAX_SIZE + 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> shingler.shingles(document("a b").tokens(), 1, 3));
    }

    private static Set<List<String>> model(Tokens tokens, int size, IntPredicate kept) {
        Set<List<String>> result = new HashSet<>();
        List<String> row = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (kept.test(i)) {
                row.add(tokens.term(i));
                all.add(tokens.term(i));
                if (row.size() >= size) {
                    result.add(List.copyOf(row.subList(row.size() - size, row.size())));
                }
            } else {
                row.clear();
            }
        }
        if (result.isEmpty() && !all.isEmpty()) {
            result.add(all);
        }
        return result;
    }

    private static long[] concat(ShingleSet a, ShingleSet b) {
        return LongStream.concat(Arrays.stream(a.toArray()), Arrays.stream(b.toArray()))
                .toArray();
    }

    private ShingleSet shingles(String text) {
        return shingler.shingles(document(text));
    }

    private static Document document(String text) {
        return Analyzer.create().analyze(Article.of("a", text));
    }
}
