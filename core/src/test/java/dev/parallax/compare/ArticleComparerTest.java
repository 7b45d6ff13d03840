package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.reuse.Direction;
import dev.parallax.reuse.PairRelation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleComparerTest {

    private static final String WIRE = """
            Dam gate at Orsel fails, valley road closed

            A gate of the Orsel dam failed early on Thursday and sent a wave of brown water down the valley, the \
            water board said. Nobody was reported missing by noon. The valley road was closed between the mill and \
            the old quarry, and 140 people were asked to leave their homes.

            “The gate was inspected in March and found sound, so we have no explanation yet for what happened,” \
            said Brena Tolk, who runs the water board.

            The dam was built in 1931 to feed a paper mill that closed long ago. It has been on a list of works to \
            be renewed for eleven years, but money for the job was moved twice to other projects.
            """;

    private static final String OWN = """
            Orsel residents flee as dam gives way

            I was pouring coffee when the siren went, and then the garden was gone. That is how Pell Andrin, a \
            baker, tells the morning on which one of the gates above Orsel broke. About 140 neighbours had to go.

            “The gate was inspected in March and found sound, so we have no explanation yet for what happened,” \
            Brena Tolk of the water board told this paper. Mr. Andrin does not believe her.
            """;

    private static final String ELSEWHERE = """
            Cup final goes to extra time

            Marle United needed two late goals and a saved penalty to keep the trophy for another year, in front \
            of a crowd that had mostly come to see them lose.
            """;

    private final ArticleComparer comparer = ArticleComparer.create();

    @Test
    void tellsHowMuchTwoArticlesShare() {
        String cut = WIRE.substring(0, WIRE.indexOf("The dam was built"))
                .replace("early on", "on")
                .strip();
        assertThat(relation(WIRE, WIRE.replace('“', '"').replace('”', '"'))).isEqualTo(PairRelation.IDENTICAL);
        assertThat(relation(WIRE, WIRE.replace("long ago", "in 1975"))).isEqualTo(PairRelation.NEAR_DUPLICATE);
        assertThat(relation(WIRE, cut)).isEqualTo(PairRelation.DERIVED);
        assertThat(relation(WIRE, OWN)).as("only the quotation is shared").isEqualTo(PairRelation.QUOTES_ONLY);
        assertThat(relation(WIRE, ELSEWHERE)).isEqualTo(PairRelation.UNRELATED);
    }

    @Test
    void aRelationComesWithEvidenceInWords() {
        ArticlePair pair = compare(WIRE, OWN).pairs().get(0);
        assertThat(pair.evidence())
                .anyMatch(s -> s.contains("Outside quotations no passage stands in the bodies of both"))
                .anyMatch(s -> s.contains("quotations or statements"));
        assertThat(pair.direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void aFrameAroundOtherQuotationsIsNoCopy() {
        String quote = "“The harbour will stay closed until every crane on the northern quay has been looked at by"
                + " people who know about cranes and have nothing to sell,” ";
        String other = "“Nobody on the board knew about the missing money before the audit began in June, and I say"
                + " so to anyone who asks me about it again,” ";
        assertThat(relation("One\n\n" + quote + "Holm said.", "Two\n\n" + other + "Holm said."))
                .isIn(PairRelation.INDEPENDENT, PairRelation.UNRELATED);
        assertThat(relation("One\n\n" + quote + "she said to the Bugle.", "Two\n\n" + other + "she said to the Bugle."))
                .isEqualTo(PairRelation.INDEPENDENT);
    }

    @Test
    void evidenceSaysNoMoreThanIsTrue() {
        String many = IntStream.range(0, 300).mapToObj(i -> "word" + i * 7919).collect(Collectors.joining(" ")) + ".";
        assertThat(compare("One two " + many, "Two two " + many).pairs().get(0).evidence())
                .filteredOn(s -> s.contains(" % of "))
                .hasSize(2)
                .allSatisfy(s -> assertThat(s).startsWith("More than 99 % of "));
        List<Article> sameOutlet = List.of(
                Article.of("a1", "One two " + many).withOutlet("Bugle"),
                Article.of("a2", "Two two " + many).withOutlet("Bugle"));
        assertThat(comparer.compare(sameOutlet).pairs().get(0).evidence())
                .anySatisfy(s -> assertThat(s).contains("of a1's text").endsWith("stands in a2."));
    }

    @Test
    void containmentTellsTheShorterTextFromTheLonger() {
        String cut = WIRE.substring(0, WIRE.indexOf("The dam was built"));
        ArticlePair pair = compare(WIRE, cut).pairs().get(0);
        assertThat(pair.containmentBInA()).isGreaterThan(0.99);
        assertThat(pair.containmentAInB()).isBetween(0.5, 0.9);
        assertThat(pair.jaccard()).isBetween(0.5, 0.9);
    }

    @Test
    void namesEverySentenceThatALinkOrAFactPointsTo() {
        Comparison comparison = compare(WIRE, OWN, ELSEWHERE);
        assertThat(comparison.pairs()).hasSize(3);
        assertThat(comparison.links()).isNotEmpty().isSortedAccordingTo((x, y) -> {
            int byA = x.a().compareTo(y.a());
            return byA != 0 ? byA : x.b().compareTo(y.b());
        });
        for (Link link : comparison.links()) {
            assertThat(link.a().article()).isLessThan(link.b().article());
            assertThat(link.probability()).isBetween(Link.REPORTED, 1.0);
            assertThat(comparison.text(link.a())).isNotBlank();
            assertThat(comparison.text(link.b())).isNotBlank();
            link.edits().forEach(edit -> {
                assertThat(comparison.sentence(link.a()).span().contains(edit.a()))
                        .isTrue();
                assertThat(comparison.sentence(link.b()).span().contains(edit.b()))
                        .isTrue();
            });
        }
        for (Fact fact : comparison.facts()) {
            assertThat(fact.coverage()).hasSize(3);
            for (SentenceRef member : fact.members()) {
                assertThat(comparison.text(member)).isNotBlank();
            }
        }
    }

    @Test
    void givesTheSameInEveryThread() throws Exception {
        Comparison expected = compare(WIRE, OWN, ELSEWHERE);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Comparison>> tasks = IntStream.range(0, 16)
                    .<Callable<Comparison>>mapToObj(i -> () -> compare(WIRE, OWN, ELSEWHERE))
                    .toList();
            for (Future<Comparison> future : pool.invokeAll(tasks)) {
                Comparison actual = future.get();
                assertThat(actual.links()).isEqualTo(expected.links());
                assertThat(actual.facts()).isEqualTo(expected.facts());
                assertThat(actual.pairs()).isEqualTo(expected.pairs());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThatThrownBy(() -> compare(WIRE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two articles or more, not 1");
        Article article = Article.of("same", WIRE);
        assertThatThrownBy(() -> comparer.compare(List.of(article, article)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same");
    }

    @Test
    void emptyArticlesShareNothing() {
        ArticlePair pair = compare("", " ").pairs().get(0);
        assertThat(pair.jaccard()).isZero();
        assertThat(pair.relation()).isEqualTo(PairRelation.UNRELATED);
    }

    private PairRelation relation(String a, String b) {
        return compare(a, b).pairs().get(0).relation();
    }

    private Comparison compare(String... texts) {
        return comparer.compare(IntStream.range(0, texts.length)
                .mapToObj(i -> Article.of("article" + i, texts[i]))
                .toList());
    }
}
