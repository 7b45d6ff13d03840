package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SentenceAlignerTest {

    private static final String FIRST = """
            Bridge closed after barge strikes pillar

            A barge laden with gravel struck a pillar of the Quillon bridge on Tuesday morning. Nobody was hurt. \
            The mayor, Petra Holm, said the bridge would stay closed for three weeks.

            “We will not open it before every bolt has been looked at,” Holm said.

            Commuters were asked to take the ferry, which runs every 20 minutes.
            """;

    private static final String SECOND = """
            Quillon bridge shut for weeks

            Drivers face long detours. Mayor Petra Holm told reporters that the crossing will remain shut for \
            three weeks.

            A gravel barge had hit one of the bridge's pillars on Tuesday. The ferry runs every 20 minutes.

            The council meets on Friday to discuss the school budget.
            """;

    private final SentenceAligner aligner = SentenceAligner.create();

    @Test
    void linksSentencesThatSayTheSameInAnotherOrderAndInOtherWords() {
        List<Document> documents = documents(FIRST, SECOND);
        List<Link> links = aligner.align(documents);
        assertThat(linked(documents, links))
                .contains(
                        "A barge laden | A gravel barge",
                        "The mayor, Petra | Mayor Petra Holm",
                        "Commuters were asked | The ferry runs");
        assertThat(linked(documents, links)).noneMatch(pair -> pair.contains("The council meets"));
    }

    @Test
    void tellsWhatSpeaksForALink() {
        List<Document> documents = documents(FIRST, SECOND);
        Link link = aligner.align(documents).stream()
                .filter(l -> start(documents, l.a()).startsWith("The mayor"))
                .filter(l -> start(documents, l.b()).startsWith("Mayor"))
                .findFirst()
                .orElseThrow();
        assertThat(link.evidence().names()).contains("Petra Holm");
        assertThat(link.evidence().numbers()).containsExactly("three");
        assertThat(link.evidence().terms()).contains("mayor");
    }

    @Test
    void editsLeadFromOneSentenceToTheOther() {
        List<Document> documents = documents(
                "Port shut\n\nThe port of Marle was closed for two days after the storm.",
                "Port open\n\nThe port of Marle was shut for two long days after the storm.");
        Link link = aligner.align(documents).stream()
                .filter(l -> l.a().sentence() == 1 && l.b().sentence() == 1)
                .findFirst()
                .orElseThrow();
        String a = documents.get(0).article().text();
        String b = documents.get(1).article().text();
        assertThat(link.edits())
                .extracting(e -> e.op().label() + " <" + e.a().in(a) + "> <" + e.b().in(b) + ">")
                .containsExactly("replace <closed> <shut>", "insert <> <long>");
        assertThat(link.relation()).isIn(LinkRelation.NEAR_VERBATIM, LinkRelation.PARAPHRASE);
    }

    @Test
    void aWordForWordCopyIsIdenticalWhateverItsCaseAndMarks() {
        List<Document> documents = documents(
                "One\n\nThe \"old\" harbour master of Marle resigned on Monday.",
                "Two\n\nThe “old” harbour master of Marle resigned on Monday.");
        assertThat(aligner.align(documents)).anySatisfy(link -> {
            assertThat(link.relation()).isEqualTo(LinkRelation.IDENTICAL);
            assertThat(link.edits()).isEmpty();
            assertThat(link.probability()).isGreaterThan(0.9);
        });
    }

    @Test
    void doesNotDependOnTheOrderOfTheArticles() {
        List<Link> forth = aligner.align(documents(FIRST, SECOND));
        List<Link> back = aligner.align(documents(SECOND, FIRST));
        assertThat(back).hasSameSizeAs(forth);
        for (Link link : forth) {
            Link same = back.stream()
                    .filter(l -> l.a().sentence() == link.b().sentence()
                            && l.b().sentence() == link.a().sentence())
                    .findFirst()
                    .orElseThrow();
            assertThat(same.probability()).isCloseTo(link.probability(), within(1e-9));
        }
    }

    @Test
    void tellsWhichOfTwoSentencesHoldsTheOther() {
        String part =
                "One\n\nClosed, closed, closed, closed and closed: the Quillon bridge stays closed, closed, closed.";
        String whole = "Two\n\nGravel barges struck pillars near Teskel, so Quillon bridge stays closed.";
        assertThat(relation(documents(part, whole))).isEqualTo(LinkRelation.A_IN_B);
        assertThat(relation(documents(whole, part))).isEqualTo(LinkRelation.B_IN_A);
    }

    @Test
    void sentencesBeyondAllMeasureHaveNoEdits() {
        String text = "The ferry sank off Marle with gravel and nine sailors aboard "
                + "and then the next one sank as well ".repeat(10_000);
        List<Document> copies = documents("One\n\n" + text, "Two\n\n" + text);
        List<Document> alike = documents("One\n\n" + text, "Two\n\nOnce " + text);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(aligner.align(copies)).singleElement().satisfies(link -> {
                assertThat(link.relation()).isEqualTo(LinkRelation.IDENTICAL);
                assertThat(link.edits()).isEmpty();
            });
            assertThat(aligner.align(alike)).singleElement().satisfies(link -> {
                assertThat(link.relation()).isNotEqualTo(LinkRelation.IDENTICAL);
                assertThat(link.edits()).isEmpty();
            });
        });
    }

    private LinkRelation relation(List<Document> documents) {
        return aligner.align(documents).stream()
                .filter(l -> l.a().sentence() == 1 && l.b().sentence() == 1)
                .findFirst()
                .orElseThrow()
                .relation();
    }

    @Test
    void givesTheSameTwice() {
        assertThat(aligner.align(documents(FIRST, SECOND))).isEqualTo(aligner.align(documents(FIRST, SECOND)));
    }

    @Test
    void articlesWithoutSentencesLinkNothing() {
        assertThat(aligner.align(documents("", "…"))).isEmpty();
    }

    @Test
    void staysFastOnThousandsOfLikeSentences() {
        String text = "The mayor of Quillon said the bridge stays closed.\n\n".repeat(3000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> aligner.align(documents(text, text)));
    }

    private static List<String> linked(List<Document> documents, List<Link> links) {
        return links.stream()
                .filter(Link::isLinked)
                .map(l -> start(documents, l.a()) + " | " + start(documents, l.b()))
                .toList();
    }

    private static String start(List<Document> documents, SentenceRef ref) {
        Document document = documents.get(ref.article());
        String[] words = document.text(document.sentences().get(ref.sentence())).split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
    }

    private static List<Document> documents(String... texts) {
        Analyzer analyzer = Analyzer.create();
        return java.util.stream.IntStream.range(0, texts.length)
                .mapToObj(i -> analyzer.analyze(Article.of("article" + i, texts[i])))
                .toList();
    }
}
