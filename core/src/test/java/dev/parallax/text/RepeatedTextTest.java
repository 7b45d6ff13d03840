package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedTextTest {

    private static final String STANDING = "The harbour inquiry began after the flood in the lower town of Ostvik.";

    private final Analyzer analyzer = Analyzer.create();

    private Document document(String id, String outlet, String report) {
        return analyzer.analyze(
                Article.of(id, report + "\n\n" + STANDING + "\n\nIt goes on.").withOutlet(outlet));
    }

    private Document story(int number, String outlet) {
        return document(
                outlet + number,
                outlet,
                "Mayor Ilse Brandt opened bridge number " + number
                        + " over the Orsel on Monday before some four thousand people.");
    }

    private static List<SentenceKind> kinds(Document document) {
        return document.sentences().stream().map(Sentence::kind).toList();
    }

    @Test
    void whatAnOutletRepeatsInThreeStoriesIsBoilerplate() {
        List<Document> marked = RepeatedText.mark(List.of(story(1, "Herald"), story(2, "herald "), story(3, "Herald")));
        assertThat(marked)
                .allSatisfy(document -> assertThat(kinds(document))
                        .containsExactly(SentenceKind.BODY, SentenceKind.BOILERPLATE, SentenceKind.BODY));
    }

    @Test
    void twoStoriesAreNotEnoughNorAreOtherOutlets() {
        List<Document> marked = RepeatedText.mark(
                List.of(story(1, "Herald"), story(2, "Herald"), story(3, "Courier"), story(4, "Packet")));
        assertThat(marked).allSatisfy(document -> assertThat(kinds(document)).doesNotContain(SentenceKind.BOILERPLATE));
    }

    @Test
    void copiesOfOneArticleAreOneStory() {
        List<Document> copies = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            copies.add(document(
                    "copy" + i,
                    "Herald",
                    "Mayor Ilse Brandt opened the bridge over the Orsel on Monday before some four thousand people."));
        }
        assertThat(RepeatedText.mark(copies))
                .allSatisfy(document -> assertThat(kinds(document)).containsOnly(SentenceKind.BODY));
    }

    @Test
    void anArticleWithoutOutletCountsForTheHostOfItsAddress() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Article article = story(i, "x").article();
            documents.add(analyzer.analyze(article.withOutlet(null).withUrl("https://herald.example/" + i)));
        }
        assertThat(RepeatedText.mark(documents))
                .allSatisfy(document -> assertThat(kinds(document)).contains(SentenceKind.BOILERPLATE));
    }

    @Test
    void creditsStayCredits() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            documents.add(analyzer.analyze(Article.of(
                            "a" + i,
                            "Mayor Ilse Brandt opened bridge number " + i
                                    + " over the Orsel on Monday before some four thousand people.\n\n"
                                    + "The Associated Press contributed to this report.")
                    .withOutlet("Herald")));
        }
        assertThat(RepeatedText.mark(documents))
                .allSatisfy(document -> assertThat(kinds(document)).contains(SentenceKind.CREDIT));
    }
}
